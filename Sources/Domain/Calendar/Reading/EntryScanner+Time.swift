/// The half of the day a time was written with (午前・午後).
enum DayHalf {
  case morning
  case afternoon
}

extension EntryScanner {
  /// Reads a time in any spelling: 13:05, 13時5分, 午後1時5分, 1:05 PM, 1305, 13時半, 正午.
  ///
  /// - Parameter earlierHalf: The half of the day of an earlier time, which holds on: 午後1時〜3時.
  /// - Returns: The time, seconds dropped, and the half of the day when one was written.
  /// - Throws: The reason why no time was read.
  mutating func takeTime(
    after earlierHalf: DayHalf? = nil
  ) throws(UnreadableTime) -> (time: TimeOfDay, half: DayHalf?) {
    _ = take("約")
    skipSpace()
    if take(word: "正午") { return (TimeOfDay(minutes: 12 * 60), nil) }
    var half = takeHalf()
    skipSpace()
    guard let (hour, minute) = takeHourAndMinute() else { throw .notATime }
    if half == nil {
      let end = position
      skipSpace()
      half = takeLatinHalf()
      if half == nil { position = end }
    }
    _ = take("頃") || take(word: "ごろ") || take(word: "ころ")
    return (try Self.time(hour, minute, half ?? (hour < 12 ? earlierHalf : nil)), half)
  }

  private mutating func takeHalf() -> DayHalf? {
    if take(word: "午前") { return .morning }
    if take(word: "午後") { return .afternoon }
    return takeLatinHalf()
  }

  private mutating func takeLatinHalf() -> DayHalf? {
    if take(anyOf: ["AM", "A.M."]) { return .morning }
    return take(anyOf: ["PM", "P.M."]) ? .afternoon : nil
  }

  private mutating func takeHourAndMinute() -> (hour: Int, minute: Int)? {
    guard let hour = takeNumber() else { return nil }
    skipSpace()
    if hour.width <= 2, take(":") { return takeMinute().map { (hour.value, $0) } }
    if hour.width <= 2, take("時") {
      if next == "間" { return nil }
      return (hour.value, take("半") ? 30 : takeMinuteInWords())
    }
    guard !hour.isKanji, hour.width == 3 || hour.width == 4 else { return nil }
    return (hour.value / 100, hour.value % 100)
  }

  /// The minute behind a colon; seconds behind it are stepped over.
  private mutating func takeMinute() -> Int? {
    guard let minute = takeNumber(), minute.width <= 2 else { return nil }
    let end = position
    if take(":") {
      guard let second = takeDigits(), second.width <= 2, second.value < 60 else {
        position = end
        return minute.value
      }
      if take(".") { _ = takeDigits() }
    }
    return minute.value
  }

  /// The minute behind 時, 0 when there is none; seconds behind it are stepped over.
  private mutating func takeMinuteInWords() -> Int {
    let end = position
    skipSpace()
    guard let minute = takeNumber(), minute.width <= 2 else {
      position = end
      return 0
    }
    skipSpace()
    if take("分") {
      let afterMinute = position
      skipSpace()
      if takeNumber() == nil || !take("秒") { position = afterMinute }
    }
    return minute.value
  }

  private static func time(
    _ hour: Int, _ minute: Int, _ half: DayHalf?
  ) throws(UnreadableTime) -> TimeOfDay {
    var hour = hour
    switch half {
    case .morning where hour == 12: throw .halfUnclear
    case .morning where hour > 12: throw .impossible
    case .afternoon where hour < 12: hour += 12
    default: break
    }
    guard let time = TimeOfDay(hour: hour, minute: minute) else { throw .impossible }
    return time
  }
}
