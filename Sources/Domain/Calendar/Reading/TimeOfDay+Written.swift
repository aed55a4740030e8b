extension TimeOfDay {
  /// Reads a time as people write it (書かれた時刻).
  ///
  /// Understood are 13:05, 13時5分, 13時05分, 13時半, 午後1時5分, 1:05 PM, 1305, 正午 and 13時頃, with
  /// full-width or half-width digits; seconds are dropped. 「1:05」 is taken as it stands, 1:05.
  ///
  /// - Parameter text: The entry as it was written.
  /// - Throws: The reason why no time was read.
  public init(written text: String) throws(UnreadableTime) {
    guard var entry = EntryScanner(text) else { throw .notATime }
    guard !entry.isAtEnd else { throw .empty }
    self = try entry.takeTime().time
    entry.skipSpace()
    guard entry.isAtEnd else { throw entry.takeRangeSign() ? .severalTimes : .extraText }
  }
}

extension TimeRange {
  /// Reads a stretch of time as people write it (書かれた時間帯).
  ///
  /// Understood are 13:00〜15:00, 13:00-15:00, 13時から15時まで and 午後1時〜3時, where 午後 holds for
  /// both times.
  ///
  /// - Parameter text: The entry as it was written.
  /// - Throws: The reason why no stretch was read.
  public init(written text: String) throws(UnreadableTime) {
    guard var entry = EntryScanner(text) else { throw .notATime }
    guard !entry.isAtEnd else { throw .empty }
    let start = try entry.takeTime()
    entry.skipSpace()
    guard entry.takeRangeSign() else { throw entry.isAtEnd ? .notATime : .extraText }
    entry.skipSpace()
    let end = try entry.takeTime(after: start.half)
    _ = entry.take(word: "まで")
    entry.skipSpace()
    guard entry.isAtEnd else { throw .extraText }
    guard let range = TimeRange(from: start.time, to: end.time) else { throw .endNotLater }
    self = range
  }
}

extension EntryScanner {
  /// Steps over the sign between two times.
  mutating func takeRangeSign() -> Bool {
    take("~") || take("-") || take(word: "から") || take("→")
  }
}
