package import Domain

/// Reads the days that a promise names (期日の読み取り), resolved from the day of the call.
///
/// Weeks run from Monday to Sunday. Where a phrase names a span, the day is the last one that keeps
/// the promise: 来週 is the Friday of next week, 来月上旬 the 10th, 月末 the last day of the month.
/// A day on which the centre is closed is not moved.
///
/// A class, because it is handed on for every sentence.
package final class DateReader: Sendable {
  let openDays: OpenDays

  /// A reader that counts open days by the centre's calendar.
  package init(openDays: OpenDays = .centre) { self.openDays = openDays }

  /// The mentions of days in a run of units, in order; they do not overlap.
  package func mentions(
    in classes: [UInt16], _ range: Range<Int>, receivedOn: CalendarDay
  ) -> [DateMention] {
    classes.withUnsafeBufferPointer { mentions(in: $0, range, receivedOn: receivedOn) }
  }

  /// The mentions of days in a run of units, in order; they do not overlap.
  func mentions(
    in units: UnsafeBufferPointer<UInt16>, _ range: Range<Int>, receivedOn: CalendarDay
  ) -> [DateMention] {
    var found: [DateMention] = []
    var scan = DateScan(
      units: units, start: range.lowerBound, limit: range.upperBound, today: receivedOn,
      reader: self)
    while let from = scan.nextBeginning() {
      scan.position = from
      guard let phrase = scan.phrase() else {
        scan.position = max(scan.position, from + 1)
        continue
      }
      let stated = phrase.isExact ? scan.statedWeekday(beside: phrase.day) : nil
      found.append(
        DateMention(
          units: from..<scan.position, day: phrase.day,
          isAhead: phrase.day.map { $0 > receivedOn } ?? false,
          warning: stated.flatMap { Self.warning(phrase.day, stated: $0) }))
    }
    if found.isEmpty, let clock = scan.clock() {
      found.append(DateMention(units: clock, day: receivedOn, isAhead: false))
    }
    return found
  }

  /// What to say when the weekday written beside a date is not the date's.
  private static func warning(_ day: CalendarDay?, stated: Weekday) -> String? {
    guard let day, day.weekday != stated else { return nil }
    return "記録には（\(stated.shortName)）とありますが、\(day.seireki)は\(day.weekday.shortName)曜日です。"
      + "日付をお確かめください。"
  }
}
