import Domain
import TestSupport

extension DisclosureNetwork {
  /// Rows and columns with all their totals.
  static func grid(
    rows: Int, columns: Int, using generator: inout SeededGenerator
  ) -> DisclosureNetwork {
    var network = DisclosureNetwork()
    let cells = (0..<rows).map { _ in
      (0..<columns).map { _ in network.add(.init(small(&generator))) }
    }
    let rowTotals = cells.map { network.addTotal(of: $0) }
    let columnTotals = (0..<columns).map { column in
      network.addTotal(of: cells.map { $0[column] })
    }
    let total = network.addTotal(of: rowTotals)
    network.add(total, isSumOf: columnTotals)
    return network
  }

  /// Groups of members, with the groups' sum.
  static func groups(
    _ sizes: [Int], using generator: inout SeededGenerator
  ) -> DisclosureNetwork {
    var network = DisclosureNetwork()
    let groups = sizes.map { size in
      network.addTotal(of: (0..<size).map { _ in network.add(.init(small(&generator))) }, cost: 0)
    }
    _ = network.addTotal(of: groups)
    return network
  }

  /// A year, a quarter of it, and the months between that nobody publishes, row by row.
  static func periods(
    rows: Int, using generator: inout SeededGenerator
  ) -> DisclosureNetwork {
    var network = DisclosureNetwork()
    let quarter = (0..<rows).map { _ in network.add(.init(small(&generator))) }
    let rest = (0..<rows).map { _ in network.add(.init(small(&generator), .unpublished)) }
    let year = zip(quarter, rest).map { network.addTotal(of: [$0, $1], cost: 0) }
    let totals = [quarter, year].map { network.addTotal(of: $0) }
    let restTotal = network.add(
      .init(rest.reduce(0) { $0 + network.cells[$1].value }, .unpublished))
    network.add(restTotal, isSumOf: rest)
    network.add(totals[1], isSumOf: [totals[0], restTotal])
    return network
  }

  private mutating func addTotal(of parts: [Int], cost: Int = 1) -> Int {
    let total = add(.init(parts.reduce(0) { $0 + cells[$1].value }, cost: cost))
    add(total, isSumOf: parts)
    return total
  }

  /// Mostly small counts, now and then a larger one, often none.
  private static func small(_ generator: inout SeededGenerator) -> Int {
    Int.random(in: 0...Int.random(in: 0...12, using: &generator), using: &generator)
  }
}
