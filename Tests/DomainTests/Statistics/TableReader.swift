import Domain

/// A patient reader who tries to work out hidden counts (秘匿を破る人), by trying every value.
///
/// It shares no code with the suppression it checks: unknowns have bounds, sums narrow them, and a
/// count is recovered when every other value leads to a contradiction.
struct TableReader {
  /// The lowest and highest value an unknown may have; equal bounds are what is printed.
  private var bounds: [ClosedRange<Int>]
  private let sums: [(total: Int, parts: [Int])]
  private let sumsOf: [[Int]]

  init(bounds: [ClosedRange<Int>], sums: [(total: Int, parts: [Int])]) {
    self.bounds = bounds
    self.sums = sums
    var touching = Array(repeating: [Int](), count: bounds.count)
    for (index, sum) in sums.enumerated() {
      for cell in sum.parts + [sum.total] { touching[cell].append(index) }
    }
    sumsOf = touching
  }

  /// What a reader sees of a network when these cells are hidden.
  init(of network: DisclosureNetwork, hidden: Set<Int>) {
    self.init(
      bounds: network.cells.enumerated().map { index, cell in
        guard hidden.contains(index) else { return cell.value...cell.value }
        switch cell.publication {
        case .open, .hiddenBefore: return 1...99
        case .unpublished, .shownBefore: return 0...99
        }
      },
      sums: network.relations.map { ($0.total, $0.parts) })
  }

  /// The cells of these whose count can be known for sure.
  func recovers(_ cells: some Sequence<Int>) -> [Int] {
    var start = self
    guard start.narrow(Array(sums.indices)) else { return [] }
    var seen: [Int: Set<Int>] = [:]
    return cells.filter { cell in
      let connected = start.unknowns(connectedWith: cell)
      for value in start.bounds[cell] where seen[cell, default: []].count < 2 {
        // A table that fits tells of every unknown in it what it may be.
        guard !seen[cell, default: []].contains(value),
          let table = start.table(with: value, at: cell, connected)
        else { continue }
        for unknown in connected { seen[unknown, default: []].insert(table[unknown].lowerBound) }
      }
      return seen[cell, default: []].count == 1
    }
  }

  /// A table that fits everything printed and has this value there.
  private func table(with value: Int, at cell: Int, _ unknowns: [Int]) -> [ClosedRange<Int>]? {
    var trial = self
    trial.bounds[cell] = value...value
    guard trial.narrow(sumsOf[cell]) else { return nil }
    let open = unknowns.filter { trial.bounds[$0].count > 1 }
    guard let next = open.min(by: { trial.bounds[$0].count < trial.bounds[$1].count })
    else { return trial.bounds }
    for guess in trial.bounds[next] {
      if let table = trial.table(with: guess, at: next, open) { return table }
    }
    return nil
  }

  /// The unknowns that a value of this one can say anything about.
  private func unknowns(connectedWith cell: Int) -> [Int] {
    var found: Set<Int> = [cell]
    var queue = [cell]
    while let next = queue.popLast() {
      for sum in sumsOf[next] {
        for other in sums[sum].parts + [sums[sum].total]
        where bounds[other].count > 1 && found.insert(other).inserted {
          queue.append(other)
        }
      }
    }
    return found.sorted()
  }

  /// Narrows bounds by the sums until nothing changes; false on a contradiction.
  private mutating func narrow(_ dirty: [Int]) -> Bool {
    var queue = dirty
    while let index = queue.popLast() {
      let (total, parts) = sums[index]
      let low = parts.reduce(0) { $0 + bounds[$1].lowerBound }
      let high = parts.reduce(0) { $0 + bounds[$1].upperBound }
      var changed: [Int] = []
      guard clamp(total, low, high, &changed) else { return false }
      for part in parts {
        let others = (low - bounds[part].lowerBound, high - bounds[part].upperBound)
        guard
          clamp(
            part, bounds[total].lowerBound - others.1, bounds[total].upperBound - others.0,
            &changed)
        else { return false }
      }
      if !changed.isEmpty { queue += Set(changed.flatMap { sumsOf[$0] }).sorted() }
    }
    return true
  }

  private mutating func clamp(
    _ cell: Int, _ low: Int, _ high: Int, _ changed: inout [Int]
  ) -> Bool {
    let lower = max(bounds[cell].lowerBound, low)
    let upper = min(bounds[cell].upperBound, high)
    guard lower <= upper else { return false }
    if bounds[cell] != lower...upper {
      bounds[cell] = lower...upper
      changed.append(cell)
    }
    return true
  }
}
