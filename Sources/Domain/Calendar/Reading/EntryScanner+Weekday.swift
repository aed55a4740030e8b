extension EntryScanner {
  /// Reads the weekday after a day: (木), 木, 木曜日, (木・祝); a bare (祝) is stepped over.
  mutating func takeWeekdayNote() -> Weekday? {
    let start = position
    skipSpace()
    let isBracketed = take("(")
    skipSpace()
    let weekday = takeWeekday()
    let isMarkedHoliday = takeHolidayMark()
    skipSpace()
    guard weekday != nil || isMarkedHoliday, !isBracketed || take(")") else {
      position = start
      return nil
    }
    return weekday
  }

  private mutating func takeWeekday() -> Weekday? {
    guard let weekday = take(Self.weekday) else { return nil }
    if take("曜") { _ = take("日") }
    return weekday
  }

  private mutating func takeHolidayMark() -> Bool {
    let start = position
    skipSpace()
    _ = take("・") || take("/") || take(",") || take("、")
    guard take("祝") || take("休") else {
      position = start
      return false
    }
    _ = take("日")
    return true
  }

  private static func weekday(_ scalar: Unicode.Scalar) -> Weekday? {
    switch scalar {
    case "月": .monday
    case "火": .tuesday
    case "水": .wednesday
    case "木": .thursday
    case "金": .friday
    case "土": .saturday
    case "日": .sunday
    default: nil
    }
  }
}
