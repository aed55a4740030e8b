import Domain
import Importing

/// A report of an import as the coordinator reads it: columns, first rows, what needs attention.
struct ImportReportText {
  let report: ImportReport

  init(_ report: ImportReport) { self.report = report }

  /// Prints the report; the first rows as understood only for a preview.
  func print(on console: Console, showsRows: Bool) {
    console.say("\(report.fileName)（\(report.format)）： 相談 \(report.drafts.count)件")
    for sheet in report.sheets where showsRows { columns(of: sheet, on: console) }
    if showsRows { rows(on: console) }
    complain(report.problems, each: 20, on: console)
    complain(report.warnings, each: 3, on: console)
    if !report.hiddenSheets.isEmpty {
      console.say("表示されていないシート（読みません）： " + report.hiddenSheets.joined(separator: "、"))
    }
  }

  /// Says the first of each kind, and how many more there are: nobody reads 200 lines.
  private func complain(_ problems: [ImportProblem], each most: Int, on console: Console) {
    var seen: [String: Int] = [:]
    for problem in problems.map(\.problem) {
      seen[problem.code, default: 0] += 1
      if seen[problem.code, default: 0] <= most { console.complain(problem.line) }
    }
    for (code, count) in seen.sorted(by: { $0.key < $1.key }) where count > most {
      console.complain("［\(code)］は、ほかに\(count - most)件あります。")
    }
  }

  private func columns(of sheet: SheetReport, on console: Console) {
    let rows = sheet.headingRows.map { "\($0)行目" }.joined(separator: "と")
    console.say(
      (sheet.name.isEmpty ? "" : "シート「\(sheet.name)」、") + (rows.isEmpty ? "見出しなし" : "見出しは\(rows)"))
    var list = Listing("列", "見出し", "読み取り方")
    for column in sheet.columns {
      list.add(column.letters, column.heading, column.field?.title ?? "使いません")
    }
    list.print(on: console, nothing: "")
  }

  private func rows(on console: Console) {
    var list = Listing("行", "相談日", "時刻", "分", "担当", "区分", "相談者", "本人", "居住地", "主訴")
    for draft in report.drafts.prefix(5) {
      list.add(
        "\(draft.source.row)", draft.day.warekiDense, draft.time?.printed ?? "",
        draft.minutes.map(String.init) ?? "", draft.supporter.text, draft.contact.title,
        draft.caller.relation.title + draft.caller.age.title,
        draft.person.age.title + draft.person.gender.title, draft.residence.title,
        draft.text.complaint.reveal(for: .display).firstLine)
    }
    list.print(on: console, nothing: "読み取れた相談はありません。")
  }
}
