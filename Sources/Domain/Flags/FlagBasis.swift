/// What a flag rests on (根拠): words of a record, or days and numbers of the records.
///
/// There is no third case, so a flag without evidence cannot be written.
public enum FlagBasis: Hashable, Sendable {
  /// Words of the consultation's record; at least the first.
  case words(Evidence, also: [Evidence])
  /// Days of calls, promises or meetings; at least the first.
  case days(CalendarDay, also: [CalendarDay])

  /// The quotations, the strongest first.
  public var quotations: [Evidence] {
    switch self {
    case .words(let first, let others): [first] + others
    case .days: []
    }
  }
}
