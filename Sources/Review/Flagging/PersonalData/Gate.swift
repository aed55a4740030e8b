/// Where in a note personal data may begin, and what has to be asked there: most units begin nothing
/// and cost one look.
struct Gate: Sendable {
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
  struct Place: Sendable {
    let unit: Int32
    let questions: Question
  }

  /// By class: what may begin with it, whatever follows.
  private var alone: [Question]
  /// One bit for each pair of classes that a word begins with, by a hash: cues, given names, names
  /// of the data folder.
  private var pairs: [[UInt64]]

  private static let words: [Question] = [.cue, .given, .known]

  /// A gate for signs, digits, the names of eras, and words.
  init(cues: [[UInt16]], given: [[UInt16]]) {
    alone = Array(repeating: [], count: 1 << 16)
    pairs = Array(repeating: Array(repeating: 0, count: 1 << 10), count: Self.words.count)
    for unit in [0x40, 0x7B2C, 0x3012, 0x300C, 0x300E, 0x28] + Array(0x30...0x39) {
      alone[unit].insert(.sign)
    }
    for unit in "令平昭大明〇一二三四五六七八九十".unicodeScalars { alone[Int(unit.value)].insert(.sign) }
    for letter in "rhstm".utf8 { alone[Int(letter)].insert(.sign) }
    for word in cues { admit(word, for: .cue) }
    for word in given { admit(word, for: .given) }
  }

  /// The same gate, which lets the names of a data folder in.
  func admitting(_ names: [[UInt16]]) -> Gate {
    var gate = self
    for name in names { gate.admit(name, for: .known) }
    return gate
  }

  private mutating func admit(_ word: [UInt16], for question: Question) {
    guard word.count > 1 else {
      if let first = word.first { alone[Int(first)].insert(question) }
      return
    }
    let key = Self.key(word[0], word[1])
    guard let table = Self.words.firstIndex(of: question) else { return }
    pairs[table][key >> 6] |= 1 << UInt64(key & 63)
  }

  /// The units of a field at which something may begin, in order.
  func places(in classes: [UInt16], _ field: Range<Int>) -> [Place] {
    Array(unsafeUninitializedCapacity: field.count) { found, count in
      classes.withUnsafeBufferPointer { units in
        withTables { alone, cues, given, known in
          for place in field {
            let second = place + 1 < field.upperBound ? units[place + 1] : 0
            let key = Self.key(units[place], second)
            func bit(_ table: UnsafeBufferPointer<UInt64>) -> UInt8 {
              UInt8(truncatingIfNeeded: table[key >> 6] >> UInt64(key & 63)) & 1
            }
            let questions =
              alone[Int(units[place])].rawValue | bit(cues) << 1 | bit(given) << 2 | bit(known) << 3
            found[count] = Place(
              unit: Int32(truncatingIfNeeded: place), questions: Question(rawValue: questions))
            count += questions == 0 ? 0 : 1
          }
        }
      }
    }
  }

  private typealias Bits = UnsafeBufferPointer<UInt64>

  @inline(__always)
  private func withTables(
    _ body: (UnsafeBufferPointer<Question>, Bits, Bits, Bits) -> Void
  ) {
    alone.withUnsafeBufferPointer { alone in
      pairs[0].withUnsafeBufferPointer { cues in
        pairs[1].withUnsafeBufferPointer { given in
          pairs[2].withUnsafeBufferPointer { known in body(alone, cues, given, known) }
        }
      }
    }
  }

  @inline(__always)
  private static func key(_ first: UInt16, _ second: UInt16) -> Int {
    Int((UInt32(first) &* 0x9E37_79B1 &+ UInt32(second) &* 0x85EB_CA77) >> 16)
  }
}
