/// A terminal description with 24-bit colour, for terminals that have it while theirs does not say so.
///
/// The library can only send 24-bit colours where the description says how, and most installed descriptions do not.
/// Changing palette entries instead would change the user's own colours. This one is `xterm-256color` with numbers below
/// 256 as palette entries and all others as `#RRGGBB`; its source is
///
/// ```
/// tavle-direct|xterm-256color keys and modes with a palette and 24-bit colour,
///   RGB, colors#0x1000000, pairs#0x10000, CO#256, ccc@, initc@, oc@,
///   setaf=\E[%?%p1%{8}%<%t3%p1%d%e%p1%{16}%<%t9%p1%{8}%-%d%e%p1%{256}%<%t38;5;%p1%d
///     %e38;2;%p1%{65536}%/%d;%p1%{256}%/%{255}%&%d;%p1%{255}%&%d%;m,
///   setab=\E[%?%p1%{8}%<%t4%p1%d%e%p1%{16}%<%t10%p1%{8}%-%d%e%p1%{256}%<%t48;5;%p1%d
///     %e48;2;%p1%{65536}%/%d;%p1%{256}%/%{255}%&%d;%p1%{255}%&%d%;m,
///   use=xterm-256color,
/// ```
///
/// compiled with `tic -x` and printed with `infocmp -x -Q 2`. The environment variable `TERMINFO` takes this form
/// (ncurses 6.1 and later), so that no file has to be written.
enum DirectEntry {
  /// The description's name.
  static let name = "tavle-direct"

