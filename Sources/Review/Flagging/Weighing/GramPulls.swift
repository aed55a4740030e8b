/// What each run of characters adds for every outcome, in whole numbers of one byte, so that sums are
/// the same in any order and the rows stay in the processor's nearer memory.
final class GramPulls: Sendable {
  /// Where the row of each run stands.
  private let places: GramPlaces
  /// By the place of a run's row; the first one is what one not known adds, which is nothing.
  private let pulls: [Pull]
  /// What one of each lane is worth.
  private let worth: Weights.Row
  /// So many of the lowest bits of a row tell the word that says whether it is taken: rows that stand
  /// side by side are common in every text, and have words of their own.
  private let wordBits: UInt64

  /// What a run adds: by outcome, steps of `Weights.step` times its rarity, where `nothing` stands for
  /// none; in the last lane the square of its rarity.
  typealias Pull = SIMD16<UInt8>
  /// What each lane of a run holds that adds nothing: numbers below it speak against an outcome.
  private static let nothing = {
    var nothing = Pull(repeating: 128)
    nothing[squareLane] = 0
    return nothing
  }()
  private static let squareLane = 15

  /// Whether no run adds anything.
  var isEmpty: Bool { worth == .zero }

  /// What the runs of a table add, by what the levels of its trie lead to.
  convenience init(_ table: GramTable, _ levels: Beginnings.Levels) {
    let places = GramPlaces(levels)
    let exact = places.states(levels).map { state in
      let run = table.trie.literal(endingAt: Int(state))
      return state == 0 || run < 0 ? .zero : Self.exact(table.rarity[run], table.rows[run])
    }
    let largest = exact.reduce(Weights.Row.zero) { pointwiseMax($0, pointwiseMax($1, -$1)) }
    // A lane above nothing has room for 127, the square for 255.
    var worth = largest / 127
    worth[Self.squareLane] /= 2
    self.init(places, exact.map { Self.pull($0, worth) }, worth: worth)
  }

  private init(_ places: GramPlaces, _ pulls: [Pull], worth: Weights.Row) {
    self.places = places
    self.pulls = pulls
    self.worth = worth
    wordBits = UInt64(max(0, 58 - pulls.count.leadingZeroBitCount))
  }

  /// What a run adds, with rarity and weights as the file of weights tells them.
  private static func exact(_ rarity: Float, _ row: Weights.Row) -> Weights.Row {
    let rarity = (rarity * 10).rounded() / 10
    var exact = (row / Weights.step).rounded(.toNearestOrAwayFromZero) * (Weights.step * rarity)
    for lane in Weights.outcomes..<squareLane { exact[lane] = 0 }
    exact[squareLane] = rarity * rarity
    return exact
  }

  private static func pull(_ exact: Weights.Row, _ worth: Weights.Row) -> Pull {
    var pull = nothing
    for lane in pull.indices where worth[lane] > 0 {
      pull[lane] = UInt8(Float(pull[lane]) + (exact[lane] / worth[lane]).rounded())
    }
    return pull
  }

  /// What runs add up to.
  struct Sum {
    /// For each outcome, in quarters: where a whole row is stored, all around it is aligned to its
    /// size, and memory for that is slow to get.
    private let quarters: (SIMD4<Float>, SIMD4<Float>, SIMD4<Float>, SIMD4<Float>)

    fileprivate init(_ row: Weights.Row) {
      quarters = (
        row.lowHalf.lowHalf, row.lowHalf.highHalf, row.highHalf.lowHalf, row.highHalf.highHalf
      )
    }

    /// For each outcome.
    var row: Weights.Row {
      Weights.Row(
        lowHalf: SIMD8(lowHalf: quarters.0, highHalf: quarters.1),
        highHalf: SIMD8(lowHalf: quarters.2, highHalf: quarters.3))
    }
    /// The squares of their rarity.
    var square: Float { row[GramPulls.squareLane] }
  }

