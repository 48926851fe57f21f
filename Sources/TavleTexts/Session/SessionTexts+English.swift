extension SessionTexts {
  static let english = SessionTexts(
    copiedToFile: { "No clipboard here; saved in \($0)" },
    copied: "Copied to the clipboard", copiedByTerminal: "Copied, if the terminal allows it",
    notCopied: "There is no clipboard here",
    saved: { "Saved in \($0)" }, notSaved: { "\($0) cannot be written" },
    kept: { "What you were writing last time is in \($0)" },
    failed: { "\($0) ended with an error; what you wrote is in \($1)" },
    notRemembered: "Chosen for now; the configuration cannot be written",
    notStarted: { "\($0) cannot be started; set $EDITOR to your editor" },
    failedUnchanged: { "\($0) ended with an error; nothing was changed" },
    openedLink: { "Opened \($0)" }, noBrowser: { "No browser here; the address is \($0)" },
    shell: "tavle waits; come back with exit",
    keyConflict: { "The key \($0) means \($1); \($2) in your configuration is left out" })
}
