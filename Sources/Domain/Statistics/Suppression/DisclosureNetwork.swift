/// Counts tied together by sums, of which some may be worked out from others (秘匿の網).
///
/// It knows nothing of what is counted: rows, totals and periods are all cells, and every fact of
/// the form "this one is the sum of those" is a relation that a reader can calculate with.
package struct DisclosureNetwork: Sendable {
  /// A count and what may become of it.
  package struct Cell: Sendable {
    /// The true count.
    package let value: Int
    /// Whether and how it is published.
    package let publication: Publication
    /// Cells of lower cost are hidden first; among equals the smaller count.
    package let cost: Int

    /// A cell.
    package init(_ value: Int, _ publication: Publication = .open, cost: Int = 0) {
      self.value = value
      self.publication = publication
      self.cost = cost
    }
  }

  /// Whether a count is printed.
  package enum Publication: Sendable {
    /// About to be printed or hidden.
    case open
    /// Printed in an earlier release; it cannot be hidden any more.
    case shownBefore
    /// Hidden in an earlier release; it stays hidden.
    case hiddenBefore
    /// Never printed, but part of a sum, such as the months between two periods.
    case unpublished
  }

  /// A cell that is the sum of others.
  package struct Relation: Sendable {
    /// The sum.
    package let total: Int
    /// What it is the sum of.
    package let parts: [Int]

    /// All cells of the relation.
    var cells: [Int] { parts + [total] }
  }

  /// The cells, by index.
  package private(set) var cells: [Cell] = []
  /// The relations between them.
  package private(set) var relations: [Relation] = []
  /// The relations each cell takes part in.
  private(set) var relationsOf: [[Int]] = []
  /// Counts from 1 up to this one, exclusive, are small.
  package let threshold: Int

  /// An empty network; the public rule hides counts below 5.
  package init(threshold: Int = 5) { self.threshold = threshold }

  /// Adds a cell and returns its index.
  package mutating func add(_ cell: Cell) -> Int {
    cells.append(cell)
    relationsOf.append([])
    return cells.count - 1
  }

  /// Adds the fact that a cell is the sum of others.
  package mutating func add(_ total: Int, isSumOf parts: [Int]) {
    precondition(
      cells[total].value == parts.reduce(0) { $0 + cells[$1].value },
      "A relation of the network is a true sum.")
    for cell in Set(parts + [total]) { relationsOf[cell].append(relations.count) }
    relations.append(Relation(total: total, parts: parts))
  }

  /// Whether the count is small enough to point to somebody.
  func isSmall(_ cell: Int) -> Bool { (1..<max(threshold, 1)).contains(cells[cell].value) }
}
