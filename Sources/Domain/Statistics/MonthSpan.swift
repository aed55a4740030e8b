/// A run of whole months (期間), such as April to June, over which consultations are counted.
public struct MonthSpan: Hashable, Sendable {
  /// The first month.
  public let first: Month
  /// The last month.
  public let last: Month

  /// A run from one month to another; nothing when the last lies before the first.
  public init?(from first: Month, to last: Month) {
    guard first <= last else { return nil }
    self.init(unchecked: first, last)
  }

  /// A single month.
  public init(_ month: Month) { self.init(unchecked: month, month) }

  /// Reads "2026-04..2026-06", or one month alone; nothing for any other text.
  public init?(iso: some StringProtocol) {
    guard let dots = iso.indices.first(where: { iso[$0...].hasPrefix("..") }) else {
      guard let month = Month(iso: iso) else { return nil }
      self.init(month)
      return
    }
    guard let first = Month(iso: iso[..<dots]),
      let last = Month(iso: iso[iso.index(dots, offsetBy: 2)...])
    else { return nil }
    self.init(from: first, to: last)
  }

  /// The form that commands take, "2026-04..2026-06".
  public var iso: String { "\(first.iso)..\(last.iso)" }

  /// The months, in order.
  public var months: [Month] { (0..<length).map { first.adding(months: $0) } }

  /// How many months it has.
  public var length: Int { last.index - first.index + 1 }

  /// The run of the same length just before (前の期間).
  public var previous: MonthSpan {
    MonthSpan(unchecked: first.adding(months: -length), first.previous)
  }

  /// From April of the last month's fiscal year to the last month (年度累計).
  public var fiscalYearToDate: MonthSpan {
    MonthSpan(unchecked: FiscalYear(of: last).months[0], last)
  }

  /// Whether the day lies in it.
  public func contains(_ day: CalendarDay) -> Bool {
    (first.index...last.index).contains(Month(of: day).index)
  }

  /// Whether the other run lies wholly in it.
  public func contains(_ other: MonthSpan) -> Bool { first <= other.first && other.last <= last }

  /// The run as papers print it, 「令和8年4月〜令和8年6月」, or one month alone.
  public var wareki: String {
    first == last ? first.wareki : "\(first.wareki)〜\(last.wareki)"
  }

  init(unchecked first: Month, _ last: Month) {
    self.first = first
    self.last = last
  }
}
