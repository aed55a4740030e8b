extension Month {
  /// The holidays of the month, in order.
  public var holidays: [Holiday] { days.compactMap(\.holiday) }
}

extension Holiday {
  /// The last year whose holidays are official on a day (暦要項の官報公告).
  ///
  /// The almanac with the equinoxes of the coming year is published on the first weekday of
  /// February; later years are printed as 「予定」.
  public static func lastOfficialYear(asOf today: CalendarDay) -> Int {
    let published = (1...).lazy
      .compactMap { CalendarDay(year: today.year, month: 2, day: $0) }
      .first { !$0.weekday.isWeekend }
    guard let published, today >= published else { return today.year }
    return today.year + 1
  }
}

extension Weekday {
  /// Whether it is Saturday or Sunday (土日).
  public var isWeekend: Bool { self >= .saturday }
}