  /// What the runs of a text with these beginnings add up to, each taken once.
  func sum(of cells: Beginnings.Cells, _ scratch: inout Scratch) -> Sum {
    // What is left over of a round is row 0.
    let count = cells.count * 3
    let rows = scratch.room(for: (count + Self.round - 1) & -Self.round, UInt16.self)
    places.write(cells, to: rows)
    rows[count...].update(repeating: 0)
    let nothing = SIMD16<Int32>(truncatingIfNeeded: Self.nothing) &* Int32(rows.count)
    let isTaken = scratch.room(for: 1 << wordBits, UInt64.self)
    isTaken.initialize(repeating: 0)
    return Sum(Weights.Row(sum(of: UnsafeBufferPointer(rows), isTaken) &- nothing) * worth)
  }

  /// So many rows are added before the next look at how far the sum has come.
  private static let round = 4
  /// So many rows surely have room in sixteen bits.
  private static let most = 256

  /// What the lanes of these rows add up to; one bit for each row tells which are taken.
  ///
  /// A row that is taken already counts as the first one, which adds nothing: a branch, which the
  /// compiler makes of most other ways to say so, would be guessed wrong. Two lanes at a time are
  /// added as one number of sixteen bits and the upper ones beside them, which are taken off in the
  /// end.
  private func sum(
    of rows: UnsafeBufferPointer<UInt16>, _ isTaken: UnsafeMutableBufferPointer<UInt64>
  ) -> SIMD16<Int32> {
    pulls.withUnsafeBufferPointer { pulls in
      let (wordBits, words) = (wordBits, 1 &<< wordBits &- 1)
      var sum = SIMD16<Int32>.zero
      var place = 0
      while place < rows.count {
        let end = min(place &+ Self.most, rows.count)
        var both = SIMD8<UInt16>.zero
        var odd = SIMD8<UInt16>.zero
        while place < end {
          for next in 0..<Self.round {
            let row = UInt64(rows[place &+ next])
            let word = Int(truncatingIfNeeded: row & words)
            let bit = row &>> wordBits
            let bits = isTaken[word]
            isTaken[word] = bits | 1 &<< bit
            let isFirst = (bits &>> bit & 1) &- 1
            let pull = pulls[Int(truncatingIfNeeded: row & isFirst)]
            let pairs = unsafeBitCast(pull, to: SIMD8<UInt16>.self)
            both &+= pairs
            odd &+= pairs &>> 8
          }
          place &+= Self.round
        }
        sum.evenHalf &+= SIMD8<Int32>(truncatingIfNeeded: both &- odd &<< 8)
        sum.oddHalf &+= SIMD8<Int32>(truncatingIfNeeded: odd)
      }
      return sum
    }
  }

  /// What each unit of a text with these beginnings adds for one outcome: a run shares what it adds
  /// among its units, in sixths, since six is divided by every length.
  func shares(
    of cells: Beginnings.Cells, for outcome: Int, _ scratch: inout Scratch
  ) -> UnsafeBufferPointer<Int32> {
    let count = cells.count
    let rows = scratch.room(for: count * 3, UInt16.self)
    places.write(cells, to: rows)
    let shares = scratch.room(for: count + 2, Int32.self)
    shares.initialize(repeating: 0)
    pulls.withUnsafeBytes { lanes in
      let nothing = Int32(Self.nothing[outcome])
      func pull(_ row: UInt16) -> Int32 {
        Int32(lanes[Int(row) &* Pull.scalarCount &+ outcome]) &- nothing
      }
      for start in 0..<count {
        let three = pull(rows[2 &* count &+ start]) &* 2
        let two = pull(rows[count &+ start]) &* 3 &+ three
        shares[start] &+= pull(rows[start]) &* 6 &+ two
        shares[start &+ 1] &+= two
        shares[start &+ 2] &+= three
      }
    }
    return UnsafeBufferPointer(rebasing: shares[..<count])
  }
}

extension GramPulls: Tabled {
  convenience init(from tables: inout TableReader) {
    let places = GramPlaces(from: &tables)
    let lanes = tables.numbers(UInt8.self)
    self.init(
      places,
      [Pull](unsafeUninitializedCapacity: lanes.count / Pull.scalarCount) { pulls, count in
        count = lanes.count / Pull.scalarCount
        lanes.withUnsafeBytes { UnsafeMutableRawBufferPointer(pulls).copyMemory(from: $0) }
      }, worth: tables.rows()[0])
  }

  func write(to tables: inout TableWriter) {
    tables.write(places)
    tables.write(pulls.flatMap { pull in pull.indices.map { pull[$0] } })
    tables.write([worth])
  }
}
