import Domain
import Foundation

/// The centre's settings as a small file in the data folder, "centre.json", editable by hand.
///
/// It holds no personal data, so it is not sealed. What cannot be read is named and nothing is
/// guessed; without the file the model centre's settings hold.
struct CentreFile {
  let folder: String

  /// Reads the settings.
  func read() throws -> CentreSettings {
    guard let bytes = FileManager.default.contents(atPath: folder + "/centre.json") else {
      return CentreSettings()
    }
    guard let form = try? JSONDecoder().decode(Form.self, from: bytes) else {
      throw CommandProblems(problems: [problem("全体", "JSONとして読めません。")])
    }
    return try settings(from: form)
  }

  /// What may stand in the file; everything is optional.
  private struct Form: Decodable {
    var name: String?
    var weekdays: [String]?
    var hours: String?
    var closedDuringObon: Bool?
    var closures: [String]?
    var extraOpenings: [String]?
    var meetingPlace: String?
    var meetingBudget: Int?
  }

  private func settings(from form: Form) throws -> CentreSettings {
    var problems: [Problem] = []
    let usual = OpenDays.centre
    var settings = CentreSettings()
    settings.name = form.name ?? settings.name
    settings.meetingPlace = form.meetingPlace ?? ""
    settings.meetingBudget = form.meetingBudget ?? settings.meetingBudget
    if !(15...480).contains(settings.meetingBudget) {
      problems.append(problem("meetingBudget", "15〜480分の範囲で書いてください。"))
    }
    let weekdays = read(form.weekdays, as: Weekday.init(shortName:)) ?? Array(usual.weekdays)
    let closures = read(form.closures, as: CalendarDay.init(iso:)) ?? []
    let extra = read(form.extraOpenings, as: CalendarDay.init(iso:)) ?? []
    let hours = form.hours.map(Self.hours) ?? usual.hours
    for (name, given, taken) in [
      ("weekdays", form.weekdays?.count ?? weekdays.count, weekdays.count),
      ("closures", form.closures?.count ?? 0, closures.count),
      ("extraOpenings", form.extraOpenings?.count ?? 0, extra.count),
    ] where given != taken {
      problems.append(problem(name, "読めない値があります（曜日は「水」、日付は「2026-06-24」の形です）。"))
    }
    let yearly: [YearlyPeriod] =
      form.closedDuringObon ?? true ? [.turnOfYear, .obon] : [.turnOfYear]
    if let hours,
      let openDays = OpenDays(
        weekdays: Set(weekdays), hours: hours, yearlyClosures: yearly, closures: Set(closures),
        extraOpenings: Set(extra))
    {
      settings.openDays = openDays
    } else {
      problems.append(problem("weekdays / hours", "開所の曜日と時間を「13:00-16:00」の形で書いてください。"))
    }
    guard problems.isEmpty else { throw CommandProblems(problems: problems) }
    return settings
  }

  private func read<Value>(_ texts: [String]?, as value: (String) -> Value?) -> [Value]? {
    texts.map { $0.compactMap(value) }
  }

  private static func hours(_ text: String) -> TimeRange? {
    let ends = text.split(separator: "-")
    guard ends.count == 2, let from = TimeOfDay(iso: ends[0]), let until = TimeOfDay(iso: ends[1])
    else { return nil }
    return TimeRange(from: from, to: until)
  }

  private func problem(_ place: String, _ message: String) -> Problem {
    Problem(
      code: "centre.settings", place: "centre.json の \(place)", message: message,
      suggestion: "ファイルを直してから、もう一度お試しください。")
  }
}
