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
  /// By a hash of two classes: what a word that begins with them asks.
  private var pairs: [Question]

  /// A gate for signs, digits, the names of eras, and words.
  init(cues: [[UInt16]], given: [[UInt16]]) {
    alone = Array(repeating: [], count: 1 << 16)
    pairs = Array(repeating: [], count: 1 << 16)
    for unit in [0x40, 0x7B2C, 0x3012, 0x300C, 0x300E, 0x28] + Array(0x30...0x39) {
      alone[unit].insert(.sign)
    }
    for unit in "令〇一二三四五六七八九十".unicodeScalars { alone[Int(unit.value)].insert(.sign) }
    for letter in "rhstm".utf8 { alone[Int(letter)].insert(.sign) }
    for era in ["平成", "昭和", "大正", "明治"] { admit(FoldTable.literal(era), for: .sign) }
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
    pairs[Self.key(word[0], word[1])].insert(question)
  }

  /// The units of a text at which something may begin, in order, for as long as the body runs.
  func withPlaces<Result>(
    in classes: [UInt16], _ body: (UnsafeBufferPointer<Place>) -> Result
  ) -> Result {
    withUnsafeTemporaryAllocation(of: Place.self, capacity: classes.count) { places in
      let count = classes.withUnsafeBufferPointer { find($0, places) }
      return body(UnsafeBufferPointer(rebasing: places[..<count]))
    }
  }

  private func find(
    _ units: UnsafeBufferPointer<UInt16>, _ found: UnsafeMutableBufferPointer<Place>
  ) -> Int {
    var count = 0
    alone.withUnsafeBufferPointer { alone in
      pairs.withUnsafeBufferPointer { pairs in
        for place in 0..<units.count {
          let next = place &+ 1 < units.count ? units[place &+ 1] : 0
          let questions =
            alone[Int(units[place])].rawValue | pairs[Self.key(units[place], next)].rawValue
          found[count] = Place(
            unit: Int32(truncatingIfNeeded: place), questions: Question(rawValue: questions))
          // One where anything is asked: a branch would be guessed wrong.
          count &+= Int((UInt16(questions) &+ 0xFF) &>> 8)
        }
      }
    }
    return count
  }

  @inline(__always)
  private static func key(_ first: UInt16, _ second: UInt16) -> Int {
    Int((UInt32(first) &* 0x9E37_79B1 &+ UInt32(second) &* 0x85EB_CA77) >> 16)
  }
}

extension Gate: Tabled {
  init(from tables: inout TableReader) {
    alone = Self.questions(from: &tables)
    pairs = Self.questions(from: &tables)
  }

  func write(to tables: inout TableWriter) {
    for questions in [alone, pairs] {
      let asked = questions.indices.filter { !questions[$0].isEmpty }
      tables.write(asked.map { UInt16($0) })
      tables.write(asked.map { questions[$0].rawValue })
    }
  }

  private static func questions(from tables: inout TableReader) -> [Question] {
    var questions = [Question](repeating: [], count: 1 << 16)
    for (place, question) in zip(tables.numbers(UInt16.self), tables.numbers(UInt8.self)) {
      questions[Int(place)] = Question(rawValue: question)
    }
    return questions
  }
}
