import Foundation
import TestSupport

/// Python with the module `icalendar`, which knows nothing of how tavle writes calendars.
///
/// The test command of the README installs it; without it tests fail.
enum PythonReader {
  /// Runs a script with something on standard input, and returns what it prints.
  static func run(_ script: String, input: String) throws -> String {
    let (process, output, errors, source) = (Process(), Pipe(), Pipe(), Pipe())
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments = ["-c", script]
    process.standardInput = source
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    source.fileHandleForWriting.write(Data(input.utf8))
    try source.fileHandleForWriting.close()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    let trouble = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw TestFailure(
        "python3-icalendar is needed: \(String(decoding: trouble, as: UTF8.self))")
    }
    return String(decoding: data, as: UTF8.self)
  }

  /// What a calendar says, read by `icalendar`.
  static func events(_ calendar: String) throws -> [Event] {
    try JSONDecoder().decode([Event].self, from: Data(run(listing, input: calendar).utf8))
  }

  /// An event as another program understands it.
  struct Event: Decodable, Equatable {
    var uid: String
    var summary: String
    var description: String?
    var location: String?
    var categories: [String]
    var status: String
    var sequence: Int
    /// ISO 8601, a day or a time with its distance from UTC.
    var start: String
    var end: String?
    var stamp: String
    /// Every time it takes place, in UTC, by the rule of the file's own time zone.
    var times: [String]
  }

  private static let listing = """
    import sys, json, datetime
    from icalendar import Calendar
    from dateutil.rrule import rruleset, rrulestr
    from dateutil import tz
    data = sys.stdin.buffer.read()
    calendar = Calendar.from_ical(data)
    assert calendar['version'] == '2.0' and calendar['method'] == 'PUBLISH'
    zones = {str(z['tzid']): z.to_tz() for z in calendar.walk('vtimezone')}
    def text(value): return None if value is None else str(value)
    def listed(value):
        return [] if value is None else value if isinstance(value, list) else [value]
    def times(event):
        start = event['dtstart']
        if not isinstance(start.dt, datetime.datetime): return [start.dt.isoformat()]
        zone = zones[str(start.params['TZID'])]
        naive = start.dt.replace(tzinfo=None)
        def utc(moment): return zone.localize(moment).astimezone(datetime.timezone.utc)
        all = [naive]
        if 'rrule' in event:
            rule = event['rrule'].to_ical().decode()
            until = event['rrule']['until'][0].astimezone(datetime.timezone.utc)
            rule = ';'.join(p for p in rule.split(';') if not p.startswith('UNTIL'))
            last = until.replace(tzinfo=None) + datetime.timedelta(days=1)
            off = {d.dt.replace(tzinfo=None) for l in listed(event.get('exdate')) for d in l.dts}
            all = [t for t in rrulestr(rule, dtstart=naive).between(naive, last, inc=True)
                   if t not in off and utc(t) <= until]
        return [utc(t).strftime('%Y-%m-%dT%H:%MZ') for t in all]
    def categories(event):
        return [str(c) for l in listed(event.get('categories')) for c in l.cats]
    print(json.dumps([{
        'uid': str(e['uid']), 'summary': str(e['summary']),
        'description': text(e.get('description')), 'location': text(e.get('location')),
        'categories': categories(e), 'status': str(e['status']),
        'sequence': int(e['sequence']), 'start': e['dtstart'].dt.isoformat(),
        'end': e['dtend'].dt.isoformat() if 'dtend' in e else None,
        'stamp': e['dtstamp'].dt.isoformat(), 'times': times(e)}
        for e in calendar.walk('vevent')]))
    """
}
