/// The ways of writing a length of time, tried from left to right.
struct DurationGrammar {
  var entry: EntryScanner
  private(set) var isApproximate = false

  init(entry: EntryScanner) { self.entry = entry }

  /// Reads the whole entry as a length in seconds.
  mutating func takeSeconds() throws(UnreadableDuration) -> Int {
    if entry.take(anyOf: ["約", "およそ", "おおよそ", "だいたい", "大体", "概ね", "ほぼ"]) {
      isApproximate = true
      entry.skipSpace()
    }
    guard let amount = takeAmount() else { throw entry.next == "数" ? .vague : .notADuration }
    if amount.mayBeTwo { throw .severalValues }
    let seconds = try takeSeconds(startingWith: amount)
    entry.skipSpace()
    let about = [
      "くらい", "ぐらい", "位", "ほど", "程度", "程", "前後", "弱", "強", "余り", "あまり", "余", "ちょっと",
    ]
    if entry.take(anyOf: about) { isApproximate = true }
    entry.skipSpace()
    guard entry.isAtEnd else { throw reasonForTheRest }
    return seconds
  }

  private mutating func takeSeconds(
    startingWith amount: Amount
  ) throws(UnreadableDuration) -> Int {
    if amount.isWhole, entry.take(":") { return try takeClock(hours: amount.whole) }
    entry.skipSpace()
    if takeHourSign() { return amount.times(3600) + takeRest(half: 1800, Self.takeMinutes) }
    if takeMinuteSign() { return amount.times(60) + takeRest(half: 30, Self.takeSecondsOfMinute) }
    if entry.take("秒") || entry.take(word: "SEC") {
      _ = entry.take("間")
      return amount.times(1)
    }
    // A bare fraction is a spreadsheet's time of day, not minutes.
    guard amount.isWhole else { throw .notADuration }
    return amount.times(60)
  }

  /// h:mm and h:mm:ss; from 6 hours on it may as well be minutes and seconds of a telephone.
  private mutating func takeClock(hours: Int) throws(UnreadableDuration) -> Int {
    guard let minutes = entry.takeDigits(), minutes.width == 2, minutes.value < 60 else {
      throw .notADuration
    }
    guard entry.take(":") else {
      guard hours < 6 else { throw .clockUnclear }
      return hours * 3600 + minutes.value * 60
    }
    guard let seconds = entry.takeDigits(), seconds.width == 2, seconds.value < 60, hours <= 24
    else { throw .notADuration }
    return hours * 3600 + minutes.value * 60 + seconds.value
  }

  /// 半 behind a unit, or the next smaller unit.
  private mutating func takeRest(half: Int, _ smaller: (inout EntryScanner) -> Int) -> Int {
    entry.skipSpace()
    if entry.take("半") { return half }
    return smaller(&entry)
  }

  private mutating func takeHourSign() -> Bool {
    entry.take(anyOf: ["時間", "HOURS", "HOUR", "HR", "H"])
  }

  private mutating func takeMinuteSign() -> Bool {
    guard entry.take(anyOf: ["分", "MINUTES", "MINS", "MIN", "M", "'"]) else { return false }
    _ = entry.take("間")
    return true
  }

  private var reasonForTheRest: UnreadableDuration {
    var rest = entry
    if rest.take(anyOf: ["~", "-", "から", "、", "・"]) { return .severalValues }
    return rest.take(anyOf: ["以", "未満", "超", "数", "?"]) ? .vague : .notADuration
  }
}
