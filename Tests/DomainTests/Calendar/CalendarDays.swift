import Domain
import Testing

/// The day of an ISO text that a test is sure of.
func day(_ iso: String, _ location: SourceLocation = #_sourceLocation) throws -> CalendarDay {
  try #require(CalendarDay(iso: iso), sourceLocation: location)
}

/// The month of an ISO text that a test is sure of.
func month(_ iso: String, _ location: SourceLocation = #_sourceLocation) throws -> Month {
  try #require(Month(iso: iso), sourceLocation: location)
}

/// Every day the calendar knows, in order.
let everyDay: [CalendarDay] = (CalendarDay.first.dayNumber...CalendarDay.last.dayNumber)
  .compactMap(CalendarDay.init(dayNumber:))
