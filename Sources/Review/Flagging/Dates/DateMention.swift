package import Domain

/// Words in a note that name a day to come (期日の言い方), such as 来週の水曜 or 6/26(木).
package struct DateMention: Hashable, Sendable {
  /// The units of the words in the folded note.
  package let units: Range<Int>
  /// The day; nothing when the words name none that can be resolved, such as 近いうち.
  package let day: CalendarDay?
  /// A Japanese sentence when date and weekday contradict each other.
  package let warning: String?

  /// Whether the day lies behind the day of the call.
  package let isAhead: Bool

  /// Words and the day they name.
  package init(
    units: Range<Int>, day: CalendarDay?, isAhead: Bool, warning: String? = nil
  ) {
    self.units = units
    self.day = day
    self.isAhead = isAhead
    self.warning = warning
  }
}
