import Domain

extension Due {
  /// By when, for narrow columns: 「R8.7.8」, 「次回（R8.7）」, 「期日なし」.
  var printed: String {
    switch self {
    case .day(let day): day.warekiDense
    case .nextMeeting(let month): "次回（\(month.warekiDense)）"
    case .none: "期日なし"
    }
  }
}

extension SupporterCode? {
  /// The sign, or 「未定」 when nobody has taken it in hand.
  var printed: String { map(\.text) ?? "未定" }
}

extension Month {
  /// The month's place within the meetings of the fiscal year: 「令和8年度 第3回」.
  func meetingName(ordinal: Int) -> String { "\(FiscalYear(of: self).wareki) 第\(ordinal)回" }
}
