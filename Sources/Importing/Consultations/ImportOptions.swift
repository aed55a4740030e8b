public import Domain

/// What the person who imports knows better than the file (取り込みの指定).
public struct ImportOptions: Sendable {
  /// Fields for columns, by letters ("B") or heading ("受付月日"); `.aside` leaves a column out.
  public var columns: [String: ImportField]
  /// The fiscal year of days that are written without one.
  public var fiscalYear: FiscalYear?
  /// The supporter of rows in a sheet without such a column.
  public var supporter: SupporterCode?
  /// The names of the sheets to read; all visible ones when empty.
  public var sheets: Set<String>
  /// Today, by which days in the future are noticed; they are not when it is not given.
  public var today: CalendarDay?

  /// Makes options; by default the file alone decides.
  public init(
    columns: [String: ImportField] = [:], fiscalYear: FiscalYear? = nil,
    supporter: SupporterCode? = nil, sheets: Set<String> = [], today: CalendarDay? = nil
  ) {
    self.columns = columns
    self.fiscalYear = fiscalYear
    self.supporter = supporter
    self.sheets = sheets
    self.today = today
  }
}
