/// Where in a note personal data may begin, and what has to be asked there: most units begin nothing
/// and cost one look.
enum Gate {
  /// What may begin at a unit.
  struct Question: OptionSet, Sendable {
    let rawValue: UInt8
    /// A number, a date of birth, a quotation: what signs and numerals begin.
    static let sign = Question(rawValue: 1)
    /// A word that says something about personal data around it.
    static let cue = Question(rawValue: 2)
    /// A given name in kanji.
    static let given = Question(rawValue: 4)
    /// A name of the data folder.
    static let known = Question(rawValue: 8)
  }

  /// A unit with what may begin there.
  struct Place: Sendable, BitwiseCopyable {
    private let packed: UInt32

    @inline(__always)
    init(unit: Int, questions: UInt8) {
      packed = UInt32(truncatingIfNeeded: unit) &<< 4 | UInt32(questions)
    }

    var unit: Int { Int(packed >> 4) }
    var questions: Question { Question(rawValue: UInt8(packed & 15)) }
  }

  /// What is asked at a unit with these signs.
  @inline(__always)
  static func questions(_ signs: UInt8) -> UInt8 { signs & 15 }

  /// One where anything is asked.
  @inline(__always)
  static func isAsked(_ questions: UInt8) -> UInt8 {
    UInt8(truncatingIfNeeded: (UInt16(questions) &+ 0xFF) &>> 8)
  }
}
