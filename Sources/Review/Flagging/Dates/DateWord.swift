import Domain

/// What a word of the date grammar means.
enum DateWord: Hashable, Sendable {
  /// So many days after the call: 明日, このあと.
  case days(Int)
  /// 今日 and 本日, which are often only the day of the talk.
  case today
  /// So many weeks after this one: 今週, 来週.
  case week(Int)
  /// So many months after this one: 今月, 来月.
  case month(Int)
  /// The same day so many months later: 半年後, ひと月後.
  case monthsLater(Int)
  /// So many years after this one: 来年.
  case year(Int)
  /// The next such weekday: 今度の, 次の.
  case upcoming
  /// A weekday: 水曜日.
  case weekday(Weekday)
  /// The next open days, counted: 次の開所日.
  case openDays(Int)
  /// An open day, on or after the day before it: 来週の開所日.
  case openDay
  /// A part of a month or week: 上旬, 末.
  case part(DatePart)
  /// The last day of this month: 月末.
  case endOfMonth
  /// The beginning of the next month: 月初.
  case startOfMonth
  /// 週末 of this week.
  case weekend
  /// The Monday of the next week: 週明け.
  case nextMonday
  /// 年内 and 年末.
  case endOfYear
  /// After Obon or Golden Week: the first open day behind it.
  case afterClosure(month: Int, day: Int)
  /// After the next run of three or more days off: 連休明け.
  case afterLongWeekend
  /// A year of an era follows: 令和, R.
  case era(Era)
  /// Names no day that can be resolved: 近いうち, 毎週, 先週.
  case vague
}

/// A part of a week or month.
enum DatePart: Hashable, Sendable {
  case within
  case end
  case start
  case middle
  case firstTen
  case secondTen
  case lastTen
  case sameDay
}

/// What follows a number.
enum DateUnit: Hashable, Sendable {
  case daysAfter
  case weeksAfter
  case monthsAfter
  case openDaysAfter
  case yearsAfter
  /// Minutes or hours later: the same day.
  case soon
  case month
  case day
  case year
  case vague
}
