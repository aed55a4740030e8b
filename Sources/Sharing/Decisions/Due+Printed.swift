import Domain

extension Due {
  /// The due date in words, 「令和8年7月8日（水）」 or 「次回定例会」; empty without one.
  var printed: String {
    switch self {
    case .day(let day): day.warekiWithWeekday
    case .nextMeeting: "次回定例会"
    case .none: ""
    }
  }

  /// The due date in words, 「期日なし」 without one.
  var named: String { self == .none ? "期日なし" : printed }
}
