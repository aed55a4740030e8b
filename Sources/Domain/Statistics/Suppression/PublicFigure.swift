/// One number of a published column.
enum PublicFigure: Hashable {
  case total
  case new
  case `repeat`
  case unknownContact
  case row(StatisticsTableKind, String)

  /// All numbers of a column, in the order of print.
  static let all: [PublicFigure] =
    [.total, .new, .repeat, .unknownContact]
    + DisclosureSheet.kinds.flatMap { kind in kind.rowTitles.map { .row(kind, $0) } }

  /// How unwillingly it is hidden: the number of first calls ties most tables together.
  var cost: Int {
    switch self {
    case .total: 1
    case .new: 2
    case .repeat, .unknownContact, .row: 0
    }
  }

  /// The true number.
  func count(in statistics: ConsultationStatistics) -> Int {
    switch self {
    case .total: statistics.total
    case .new: statistics.new
    case .repeat: statistics.repeat
    case .unknownContact: statistics.unknownContact
    case .row(let kind, let title): statistics[kind][title]
    }
  }

  /// The number as an earlier release printed it; nothing where it did not.
  func count(in column: PublicColumn) -> MaskedCount? {
    switch self {
    case .total: column.total
    case .new: column.new
    case .repeat: column.repeat
    case .unknownContact: column.unknownContact
    case .row(let kind, let title): column[kind]?[title]
    }
  }
}
