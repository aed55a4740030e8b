import Domain

/// On which open days and at what times the invented calls of a month come in.
struct CallTimetable {
  /// A call's day and its minute of the day.
  struct Slot {
    let day: CalendarDay
    let minute: Int

    /// The time as "13:05".
    var time: String {
      let minutes = minute % 60
      return "\(minute / 60):" + (minutes < 10 ? "0" : "") + "\(minutes)"
    }
  }

  /// The slots of a month in order; several calls may come in at the same minute.
  static func slots(in month: Month, count: Int, _ random: inout SplitMix64) -> [Slot] {
    let days = OpenDays.centre.openDays(in: month)
    let hours = OpenDays.centre.hours
    let first = hours.start.minutesSinceMidnight
    let span = hours.end.minutesSinceMidnight - first - 5
    let moments = (0..<count).map { _ in random.below(days.count * span) }.sorted()
    return moments.map { Slot(day: days[$0 / span], minute: first + $0 % span) }
  }
}
