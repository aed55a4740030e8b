import Domain

/// A due date as people write it into the minutes (書かれた期限), read without guessing.
///
/// Understood are days in every written form, 次回・次回定例会, N開所日（後・以内）, N日後, N週間後,
/// Nか月後, 本日, 明日, 月末, 来月末, 6月末, 年度末 and 来週水曜; each also with まで or までに behind it.
struct WrittenDue: Hashable {
  /// By when.
  let due: Due

  /// Reads a due date.
  ///
  /// - Parameters:
  ///   - text: The entry as it was written; an empty one names no date.
  ///   - meeting: The day of the meeting, from which everything relative counts.
  ///   - nextMeeting: The month of the next meeting.
  ///   - openDays: The centre's open days.
  /// - Throws: The reason why no due date was read.
  init(
    _ text: String, from meeting: CalendarDay, nextMeeting: Month, openDays: OpenDays
  ) throws(UnreadableDue) {
    let entry = text.folded.droppingSuffix(Self.until)
    if entry.isUnfilled || Self.noDate.contains(entry) {
      due = .none
    } else if Self.nextMeetingWords.contains(entry)
      || entry == "次回(\(nextMeeting.warekiDense.folded))"
    {
      due = .nextMeeting(nextMeeting)
    } else if let day = try DueWord(entry).day(from: meeting, openDays: openDays) {
      due = .day(day)
    } else {
      due = .day(try Self.calendarDay(text, from: meeting))
    }
  }

  private static func calendarDay(
    _ text: String, from meeting: CalendarDay
  ) throws(UnreadableDue) -> CalendarDay {
    let entry = text.trimmed.droppingSuffix(Self.until)
    var assumed = AssumedYear.none
    if case .yearMissing(let month, let day)? = Self.reasonAgainst(entry) {
      assumed = .near(Month(of: try Self.day(ofMonth: month, day, onOrAfter: meeting)))
    }
    let written: WrittenDay
    do { written = try WrittenDay(entry, assuming: assumed) } catch { throw .day(error) }
    if let doubt = written.weekdayDoubt { throw .weekday(doubt) }
    guard written.time == nil else { throw .timeToo }
    return written.day
  }

  private static func reasonAgainst(_ entry: String) -> UnreadableDay? {
    do throws(UnreadableDay) {
      _ = try WrittenDay(entry)
      return nil
    } catch {
      return error
    }
  }

  /// The next such day of a year, if it lies within half a year; nearer to the past it is unclear.
  static func day(
    ofMonth month: Int, _ day: Int, onOrAfter start: CalendarDay
  ) throws(UnreadableDue) -> CalendarDay {
    let candidates = [start.year, start.year + 1].compactMap {
      CalendarDay(year: $0, month: month, day: day)
    }
    guard let next = candidates.first(where: { $0 >= start }), start.days(until: next) <= 183
    else { throw .yearUnclear(month: month, day: day) }
    return next
  }

  private static let until = ["までに", "まで", "迄に", "迄"]
  private static let noDate: Set<String> = ["なし", "無し", "未定", "期日なし", "期限なし"]
  private static let nextMeetingWords: Set<String> = [
    "次回", "次回定例会", "次回の定例会", "次の定例会", "来月の定例会", "次回会議", "次回の会議",
  ]
}
