import Domain
import Foundation
import Testing

/// Eras and weekdays against the calendar of the system, which the domain itself never uses.
struct OutsideCalendarTests {
  private let japanese: Calendar = {
    var calendar = Calendar(identifier: .japanese)
    calendar.timeZone = .gmt
    return calendar
  }()

  @Test func `agrees on era, year and weekday with the system's Japanese calendar`() {
    let boundaries = Era.allCases.dropFirst().flatMap {
      [$0.firstDay, $0.firstDay.adding(days: -1)]
    }
    let sampled = everyDay.indices.filter { $0 % 37 == 0 }.map { everyDay[$0] }

    let wrong = (boundaries + sampled).filter { day in
      // Before 大正 the system counts 明治 from its proclamation in September 1868.
      guard day >= Era.taisho.firstDay else { return false }
      let noon = Date(timeIntervalSince1970: Double(day.dayNumber) * 86_400 + 43_200)
      let parts = japanese.dateComponents([.era, .year, .month, .day, .weekday], from: noon)
      return parts.era != 231 + day.eraYear.era.rawValue || parts.year != day.eraYear.number
        || parts.month != day.month || parts.day != day.day
        || parts.weekday != day.weekday.rawValue % 7 + 1
    }

    #expect(wrong.isEmpty)
  }
}