  /// The compiled description.
  static let compiled = """
    b64:HgJMACYADwCdAYMGdGF2bGUtZGlyZWN0fHh0ZXJtLTI1NmNvbG9yIGtleXMgYW5kIG1vZGVzIHdpdGggYSBwYWxldHRl\
    IGFuZCAyNC1iaXQgY29sb3VyAAABAAABAAAAAQAAAAABAQAAAAAAAAABAAABAAABAAAAAAAAAAABUAAAAAgAAAAYAAAA____\
    _________________________________________________wAAAAEAAAEAAAAEAAYACAAZAB4AJgAqAC4A__85AEoATABQ\
    AFcA__9ZAGYA__9qAG4AeAB8AP____-AAIQAiQCOAP__oAClAKoA__-vALQAuQC-AMcAywDSAP__5ADpAO8A9QD_______8H\
    Af_______xkB__8dAf_______x8B__8kAf__________KAEsATIBNgE6AT4BRAFKAVABVgFcAWAB__9lAf__aQFuAXMBdwF-\
    Af__hQGJAZEB_____________________________5kBogGrAf__rgG3AcAByQHSAdsB5AHtAfYB_wH_______8IAgwCEQIW\
    AioCMwL_____RQJIAlMCVgJYAlsCuAL__7sC__________-9AsECxQLJAs0C_____9EC__8GA_____8KAxAD____________\
    _xYD_____________xoDHgP__________________________________________________________________yID____\
    _ykD__________8wAzcDPgP_____RQP__0wD________UwP_____________WgNgA2YDbQN0A3sDggOKA5IDmgOiA6oDsgO6\
    A8IDyQPQA9cD3gPmA-4D9gP-AwYEDgQWBB4EJQQsBDMEOgRCBEoEUgRaBGIEagRyBHoEgQSIBI8ElgSeBKYErgS2BL4ExgTO\
    BNYE3QTkBOsE8AT___________________________________________________________cEAgUHBRoFHgX-__7_____\
    _________________________ycF________________________LAX_________________________________________\
    ____________MgVDBf____________________________9VBf_______1kF3wX__________________2YG____________\
    ________________________________________________________________________________________________\
    ____fQaABhtbWgAHAA0AG1slaSVwMSVkOyVwMiVkcgAbWzNnABtbSBtbMkoAG1tLABtbSgAbWyVpJXAxJWRHABtbJWklcDEl\
    ZDslcDIlZEgACgAbW0gAG1s_MjVsAAgAG1s_MTJsG1s_MjVoABtbQwAbW0EAG1s_MTI7MjVoABtbUAAbW00AGygwABtbNW0A\
    G1sxbQAbWz8xMDQ5aBtbMjI7MDswdAAbWzJtABtbNGgAG1s4bQAbWzdtABtbN20AG1s0bQAbWyVwMSVkWAAbKEIAGyhCG1tt\
    ABtbPzEwNDlsG1syMzswOzB0ABtbNGwAG1syN20AG1syNG0AG1s_NWgkPDEwMC8-G1s_NWwAG1shcBtbPzM7NGwbWzRsGz4A\
    G1tMAH8AG1szfgAbT0IAG09QABtbMjF-ABtPUQAbT1IAG09TABtbMTV-ABtbMTd-ABtbMTh-ABtbMTl-ABtbMjB-ABtPSAAb\
    WzJ-ABtPRAAbWzZ-ABtbNX4AG09DABtbMTsyQgAbWzE7MkEAG09BABtbPzFsGz4AG1s_MWgbPQAbWz8xMDM0bAAbWz8xMDM0\
    aAAbRQAbWyVwMSVkUAAbWyVwMSVkTQAbWyVwMSVkQgAbWyVwMSVkQAAbWyVwMSVkUwAbWyVwMSVkTAAbWyVwMSVkRAAbWyVw\
    MSVkQwAbWyVwMSVkVAAbWyVwMSVkQQAbW2kAG1s0aQAbWzVpACVwMSVjG1slcDIlezF9JS0lZGIAG2MbXTEwNAcAG1shcBtb\
    PzM7NGwbWzRsGz4AGzgAG1slaSVwMSVkZAAbNwAKABtNACU_JXA5JXQbKDAlZRsoQiU7G1swJT8lcDYldDsxJTslPyVwNSV0\
    OzIlOyU_JXAyJXQ7NCU7JT8lcDElcDMlfCV0OzclOyU_JXA0JXQ7NSU7JT8lcDcldDs4JTttABtIAAkAG093ABtPeQAbT3UA\
    G09xABtPcwBgYGFhZmZnZ2lpampra2xsbW1ubm9vcHBxcXJyc3N0dHV1dnZ3d3h4eXl6ent7fHx9fX5-ABtbWgAbWz83aAAb\
    Wz83bAAbT0UAG09GABtPTQAbWzM7Mn4AG1sxOzJGABtbMTsySAAbWzI7Mn4AG1sxOzJEABtbNjsyfgAbWzU7Mn4AG1sxOzJD\
    ABtbMjN-ABtbMjR-ABtbMTsyUAAbWzE7MlEAG1sxOzJSABtbMTsyUwAbWzE1OzJ-ABtbMTc7Mn4AG1sxODsyfgAbWzE5OzJ-\
    ABtbMjA7Mn4AG1syMTsyfgAbWzIzOzJ-ABtbMjQ7Mn4AG1sxOzVQABtbMTs1UQAbWzE7NVIAG1sxOzVTABtbMTU7NX4AG1sx\
    Nzs1fgAbWzE4OzV-ABtbMTk7NX4AG1syMDs1fgAbWzIxOzV-ABtbMjM7NX4AG1syNDs1fgAbWzE7NlAAG1sxOzZRABtbMTs2\
    UgAbWzE7NlMAG1sxNTs2fgAbWzE3OzZ-ABtbMTg7Nn4AG1sxOTs2fgAbWzIwOzZ-ABtbMjE7Nn4AG1syMzs2fgAbWzI0OzZ-\
    ABtbMTszUAAbWzE7M1EAG1sxOzNSABtbMTszUwAbWzE1OzN-ABtbMTc7M34AG1sxODszfgAbWzE5OzN-ABtbMjA7M34AG1sy\
    MTszfgAbWzIzOzN-ABtbMjQ7M34AG1sxOzRQABtbMTs0UQAbWzE7NFIAG1sxSwAbWz82OWwAG1slaSVkOyVkUgAbWzZuABtb\
    PyVbOzAxMjM0NTY3ODldYwAbW2MAG1szOTs0OW0AG1szbQAbWzIzbQAbWz82OWgbWyVpJXAxJWRzABtbPzY5aBtbJWk7JXAx\
    JWRzABtbPAAbWyU_JXAxJXs4fSU8JXQzJXAxJWQlZSVwMSV7MTZ9JTwldDklcDElezh9JS0lZCVlJXAxJXsyNTZ9JTwldDM4\
    OzU7JXAxJWQlZTM4OzI7JXAxJXs2NTUzNn0lLyVkOyVwMSV7MjU2fSUvJXsyNTV9JSYlZDslcDElezI1NX0lJiVkJTttABtb\
    JT8lcDElezh9JTwldDQlcDElZCVlJXAxJXsxNn0lPCV0MTAlcDElezh9JS0lZCVlJXAxJXsyNTZ9JTwldDQ4OzU7JXAxJWQl\
    ZTQ4OzI7JXAxJXs2NTUzNn0lLyVkOyVwMSV7MjU2fSUvJXsyNTV9JSYlZDslcDElezI1NX0lJiVkJTttABtbPzY5aBtbJWkl\
    cDElZDslcDIlZHMAG2wAG20AAAMAAQBOAKAA3wMBAQEAAAEAAAAACQASABkAJQAqADwAQwBKAFAAWgB6AIEAiACPAJYAnQCk\
    AKsAsgC5AMAAxwDOANUA3ADjAOoA8QD4AP8ABgENARQBGwEiASkBMAE3AT4BRQFMAVMBWgFhAWgBbwF2AX0BhAGLAZIBmQGg\
    AacBrgG1AbwBwwHKAdEB2AHfAeYB6gHuAfIB9gH6Af4BAgIGAgoCDgISAhYCHAIhAgAAAwAHAAoADQAQABMAFgAZABwAHwAi\
    ACUAKAArAC4AMwA4AD0AQgBHAEsAUABVAFoAXwBkAGoAcAB2AHwAggCIAI4AlACaAKAApQCqAK8AtAC5AL8AxQDLANEA1wDd\
    AOMA6QDvAPUA-wABAQcBDQETARkBHwElASsBMQE1AToBPwFEAUkBTgFSAVYBWgFeAWIBaAFuAXQBegGAAYYBjAGRAZYBG1s_\
    MjAwNGwAG1s_MjAwNGgAG10xMTIHABtdMTI7JXAxJXMHABtbM0oAG101MjslcDElczslcDIlcwcAG1syMDF-ABtbMjAwfgAb\
    WzIgcQAbWyVwMSVkIHEAG1s_MTAwNjsxMDAwJT8lcDElezF9JT0ldGglZWwlOwAbWzM7M34AG1szOzR-ABtbMzs1fgAbWzM7\
    Nn4AG1szOzd-ABtbMTsyQgAbWzE7M0IAG1sxOzRCABtbMTs1QgAbWzE7NkIAG1sxOzdCABtbMTszRgAbWzE7NEYAG1sxOzVG\
    ABtbMTs2RgAbWzE7N0YAG1sxOzNIABtbMTs0SAAbWzE7NUgAG1sxOzZIABtbMTs3SAAbWzI7M34AG1syOzR-ABtbMjs1fgAb\
    WzI7Nn4AG1syOzd-ABtbMTszRAAbWzE7NEQAG1sxOzVEABtbMTs2RAAbWzE7N0QAG1s2OzN-ABtbNjs0fgAbWzY7NX4AG1s2\
    OzZ-ABtbNjs3fgAbWzU7M34AG1s1OzR-ABtbNTs1fgAbWzU7Nn4AG1s1Ozd-ABtbMTszQwAbWzE7NEMAG1sxOzVDABtbMTs2\
    QwAbWzE7N0MAG1sxOzJBABtbMTszQQAbWzE7NEEAG1sxOzVBABtbMTs2QQAbWzE7N0EAG094ABtPdAAbT3YAG09yABtPRQAb\
    T2sAG09sABtPbwAbT24AG09qABtPbQAbT3AAG1syOW0AG1s5bQAbWzwlaSVwMyVkOyVwMSVkOyVwMiVkOyU_JXA0JXRNJWVt\
    JTsAQVgAUkdCAFhUAENPAEJEAEJFAENyAENzAEUzAE1zAFBFAFBTAFNlAFNzAFhNAGtEQzMAa0RDNABrREM1AGtEQzYAa0RD\
    NwBrRE4Aa0ROMwBrRE40AGtETjUAa0RONgBrRE43AGtFTkQzAGtFTkQ0AGtFTkQ1AGtFTkQ2AGtFTkQ3AGtIT00zAGtIT000\
    AGtIT001AGtIT002AGtIT003AGtJQzMAa0lDNABrSUM1AGtJQzYAa0lDNwBrTEZUMwBrTEZUNABrTEZUNQBrTEZUNgBrTEZU\
    NwBrTlhUMwBrTlhUNABrTlhUNQBrTlhUNgBrTlhUNwBrUFJWMwBrUFJWNABrUFJWNQBrUFJWNgBrUFJWNwBrUklUMwBrUklU\
    NABrUklUNQBrUklUNgBrUklUNwBrVVAAa1VQMwBrVVA0AGtVUDUAa1VQNgBrVVA3AGthMgBrYjEAa2IzAGtjMgBrcDUAa3BB\
    REQAa3BDTUEAa3BESVYAa3BET1QAa3BNVUwAa3BTVUIAa3BaUk8Acm14eABzbXh4AHhtAA==
    """
}
