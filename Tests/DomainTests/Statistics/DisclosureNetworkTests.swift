import Domain
import TestSupport
import Testing

struct DisclosureNetworkTests {
  /// A table of one column with its total.
  private func table(_ counts: [Int]) -> DisclosureNetwork {
    var network = DisclosureNetwork()
    let parts = counts.map { network.add(.init($0)) }
    let total = network.add(.init(counts.reduce(0, +), cost: 1))
    network.add(total, isSumOf: parts)
    return network
  }

  @Test(
    arguments: [
      ([7, 5, 9], []), ([7, 5, 3], [1, 2]), ([7, 5, 0], []), ([7, 2, 3], [1, 2]),
      ([7, 1, 2], [0, 1, 2]), ([20, 1, 1, 1, 9], [1, 2, 3, 4]), ([3], [0, 1]), ([0, 0], []),
      ([20, 1, 1, 1, 1, 1, 9], [1, 2, 3, 4, 5, 6]), ([6, 1, 0, 6], [0, 1]), ([30, 4, 4], [1, 2]),
      ([], []),
    ] as [([Int], Set<Int>)])
  func `hides small counts and as many others as it takes`(counts: [Int], hidden: Set<Int>) {
    #expect(table(counts).suppressed().hidden == hidden)
  }

  @Test func `lets a reader recover counts when only small ones are hidden`() {
    let network = table([7, 5, 3])

    #expect(TableReader(of: network, hidden: [2]).recovers([2]) == [2])
    #expect(TableReader(of: table([9, 1, 1, 1]), hidden: [1, 2, 3]).recovers(1...3) == [1, 2, 3])
  }

  @Test(arguments: 1...300 as ClosedRange<UInt64>)
  func `leaves nothing to recover in a table of one column`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let counts = (0..<Int.random(in: 1...9, using: &generator)).map { _ in
      Int.random(in: 0...Int.random(in: 1...12, using: &generator), using: &generator)
    }

    expectNothingRecovered(table(counts))
  }

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func `leaves nothing to recover in a table of rows and columns`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)

    expectNothingRecovered(.grid(rows: 3, columns: 3, using: &generator))
  }

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func `leaves nothing to recover between groups and their members`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)

    expectNothingRecovered(.groups([1, 3, 4, 2], using: &generator))
  }

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func `leaves nothing to recover between a year and its parts`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)

    expectNothingRecovered(.periods(rows: 4, using: &generator))
  }

  @Test func `needs every step: small counts alone are recovered now and then`() {
    var recovered = 0
    for seed in 1...200 as ClosedRange<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let network = DisclosureNetwork.grid(rows: 3, columns: 3, using: &generator)
      let small = network.cells.indices.filter { (1..<5).contains(network.cells[$0].value) }
      recovered += TableReader(of: network, hidden: Set(small)).recovers(small).count
    }

    #expect(recovered > 100)
  }

  @Test func `says so when an earlier release leaves nothing to hide`() {
    var network = DisclosureNetwork()
    let year = network.add(.init(12, .shownBefore))
    let spring = network.add(.init(9, .shownBefore))
    let rest = network.add(.init(3, .unpublished))
    network.add(year, isSumOf: [spring, rest])

    #expect(network.suppressed().disclosed == [rest])
  }

  private func expectNothingRecovered(
    _ network: DisclosureNetwork, at location: SourceLocation = #_sourceLocation
  ) {
    let result = network.suppressed()
    let protected = result.hidden.filter { cell in
      let value = network.cells[cell].value
      switch network.cells[cell].publication {
      case .unpublished: return (1..<network.threshold).contains(value)
      default: return value > 0
      }
    }
    let small = network.cells.indices.filter { cell in
      (1..<network.threshold).contains(network.cells[cell].value)
    }

    #expect(result.hidden.isSuperset(of: small), sourceLocation: location)
    #expect(result.disclosed.isEmpty, sourceLocation: location)
    #expect(
      TableReader(of: network, hidden: result.hidden).recovers(protected.sorted()) == [],
      sourceLocation: location)
  }
}
