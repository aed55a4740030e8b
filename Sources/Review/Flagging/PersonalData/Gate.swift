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

  /// By the number of a class: what may begin with it, whatever follows.
  private let singles: [UInt8]
  /// By the number of a pair: what may begin with it.
  private let pairs: [UInt8]

  /// A gate for words by what their first characters lead to.
  init(_ words: GateWords, _ levels: Beginnings.Levels) {
    let trie = words.trie
    func questions(_ states: [Int32]) -> [UInt8] {
      states.map { UInt8(max(0, trie.literal(endingAt: Int($0)))) }
    }
    singles = questions(levels.singles)
    pairs = questions(levels.pairs)
  }

  /// The units of a text at which something may begin, in order; names of the data folder begin with
  /// one of these classes.
  func places(
    of cells: UnsafeBufferPointer<Beginnings.Cell>, _ units: UnsafeBufferPointer<UInt16>,
    known: ClassSet
  ) -> [Place] {
    Array(unsafeUninitializedCapacity: cells.count) { places, count in
      singles.withUnsafeBufferPointer { singles in
        pairs.withUnsafeBufferPointer { pairs in
          count = Self.write(places) { unit in
            singles[Int(cells[unit].single)] | pairs[Int(cells[unit].pair)]
              | UInt8(truncatingIfNeeded: known.bit(units[unit]) &<< 3)
          }
        }
      }
    }
  }

  /// Writes the places where anything is asked and tells how many there are.
  @inline(__always)
  private static func write(
    _ places: UnsafeMutableBufferPointer<Place>, _ questions: (Int) -> UInt8
  ) -> Int {
    var count = 0
    for unit in 0..<places.count {
      let asked = questions(unit)
      places[count] = Place(
        unit: Int32(truncatingIfNeeded: unit), questions: Question(rawValue: asked))
      // One where anything is asked: a branch would be guessed wrong.
      count &+= Int((UInt16(asked) &+ 0xFF) &>> 8)
    }
    return count
  }
}

extension Gate: Tabled {
  init(from tables: inout TableReader) {
    singles = tables.numbers()
    pairs = tables.numbers()
  }

  func write(to tables: inout TableWriter) {
    tables.write(singles)
    tables.write(pairs)
  }
}
