extension Agency {
  /// Whether a person verified the entry within the last months (確認日の新しさ), by the calendar:
  /// an entry verified on 1 May is fresh until 1 May of the next year.
  public func isFresh(on today: CalendarDay, withinMonths months: Int = 12) -> Bool {
    guard let verifiedOn else { return false }
    let limit = Month(of: verifiedOn).adding(months: months)
    return (today.year, today.month, today.day) <= (limit.year, limit.number, verifiedOn.day)
  }
}
