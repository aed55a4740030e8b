import Domain

/// Promises by when they are due, seen from the day of the meeting (約束・フォローアップ).
struct FollowUpWording {
  let followUps: [FollowUp]
  let day: CalendarDay
  /// After how many months a promise is only named in one line; nothing to list them all.
  var monthsUntilFolded: Int?

  /// One table, what is overdue first, and what is long overdue in one line.
  var blocks: [Manuscript.Block] {
    guard !followUps.isEmpty else { return [.text("果たしていない約束はありません。")] }
    let rows = Group.allCases.filter { $0 != .folded }.flatMap { group in
      followUps.filter { self.group(of: $0) == group }.map { row($0, in: group) }
    }
    return (rows.isEmpty ? [] : table(rows)) + folded
  }

  private var folded: [Manuscript.Block] {
    let old = followUps.filter { group(of: $0) == .folded }
    guard !old.isEmpty else { return [] }
    let list = old.map { "\($0.id.printed)（\($0.caseFile.printed)・\($0.owner.printed)）" }
    return [
      .facts([
        [Manuscript.Fact("\(Group.folded.rawValue)　\(old.count)件", list.joined(separator: "、"))]
      ]), .note("済んだ約束は teireikai followup done 番号、もう要らない約束は followup cancel 番号 で記録できます。"),
    ]
  }

  private func table(_ rows: [[[Manuscript.Run]]]) -> [Manuscript.Block] {
    [
      .table(
        Manuscript.Table(
          caption: "約束・フォローアップ",
          columns: [
            .init("時期", .mark), .init("番号", .mark), .init("ケース", .mark), .init("種類", .mark),
            .init("約束の内容"), .init("担当", .mark), .init("期限", .mark),
          ], rows: rows))
    ]
  }

  /// How many stand in which group, for the heading; nothing when there are none.
  var sums: String? {
    let counts = Group.allCases.compactMap { group in
      let count = followUps.count { self.group(of: $0) == group }
      return count == 0 ? nil : "\(group.rawValue) \(count)件"
    }
    return counts.isEmpty ? nil : counts.joined(separator: "・")
  }

  private enum Group: String, CaseIterable {
    case overdue = "期限超過"
    case thisMonth = "今月"
    case later = "来月以降"
    case undated = "期日なし"
    case folded = "3か月以上前から残っている約束"
  }

  private func group(of followUp: FollowUp) -> Group {
    let month = Month(of: day)
    if let monthsUntilFolded, since(followUp) <= month.adding(months: -monthsUntilFolded) {
      return .folded
    }
    switch followUp.due {
    case .none: return .undated
    case .day(let due):
      if due < day { return .overdue }
      return month.contains(due) ? .thisMonth : .later
    case .nextMeeting(let due):
      if due < month { return .overdue }
      return due == month ? .thisMonth : .later
    }
  }

  /// The month from which a promise is owed; without a day the month it was made in.
  private func since(_ followUp: FollowUp) -> Month {
    switch followUp.due {
    case .none: Month(of: followUp.openedOn)
    case .day(let due): Month(of: due)
    case .nextMeeting(let month): month
    }
  }

  private func row(_ followUp: FollowUp, in group: Group) -> [[Manuscript.Run]] {
    let late = followUp.due.day.map { $0.days(until: day) } ?? 0
    return Manuscript.Table.row(
      group.rawValue, followUp.id.printed, followUp.caseFile.printed, followUp.kind.title,
      followUp.content.reveal(for: .document), followUp.owner.printed,
      followUp.due.printed + (late > 0 ? "（\(late)日超過）" : ""))
  }
}
