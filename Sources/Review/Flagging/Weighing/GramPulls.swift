/// What each run of characters adds for every outcome, in whole numbers, so that sums are exact in any
/// order.
final class GramPulls: Sendable {
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

  /// What the runs of a table add, by the states of its trie, row by row.
  convenience init(_ table: GramTable, _ states: [Int32]) {
    self.init(
      states.map { state in
        let run = table.trie.literal(endingAt: Int(state))
        return state == 0 || run < 0 ? .zero : Self.pull(table.rarity[run], table.rows[run])
      })
  }

  private init(_ pulls: [Pull]) {
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

  /// What is needed to sum up, in bytes.
  var bytes: Int { (pulls.count / 64 + 1) * 8 }

  /// What the runs of these rows add up to, each taken once.
  func sum(of rows: UnsafeBufferPointer<UInt16>, _ scratch: inout Scratch) -> SIMD16<Int32> {
    let isTaken = scratch.room(for: pulls.count / 64 + 1, UInt64.self)
    isTaken.initialize(repeating: 0)
    return pulls.withUnsafeBufferPointer { pulls in
      var sum = PullSum()
      sum.add(rows, of: pulls, isTaken: isTaken, atOnce: atOnce)
      return sum.total
    }
  }

  /// What each run adds, lane behind lane.
  @inline(__always)
  func withLanes(_ body: (UnsafeBufferPointer<Int16>) -> Void) {
    pulls.withUnsafeBytes { body($0.bindMemory(to: Int16.self)) }
  }
}

extension GramPulls: Tabled {
  convenience init(from tables: inout TableReader) {
    let lanes = tables.numbers(Int16.self)
    self.init(
      [Pull](unsafeUninitializedCapacity: lanes.count / Pull.scalarCount) { pulls, count in
        count = lanes.count / Pull.scalarCount
        lanes.withUnsafeBytes { UnsafeMutableRawBufferPointer(pulls).copyMemory(from: $0) }
      })
  }

  func write(to tables: inout TableWriter) {
    tables.write(pulls.flatMap { pull in pull.indices.map { pull[$0] } })
  }
}
