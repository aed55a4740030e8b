/// The length of a call as people write it (書かれた通話時間).
///
/// Understood are 42, 約42分, 30分くらい, 1:10, 1時間10分, 約１時間, 1時間半, 1.5時間 and 0:42:10, with
/// full-width or half-width digits. Seconds are rounded to the nearest minute.
public struct WrittenDuration: Hashable, Sendable {
  /// The length in minutes, 0 to 720.
  public let minutes: Int
  /// Whether it was written as 約, くらい, 前後 or the like.
  public let isApproximate: Bool

  /// Reads a length.
  ///
  /// - Parameter text: The entry as it was written.
  /// - Throws: The reason why no length was read.
  public init(_ text: String) throws(UnreadableDuration) {
    guard let entry = EntryScanner(text) else { throw .notADuration }
    guard !entry.isAtEnd else { throw .empty }
    var grammar = DurationGrammar(entry: entry)
    let seconds = try grammar.takeSeconds()
    let minutes = (seconds + 30) / 60
    guard minutes <= 720 else { throw .tooLong }
    self.minutes = minutes
    isApproximate = grammar.isApproximate
  }
}
