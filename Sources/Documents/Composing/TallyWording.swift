import Domain

/// The month in numbers as a small table and two lines of reading (今月の相談).
struct TallyWording {
  let tally: MonthTally

  /// One row of figures; 不明 only when there is any.
  var table: Manuscript.Table {
    let unknown = tally.total - tally.new - tally.repeat
    var figures = [("延べ件数", "\(tally.total)件"), ("新規", "\(tally.new)件")]
    figures.append(("再相談", "\(tally.repeat)件"))
    if unknown > 0 { figures.append(("区分不明", "\(unknown)件")) }
    figures += [
      ("実事例数", "\(tally.cases)事例"), ("前月比", comparison), ("開所日数", "\(tally.openDays)日"),
      ("その他着信", "\(tally.otherCalls)件"),
    ]
    return Manuscript.Table(
      caption: "今月の相談の件数", columns: figures.map { Manuscript.Column($0.0, .figure) },
      rows: [figures.map { [.text($0.1)] }])
  }

  /// Who called and with what, the most frequent first.
  var facts: [[Manuscript.Fact]] {
    [
      [Manuscript.Fact("相談者", "\(list(tally.callers.rows.map { ($0.value.title, $0.count) }))")],
      [Manuscript.Fact("主訴", "\(list(complaints))（複数回答）")],
    ]
  }

  private var complaints: [(String, Int)] {
    // A stable order: the form's own order where counts are equal.
    tally.complaints.rows.enumerated().filter { $0.element.count > 0 }
      .sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
      .map { ($0.element.value.title, $0.element.count) }
  }

  private func list(_ counts: [(String, Int)]) -> String {
    let words = counts.filter { $0.1 > 0 }.map { "\($0.0) \($0.1)" }
    return words.isEmpty ? "なし" : words.joined(separator: "、")
  }

  private var comparison: String {
    guard let previous = tally.previousTotal else { return "前月の記録なし" }
    let difference = tally.total - previous
    let change =
      difference == 0 ? "増減なし" : "\(abs(difference))件\(difference > 0 ? "増" : "減")"
    return "\(change)（前月\(previous)件）"
  }
}
