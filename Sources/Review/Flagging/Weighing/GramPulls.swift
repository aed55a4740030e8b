/// What each run of characters adds for every outcome, in whole numbers, so that sums are exact in any
/// order.
final class GramPulls: Sendable {
  /// Behind the last run stands what one not known adds, which is nothing.
  private let pulls: [Pull]
  /// So many pulls added up lane by lane still have room in sixteen bits.
  private let atOnce: Int

  /// What a run adds, lane by lane: steps of `Weights.step` times the tenths of its rarity.
  typealias Pull = SIMD16<Int16>
  /// The lane of a pull that holds the square of those tenths.
  static let squareLane = 15

  /// Whether no run adds anything.
  var isEmpty: Bool { pulls.count == 1 }

  convenience init(_ table: GramTable) {
    self.init(zip(table.rarity, table.rows).map(Self.pull))
  }

  private init(_ pulls: [Pull]) {
    self.pulls = pulls + [.zero]
    let largest = pulls.reduce(Pull.zero) { largest, pull in
      pointwiseMax(largest, pointwiseMax(pull, 0 &- pull))
    }
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

  /// What runs add up to.
  func sum(of grams: UnsafeBufferPointer<UInt16>) -> SIMD16<Int32> {
    pulls.withUnsafeBufferPointer { pulls in
      var sum = PullSum()
      sum.add(grams, of: pulls, atOnce: atOnce)
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
    tables.write(pulls.dropLast().flatMap { pull in pull.indices.map { pull[$0] } })
  }
}
