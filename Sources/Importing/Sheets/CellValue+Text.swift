import Domain

extension CellValue {
  /// The value as text that people and this importer can read: 15, 2026-06-24, 13:05.
  package var shownText: String {
    switch self {
    case .empty: ""
    case .text(let text): text.trimmed
    case .number(let number): Self.shown(number)
    case .boolean(let flag): flag ? "はい" : "いいえ"
    case .failure(let code): code
    case .moment(let serial, let style): Self.shown(serial, style)
    }
  }

  private static func shown(_ number: Double) -> String {
    guard number == number.rounded(), abs(number) < 1e15 else { return String(number) }
    return String(Int(number))
  }

  private static func shown(_ serial: Double, _ style: MomentStyle) -> String {
    guard let moment = try? SpreadsheetSerial(serial) else { return shown(serial) }
    let time = moment.time?.iso ?? "00:00"
    switch style {
    case .date: return moment.day?.iso ?? shown(serial)
    case .time: return time
    case .dateTime: return moment.day.map { "\($0.iso) \(time)" } ?? time
    case .duration: return "\(moment.elapsedMinutes)分"
    }
  }
}

extension String {
  /// The text without white space at its ends and with one kind of line end.
  var trimmed: String {
    guard let first = utf8.first, let last = utf8.last else { return "" }
    // Most cells begin and end with a letter: nothing to do.
    let isPlain = (first > 0x20 && first < 0x80 || first > 0xE3) && (last > 0x20 && last != 0x80)
    if isPlain, !utf8.contains(0x0D) { return self }
    let unified =
      utf8.contains(0x0D) ? replacing("\r\n", with: "\n").replacing("\r", with: "\n") : self
    let start = unified.drop(while: \.isWhitespace)
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...end])
  }
}
