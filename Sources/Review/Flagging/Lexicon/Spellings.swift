/// Literals that stand one behind the other in one array, so that thousands cost few allocations.
package struct Spellings: Hashable, Sendable, Sequence {
  private var units: [UInt16] = []
  /// Where each literal ends.
  private var ends: [Int32] = []

  /// The literal of no characters alone.
  static let nothing = Spellings(units: [], ends: [0])

  private init(units: [UInt16], ends: [Int32]) {
    self.units = units
    self.ends = ends
  }

  /// One literal of one character.
  init(_ unit: UInt16) {
    units = [unit]
    ends = [1]
  }

  /// How many literals there are.
  package var count: Int { ends.count }

  /// How many units they have in all.
  var unitCount: Int { units.count }

  /// Appends a character to every literal.
  mutating func append(_ unit: UInt16) {
    guard ends.count > 1 else {
      units.append(unit)
      ends[0] += 1
      return
    }
    append(each: Spellings(unit))
  }

  /// Puts further literals behind these.
  mutating func append(_ others: Spellings) {
    let base = Int32(units.count)
    units += others.units
    for end in others.ends { ends.append(base + end) }
  }

  /// Lets every literal go on with each of the others.
  mutating func append(each others: Spellings) {
    var joined = Spellings(units: [], ends: [])
    joined.units.reserveCapacity(units.count * others.count + others.units.count * count)
    joined.ends.reserveCapacity(count * others.count)
    var start = 0
    for end in ends {
      var from = 0
      for to in others.ends {
        joined.units.append(contentsOf: units[start..<Int(end)])
        joined.units.append(contentsOf: others.units[from..<Int(to)])
        joined.ends.append(Int32(joined.units.count))
        from = Int(to)
      }
      start = Int(end)
    }
    self = joined
  }

  /// The literals that have characters.
  var withoutEmpty: Spellings {
    var kept = Spellings(units: units, ends: [])
    var last: Int32 = 0
    for end in ends where end > last {
      kept.ends.append(end)
      last = end
    }
    return kept
  }

  /// Goes through the literals in order.
  package func makeIterator() -> Iterator { Iterator(spellings: self) }

  /// Each literal as a slice.
  package struct Iterator: IteratorProtocol {
    fileprivate let spellings: Spellings
    private var index = 0
    private var start: Int32 = 0

    fileprivate init(spellings: Spellings) { self.spellings = spellings }

    /// The next literal.
    package mutating func next() -> ArraySlice<UInt16>? {
      guard index < spellings.ends.count else { return nil }
      let end = spellings.ends[index]
      defer {
        start = end
        index += 1
      }
      return spellings.units[Int(start)..<Int(end)]
    }
  }
}
