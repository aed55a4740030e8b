/// The figures as the public may see them (公表用の受付状況): small counts hidden, and nothing printed
/// from which one of them could be worked out, within a table, across tables and across periods.
public struct PublicStatistics: Hashable, Sendable {
  /// Counts from 1 up to this one, exclusive, are hidden.
  public let threshold: Int
  /// The period reported.
  public let current: PublicColumn
  /// The period of the same length just before.
  public let previous: PublicColumn
  /// The fiscal year from April to the end of the period.
  public let fiscalYear: PublicColumn
  /// Whether no small count can be worked out; false only when earlier releases show too much, and
  /// then nothing may be published.
  public let isSafe: Bool

  /// Masks the figures of a period.
  ///
  /// - Parameters:
  ///   - calls: At least all calls of `StatisticsReport.months(for:)` and of the earlier releases.
  ///   - span: The period reported.
  ///   - threshold: Below which a count is small; the rule of MHLW's open data is 5.
  ///   - earlier: What was published before; it cannot be taken back and is reckoned with.
  public init(
    of calls: [Consultation], span: MonthSpan, threshold: Int = 5,
    after earlier: [PublicColumn] = []
  ) {
    let wanted = [span, span.previous, span.fiscalYearToDate]
    let sheet = DisclosureSheet(
      of: calls, publishing: wanted, after: earlier, threshold: threshold)
    let result = sheet.network.suppressed()
    self.threshold = threshold
    current = sheet.column(span, result.hidden)
    previous = sheet.column(span.previous, result.hidden)
    fiscalYear = sheet.column(span.fiscalYearToDate, result.hidden)
    isSafe = result.disclosed.isEmpty
  }
}

/// One period of a release, as printed (公表の一列).
public struct PublicColumn: Hashable, Sendable {
  /// The period.
  public let span: MonthSpan
  /// 延べ件数.
  public let total: MaskedCount
  /// 新規.
  public let new: MaskedCount
  /// 再相談.
  public let `repeat`: MaskedCount
  /// 新規・再の不明.
  public let unknownContact: MaskedCount
  /// 実事例数.
  public let cases: MaskedCount
  /// The tables; residence by region only.
  public let tables: [PublicTable]

  /// A column, made or kept from an earlier release.
  public init(
    span: MonthSpan, total: MaskedCount, new: MaskedCount, repeat: MaskedCount,
    unknownContact: MaskedCount, cases: MaskedCount, tables: [PublicTable]
  ) {
    self.span = span
    self.total = total
    self.new = new
    self.repeat = `repeat`
    self.unknownContact = unknownContact
    self.cases = cases
    self.tables = tables
  }

  /// The table of a kind, if it is published.
  public subscript(kind: StatisticsTableKind) -> PublicTable? {
    tables.first { $0.kind == kind }
  }
}

/// A table as printed for the public.
public struct PublicTable: Hashable, Sendable {
  /// What it counts.
  public let kind: StatisticsTableKind
  /// The rows, in the order of print.
  public let rows: [Row]

  /// A table.
  public init(kind: StatisticsTableKind, rows: [Row]) {
    self.kind = kind
    self.rows = rows
  }

  /// The count of a row, if there is such a row.
  public subscript(title: String) -> MaskedCount? { rows.first { $0.title == title }?.count }

  /// A row with its count.
  public struct Row: Hashable, Sendable {
    /// The word printed.
    public let title: String
    /// The count, or that it is hidden.
    public let count: MaskedCount

    /// A row.
    public init(title: String, count: MaskedCount) {
      self.title = title
      self.count = count
    }
  }
}
