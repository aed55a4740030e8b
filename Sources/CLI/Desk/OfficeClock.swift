import Domain
import Glibc

/// The office's clock: the only place where the program asks what day it is.
struct OfficeClock: Sendable {
  /// The day that counts as today, if the command line named one (for examples and trials).
  let fixedDay: CalendarDay?

  /// Today in Japan, where there is no summer time (日本標準時, UTC+9).
  var today: CalendarDay {
    if let fixedDay { return fixedDay }
    let secondsPerDay = 86_400
    let seconds = time(nil) + 9 * 3_600
    return CalendarDay(dayNumber: seconds / secondsPerDay) ?? .first
  }
}
