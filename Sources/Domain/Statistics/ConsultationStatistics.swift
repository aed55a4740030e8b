/// The consultations of a period in numbers (相談の受付状況), exact and for inside use.
public struct ConsultationStatistics: Hashable, Sendable {
  /// The period.
  public let span: MonthSpan
  /// 延べ件数: consultations counted.
  public let total: Int
  /// 新規: first calls of a case.
  public let new: Int
  /// 再相談: later calls.
  public let `repeat`: Int
  /// 実事例数: different cases.
  public let cases: Int
  /// The tables, in the order of print.
  public let tables: [StatisticsTable]

  /// Counts the calls that lie in the period; calls that do not count are left out.
  public init(of calls: some Sequence<Consultation>, in span: MonthSpan) {
    let counted = calls.filter { $0.kind.isCounted && span.contains($0.day) }
    let new = counted.filter { $0.contact == .new }
    self.span = span
    total = counted.count
    self.new = new.count
    `repeat` = counted.count { $0.contact == .repeat }
    cases = Set(counted.map(\.caseFile)).count
    tables = StatisticsTableKind.allCases.map {
      StatisticsTable($0, of: $0.countsNewOnly ? new : counted)
    }
  }

  /// Calls of which nobody noted whether they were the first (新規・再の不明).
  public var unknownContact: Int { total - new - `repeat` }

  /// The table of a kind.
  public subscript(kind: StatisticsTableKind) -> StatisticsTable {
    tables.first { $0.kind == kind } ?? StatisticsTable(kind, of: [])
  }
}

/// A table of counts (集計表), every row listed, also those with 0.
public struct StatisticsTable: Hashable, Sendable {
  /// What it counts.
  public let kind: StatisticsTableKind
  /// The rows, in the order of print.
  public let rows: [Row]

  /// Counts calls by row.
  init(_ kind: StatisticsTableKind, of calls: [Consultation]) {
    var counts: [String: Int] = [:]
    for call in calls {
      for row in kind.rows(of: call) { counts[row, default: 0] += 1 }
    }
    self.kind = kind
    rows = kind.rowTitles.map { Row(title: $0, count: counts[$0] ?? 0) }
  }

  /// The sum of the rows; more than the calls where several answers are allowed.
  public var total: Int { rows.reduce(0) { $0 + $1.count } }

  /// The count of a row; 0 for an unknown title.
  public subscript(title: String) -> Int { rows.first { $0.title == title }?.count ?? 0 }

  /// A row with its count.
  public struct Row: Hashable, Sendable {
    /// The word printed.
    public let title: String
    /// How often it occurs.
    public let count: Int
  }
}
