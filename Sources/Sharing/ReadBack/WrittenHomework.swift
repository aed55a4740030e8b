import Domain

/// What somebody wrote behind a line of homework (宿題の状況), such as 「済」 or 「取りやめ（連絡がとれなかった）」.
enum WrittenHomework: Hashable {
  /// It is as it was: 未了, 期限超過, or an empty field.
  case unchanged
  /// It has ended.
  case ended(HomeworkReport.Ending)
  /// An ending that needs a reason, without one.
  case reasonMissing
  /// Something else.
  case unknown

  /// Reads the entry of a line that was printed with a status.
  init(_ entry: String, printed: String) {
    let words = entry.folded
    if entry.isUnfilled || words == printed.folded {
      self = .unchanged
      return
    }
    if Self.open.contains(words) {
      self = Self.open.contains(printed.folded) ? .unchanged : .unknown
      return
    }
    let reason = Self.reason(in: entry)
    if Self.starts(words, Self.cancelled) {
      self = reason.map { .ended(.cancelled(FollowUpReason(written: $0))) } ?? .reasonMissing
    } else if Self.starts(words, Self.failed) {
      self = reason.map { .ended(.failed(FollowUpReason(written: $0))) } ?? .reasonMissing
    } else if Self.starts(words, Self.done) {
      self = .ended(.done)
    } else {
      self = .unknown
    }
  }

  private static let open: Set<String> = [
    "未了", "期限超過", "継続", "まだ", "未", "未済", "途中", "進行中", "対応中",
  ]
  private static let done = ["済", "完了", "終了", "終わ", "できた", "できました", "した", "しました", "○", "ok"]
  private static let cancelled = ["取りやめ", "取り止め", "取止め", "とりやめ", "中止", "不要", "やめ"]
  private static let failed = ["できなかった", "できず", "できません", "不可", "不成立"]

  private static func starts(_ words: String, _ beginnings: [String]) -> Bool {
    beginnings.contains { words.hasPrefix($0.folded) }
  }

  /// What stands in brackets, or behind a colon or a comma.
  private static func reason(in entry: String) -> String? {
    guard let start = entry.firstIndex(where: { "（(：:、,　 ".contains($0) }) else { return nil }
    let rest = entry[entry.index(after: start)...].trimmed
    let reason = rest.droppingSuffix(["）", ")"]).droppingPrefix("理由：").trimmed
    return reason.isEmpty ? nil : reason
  }
}

extension FollowUpReason {
  /// The reason with these words; other words are kept in the minutes and count as その他.
  fileprivate init(written text: String) {
    self = Self.allCases.first { $0.title.folded == text.folded } ?? .other
  }
}
