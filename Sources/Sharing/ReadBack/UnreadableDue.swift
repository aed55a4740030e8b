import Domain

/// Why a text was not taken as a due date (期限として読めない理由).
enum UnreadableDue: UnreadableEntry {
  /// It is not a day, or not one that exists.
  case day(UnreadableDay)
  /// The weekday contradicts the day.
  case weekday(WeekdayDoubt)
  /// Month and day without a year that lie nearer to the past.
  case yearUnclear(month: Int, day: Int)
  /// A day of this week that is over.
  case over
  /// More than a day stands there.
  case timeToo

  var code: String {
    switch self {
    case .day(let reason): "minutes.due.\(reason.code)"
    case .weekday: "minutes.due.weekday-differs"
    case .yearUnclear: "minutes.due.year-unclear"
    case .over: "minutes.due.over"
    case .timeToo: "minutes.due.time"
    }
  }

  var message: String {
    switch self {
    case .day(.notADay), .day(.extraText): "期限として読み取れませんでした。"
    case .day(let reason): reason.message
    case .weekday(let doubt): doubt.problem(at: "").message
    case .yearUnclear(let month, let day): "\(month)月\(day)日が何年のことか決められません。"
    case .over: "今週のその曜日は、定例会の日にはもう過ぎています。"
    case .timeToo: "期限に時刻が書かれています。"
    }
  }

  var suggestion: String {
    switch self {
    case .day(.notADay), .day(.extraText), .day(.dayMissing), .day(.vague):
      "「令和8年6月30日」「6/30」「次回」「3開所日」のように、一日に決まる書き方にしてください。"
    case .day(let reason): reason.suggestion
    case .weekday: "日付と曜日のどちらが正しいかを確かめ、書き直してください。"
    case .yearUnclear: "「令和8年」のように年を書き添えてください。"
    case .over: "日付で書いてください。"
    case .timeToo: "期限は日付までとし、時刻は「内容」に書いてください。"
    }
  }
}
