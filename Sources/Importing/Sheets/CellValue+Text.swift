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

extension CellValue {
  /// Whether the cell holds more than any entry but free text can be.
  var isLong: Bool {
    if case .text(let text) = self { return text.utf8.count > 600 }
    return false
  }

  /// Whether there is nothing to see in the cell; cheaper than looking at its text.
  var isBlank: Bool {
    switch self {
    case .empty: true
    case .text(let text): text.startsBlank && text.trimmed.isEmpty
    case .number, .moment, .boolean, .failure: false
    }
  }
}

extension String {
  /// The text without white space at its ends and with one kind of line end.
  var trimmed: String {
    let unified = hasReturn ? replacing("\r\n", with: "\n").replacing("\r", with: "\n") : self
    guard unified.startsBlank || unified.endsBlank else { return unified }
    let scalars = unified.unicodeScalars
    guard let start = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let end = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[start...end])
  }

  private var hasReturn: Bool {
    utf8.withContiguousStorageIfAvailable { $0.contains(0x0D) } ?? utf8.contains(0x0D)
  }

  /// Whether the first character is white space, or there is none.
  fileprivate var startsBlank: Bool { unicodeScalars.first?.properties.isWhitespace ?? true }

  private var endsBlank: Bool { unicodeScalars.last?.properties.isWhitespace ?? true }
}
