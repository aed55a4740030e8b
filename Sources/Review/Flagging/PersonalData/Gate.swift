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
  struct Place: Sendable {
    let unit: Int32
    let questions: Question
  }

  /// The units of a text at which something may begin, in order; names of the data folder begin with
  /// one of these classes.
  static func places(
    of cells: UnsafeBufferPointer<Beginnings.Cell>, _ units: UnsafeBufferPointer<UInt16>,
    known: ClassSet
  ) -> [Place] {
    Array(unsafeUninitializedCapacity: cells.count) { places, count in
      count = Self.write(places) { unit in
        UInt8(truncatingIfNeeded: cells[unit].signs) & GateWords.questions
          | UInt8(truncatingIfNeeded: known.bit(units[unit]) &<< 3)
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
