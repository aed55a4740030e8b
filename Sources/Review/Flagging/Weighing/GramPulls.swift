/// What each run of characters adds for every outcome, in whole numbers, so that sums are exact in any
/// order.
final class GramPulls: Sendable {
  /// Where the row of each run stands.
  private let places: GramPlaces
  /// By the place of a run's row; the first one is what one not known adds, which is nothing.
  private let pulls: [Pull]
  /// Whether no run adds anything.
  let isEmpty: Bool
  /// So many pulls added up lane by lane still have room in sixteen bits.
  private let atOnce: Int

  /// What a run adds, lane by lane: steps of `Weights.step` times the tenths of its rarity.
  typealias Pull = SIMD16<Int16>
  /// The lane of a pull that holds the square of those tenths.
  static let squareLane = 15

  /// What the runs of a table add, by what the levels of its trie lead to.
  convenience init(_ table: GramTable, _ levels: Beginnings.Levels) {
    let places = GramPlaces(levels)
    self.init(
      places,
      places.states(levels).map { state in
        let run = table.trie.literal(endingAt: Int(state))
        return state == 0 || run < 0 ? .zero : Self.pull(table.rarity[run], table.rows[run])
      })
  }

  private init(_ places: GramPlaces, _ pulls: [Pull]) {
    self.places = places
    self.pulls = pulls
    let largest = pulls.reduce(Pull.zero) { largest, pull in
      pointwiseMax(largest, pointwiseMax(pull, 0 &- pull))
    }
    isEmpty = largest == .zero
    atOnce = Int(Int16.max) / max(1, Int(largest.max()))
  }

  private static func pull(_ rarity: Float, _ row: Weights.Row) -> Pull {
    let tenths = min(99, (rarity * 10).rounded())
    var pull = Pull.zero
    for outcome in 0..<Weights.outcomes {
      let steps = (row[outcome] / Weights.step).rounded()
      pull[outcome] = Int16(max(-320, min(320, steps)) * tenths)
    }
    pull[squareLane] = Int16(tenths * tenths)
    return pull
  }

  /// What is needed to sum up a text of so many units, in bytes.
  func bytes(units: Int) -> Int { (pulls.count / 64 + 1) * 8 + units * 6 + 2 + 16 }

  /// What the runs of a text with these beginnings add up to, each taken once.
  func sum(
    of cells: UnsafeBufferPointer<Beginnings.Cell>, _ scratch: inout Scratch
  ) -> SIMD16<Int32> {
    let room = scratch.room(for: cells.count * 3 + 1, UInt16.self)
    let known = UnsafeBufferPointer(rebasing: room[..<places.write(cells, to: room)])
    let isTaken = scratch.room(for: pulls.count / 64 + 1, UInt64.self)
    isTaken.initialize(repeating: 0)
    return sum(of: known, isTaken)
  }

  /// What the runs of these rows add up to; one bit for each row tells which are taken.
  ///
  /// A row that is taken already counts as the first one, which adds nothing: a branch, which the
  /// compiler makes of most other ways to say so, would be guessed wrong. A few are added in sixteen
  /// bits, as many as surely have room there, before the lanes are widened.
  private func sum(
    of rows: UnsafeBufferPointer<UInt16>, _ isTaken: UnsafeMutableBufferPointer<UInt64>
  ) -> SIMD16<Int32> {
    pulls.withUnsafeBufferPointer { pulls in
      var sum = WideSum()
      var place = 0
      while place < rows.count {
        let end = min(place &+ atOnce, rows.count)
        var few = Pull.zero
        while place < end {
          let row = rows[place]
          let bits = isTaken[Int(row &>> 6)]
          isTaken[Int(row &>> 6)] = bits | 1 &<< UInt64(row & 63)
          let isFirst = (bits &>> UInt64(row & 63) & 1) &- 1
          few &+= pulls[Int(truncatingIfNeeded: UInt64(row) & isFirst)]
          place &+= 1
        }
        sum.add(few)
      }
      return sum.total
    }
  }

  /// What each unit of a text with these beginnings adds for one outcome: a run shares what it adds
  /// among its units, in sixths, since six is divided by every length.
  func shares(of cells: UnsafeBufferPointer<Beginnings.Cell>, for outcome: Int) -> [Int32] {
    Array(unsafeUninitializedCapacity: cells.count + 2) { shares, count in
      shares.initialize(repeating: 0)
      pulls.withUnsafeBytes { bytes in
        let lanes = bytes.bindMemory(to: Int16.self)
        func pull(_ row: UInt16) -> Int32 {
          Int32(lanes[Int(row) &* Pull.scalarCount &+ outcome])
        }
        for start in 0..<cells.count {
          let rows = places.rows(of: cells[start])
          let three = pull(rows.triple) &* 2
          let two = pull(rows.pair) &* 3 &+ three
          shares[start] &+= pull(rows.single) &* 6 &+ two
          shares[start &+ 1] &+= two
          shares[start &+ 2] &+= three
        }
      }
      count = cells.count
    }
  }
}

extension GramPulls: Tabled {
  convenience init(from tables: inout TableReader) {
    let places = GramPlaces(from: &tables)
    let lanes = tables.numbers(Int16.self)
    self.init(
      places,
      [Pull](unsafeUninitializedCapacity: lanes.count / Pull.scalarCount) { pulls, count in
        count = lanes.count / Pull.scalarCount
        lanes.withUnsafeBytes { UnsafeMutableRawBufferPointer(pulls).copyMemory(from: $0) }
      })
  }

  func write(to tables: inout TableWriter) {
    tables.write(places)
    tables.write(pulls.flatMap { pull in pull.indices.map { pull[$0] } })
  }
}
