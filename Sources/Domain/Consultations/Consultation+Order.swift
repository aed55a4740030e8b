extension Consultation {
  /// Whether this call stands before the other on every list: by day, time and number.
  ///
  /// A call whose time was not noted stands after the others of its day.
  public func stands(before other: Consultation) -> Bool {
    sortKey < other.sortKey
  }

  private var sortKey: (CalendarDay, Int, Int) {
    (day, time?.minutesSinceMidnight ?? .max, id.number)
  }
}
