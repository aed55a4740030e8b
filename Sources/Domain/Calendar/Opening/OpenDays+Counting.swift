extension OpenDays {
  /// The first open day after this one; the calendar's last day if there is none before its end.
  public func next(after day: CalendarDay) -> CalendarDay {
    openDay(onOrAfter: day.adding(days: 1))
  }

  /// The last open day before this one; the calendar's first day if there is none.
  public func previous(before day: CalendarDay) -> CalendarDay {
    openDay(onOrBefore: day.adding(days: -1))
  }

  /// This day if it is open, otherwise the next open one.
  public func openDay(onOrAfter day: CalendarDay) -> CalendarDay {
    var candidate = day
    while !isOpen(candidate), candidate < .last { candidate = candidate.adding(days: 1) }
    return candidate
  }

  /// This day if it is open, otherwise the open one before it.
  public func openDay(onOrBefore day: CalendarDay) -> CalendarDay {
    var candidate = day
    while !isOpen(candidate), candidate > .first { candidate = candidate.adding(days: -1) }
    return candidate
  }

  /// The day this many open days later (N開所日後), for due dates; the day itself for 0.
  ///
  /// The starting day never counts, open or not: 1 open day after a closed Monday is Wednesday.
  public func day(after day: CalendarDay, openDays count: Int) -> CalendarDay {
    precondition(count >= 0, "open days are counted forwards")
    var reached = day
    for _ in 0..<count {
      guard reached < .last else { break }
      reached = next(after: reached)
    }
    return reached
  }

  /// The open days of a month, in order (開所日一覧).
  public func openDays(in month: Month) -> [CalendarDay] { month.days.filter(isOpen) }

  /// The number of open days of a month (開所日数).
  public func count(in month: Month) -> Int { month.days.count(where: isOpen) }

  /// How many open days have passed since a day, that day not counted and the end counted
  /// (経過開所日数); 0 when the end is not later.
  public func count(after start: CalendarDay, through end: CalendarDay) -> Int {
    var passed = 0
    var day = start
    while day < end {
      day = day.adding(days: 1)
      if isOpen(day) { passed += 1 }
    }
    return passed
  }

  /// Whether somebody can be reached on this day at this time (開所時間内).
  public func isOpen(_ day: CalendarDay, at time: TimeOfDay) -> Bool {
    hours.contains(time) && isOpen(day)
  }
}
