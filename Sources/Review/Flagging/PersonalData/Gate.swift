/// Where in a note personal data may begin, and what has to be asked there: most units begin nothing
/// and cost one look.
enum Gate {
  /// What may begin at a unit.
  struct Question: OptionSet, Sendable {
    let rawValue: UInt8

    init(rawValue: UInt8) { self.rawValue = rawValue }

    /// A number, a date of birth, a quotation: what signs and numerals begin.
    static let sign = Question(rawValue: 1)
    /// A word that says something about personal data around it.
    static let cue = Question(rawValue: 2)
    /// A given name in kanji.
    static let given = Question(rawValue: 4)
    /// A name of the data folder.
    static let known = Question(rawValue: 8)

    /// All that may be asked: a sign above these is another reader's.
    private static let all: Question = [.sign, .cue, .given, .known]

    /// What is asked at a unit with these signs.
    @inline(__always)
    init(signs: UInt8) { rawValue = signs & Self.all.rawValue }

    /// 1 where anything is asked: the compiler makes a branch of a comparison.
    @inline(__always)
    var isAny: UInt8 { UInt8(truncatingIfNeeded: (UInt16(rawValue) &+ 0xFF) &>> 8) }
  }
}
