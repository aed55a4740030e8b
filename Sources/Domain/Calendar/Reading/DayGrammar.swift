/// The ways of writing a day, tried from left to right.
struct DayGrammar {
  var entry: EntryScanner
  let assumedYear: AssumedYear
  let serialBase: SpreadsheetSerial.Base?
  /// The time that came with a serial number.
  private(set) var serialTime: TimeOfDay?

  init(
    entry: EntryScanner, assumedYear: AssumedYear = .none,
    serialBase: SpreadsheetSerial.Base? = nil
  ) {
    self.entry = entry
    self.assumedYear = assumedYear
    self.serialBase = serialBase
  }

  /// Reads the day itself, up to 日 or the last digit.
  mutating func takeDay() throws(UnreadableDay) -> CalendarDay {
    if let era = entry.takeEra() { return try takeDay(in: era) }
    _ = entry.take(word: "西暦") || entry.take("'")
    entry.skipSpace()
    guard let first = entry.takeNumber() else { throw .notADay }
    if first.width == 5 { return try unmarkedDay(first) }
    guard let mark = takeMark() else { return try unmarkedDay(first) }
    switch mark {
    case "年":
      let year = try gregorianYear(first)
      let (month, day) = try takeMonthAndDay(after: mark)
      return try resolve(year, month, day)
    case "月": return try takeDayWithoutYear(month: first, mark: mark)
    default: return try takeMarkedDay(first, mark)
    }
  }

  /// 令和7年4月3日, R7.4.3, R070403.
  private mutating func takeDay(in era: Era) throws(UnreadableDay) -> CalendarDay {
    guard let year = entry.takeYearOfEra() else { throw .notADay }
    guard let mark = takeMark() else {
      guard !year.isKanji, year.width == 6 else {
        throw entry.isAtEnd && year.width <= 3 ? .dayMissing : .notADay
      }
      let value = year.value
      return try resolve(era, value / 10_000, value / 100 % 100, value % 100)
    }
    guard mark != "月", year.width <= 3 else { throw .notADay }
    let (month, day) = try takeMonthAndDay(after: mark)
    return try resolve(era, year.value, month, day)
  }

  /// 2025/4/3 and 4/3: only the number of numbers tells which.
  private mutating func takeMarkedDay(
    _ first: WrittenNumber, _ mark: Unicode.Scalar
  ) throws(UnreadableDay) -> CalendarDay {
    guard let second = entry.takeNumber(), second.width <= 2 else { throw .notADay }
    let end = entry.position
    if let secondMark = takeMark(), secondMark == mark || secondMark == "月" {
      guard let third = entry.takeNumber() else {
        throw entry.isAtEnd && first.width == 4 ? .dayMissing : .notADay
      }
      guard third.width <= 2 else {
        throw third.width == 4 && first.width <= 2 ? .yearLast : .notADay
      }
      takeDaySign(afterMonthSign: secondMark == "月")
      return try resolve(try gregorianYear(first), second.value, third.value)
    }
    entry.position = end
    if first.width == 4 { throw entry.isAtEnd ? .dayMissing : reasonForTheRest }
    // A spreadsheet turns 4.10 into 4.1, so a dot alone is no month and day.
    guard first.width <= 2, mark == "/" || mark == "-" else { throw .notADay }
    takeDaySign(afterMonthSign: false)
    return try resolveWithoutYear(first.value, second.value)
  }

  private mutating func takeDayWithoutYear(
    month: WrittenNumber, mark: Unicode.Scalar
  ) throws(UnreadableDay) -> CalendarDay {
    guard month.width <= 2 else { throw .notADay }
    guard let day = entry.takeNumber(), day.width <= 2 else { throw reasonForMissingDay }
    takeDaySign(afterMonthSign: true)
    return try resolveWithoutYear(month.value, day.value)
  }

  /// Month and day once the year has been read.
  private mutating func takeMonthAndDay(
    after mark: Unicode.Scalar
  ) throws(UnreadableDay) -> (month: Int, day: Int) {
    guard let month = entry.takeNumber(), month.width <= 2 else { throw reasonForMissingDay }
    guard let second = takeMark() else {
      throw entry.isAtEnd ? .dayMissing : reasonForTheRest
    }
    guard second == "月" || (second != "年" && (mark == "年" || second == mark)) else {
      throw .notADay
    }
    guard let day = entry.takeNumber(), day.width <= 2 else { throw reasonForMissingDay }
    takeDaySign(afterMonthSign: second == "月")
    return (month.value, day.value)
  }

  /// 20250403 and serial numbers.
  private mutating func unmarkedDay(_ number: WrittenNumber) throws(UnreadableDay) -> CalendarDay {
    guard !number.isKanji else { throw .notADay }
    let value = number.value
    switch number.width {
    case 8: return try resolve(value / 10_000, value / 100 % 100, value % 100)
    case 6 where (1868...2199).contains(value / 100) && (1...12).contains(value % 100):
      throw .dayMissing
    case 6 where (1...12).contains(value / 100 % 100) && (1...31).contains(value % 100):
      throw .twoDigitYear(value / 10_000)
    case 5: return try takeSerialDay(value)
    default: throw .notADay
    }
  }

  private mutating func takeSerialDay(_ whole: Int) throws(UnreadableDay) -> CalendarDay {
    guard let serialBase else { throw .serialNumber }
    let serial = try SpreadsheetSerial(Double(whole) + takeFraction(), base: serialBase)
    serialTime = serial.time
    guard let day = serial.day else { throw .notADay }
    return day
  }

  private mutating func takeFraction() -> Double {
    let start = entry.position
    guard entry.take("."), entry.isAtDigit else {
      entry.position = start
      return 0
    }
    var fraction = 0.0
    var place = 0.1
    while let digit = entry.take({ ("0"..."9").contains($0) ? Double($0.value - 48) : nil }) {
      fraction += digit * place
      place /= 10
    }
    return fraction
  }
}
