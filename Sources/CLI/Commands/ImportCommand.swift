import ArgumentParser
import Domain
import Foundation
import Importing

/// `teireikai import`: takes over the centre's sheet of consultations.
struct ImportCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "相談受付簿（Excel・CSV）を取り込みます。",
    discussion: """
      見出しの行や列の意味は自動で見つけます。まず --preview で、読み取り方を確かめてください。
      読めない行は、理由と直し方を添えて別のファイルに書き出します。直したファイルをもう一度取り込めます。
      同じファイルを二度取り込んでも、何も増えません。
      """)

  @OptionGroup var options: FolderOptions
  @Argument(help: "取り込むファイル（.xlsx、.csv、.txt）。いくつでも指定できます。")
  var files: [String]
  @Flag(name: .long, help: "読み取り方を見るだけで、取り込みません。")
  var preview = false
  @Flag(name: .long, help: "取り込んだあとに受付簿で直された行の内容を、新しい内容に置き換えます。")
  var update = false
  @Option(name: .long, help: "列の意味の指定（例: \"B=相談日\"）。いくつでも指定できます。")
  var column: [String] = []
  @Option(name: .long, help: "年のない日付の年度（例: 2026）。")
  var fiscalYear: Int?
  @Option(name: .long, help: "担当の列がない表の、担当の略号。", transform: Written.supporter)
  var supporter: SupporterCode?
  @Option(name: .long, help: "読むシートの名前。いくつでも指定できます。省くとすべてのシートです。")
  var sheet: [String] = []
  @Option(name: .long, help: "読めなかった行を書き出す場所。")
  var refused: String?

  func validate() throws { _ = try importOptions(today: .first) }

  func run(at desk: Desk, on console: Console) async throws {
    let choices = try importOptions(today: desk.today)
    var reports: [ImportReport] = []
    for file in files {
      guard let bytes = FileManager.default.contents(atPath: file) else {
        throw Fault(code: "import.no-file", message: "\(file) が読めません。場所をお確かめください。")
      }
      reports.append(
        try await console.working("受付簿を読み取っています") { _ in
          try SpreadsheetImport.read(bytes: Array(bytes), fileName: file, options: choices)
        })
    }
    for (file, report) in zip(files, reports) {
      ImportReportText(report).print(on: console, showsRows: preview)
      if !preview { try await take(report, from: file, at: desk, on: console) }
    }
    if preview { console.say("\nまだ取り込んでいません。よければ --preview を外して実行してください。") }
    let count = reports.reduce(0) { $0 + $1.refused.count }
    guard count == 0 || preview else {
      throw Fault(
        code: "import.rows-refused", message: "読めない行が\(count)行ありました。ほかの行は取り込みました。")
    }
  }

  private func take(
    _ report: ImportReport, from file: String, at desk: Desk, on console: Console
  ) async throws {
    let plan = try await console.working("記録しています") { _ in
      let plan = try await desk.intake(of: report, updating: update)
      try await desk.commit(plan.changes)
      return plan
    }
    console.say(
      "\(plan.added)件を取り込みました"
        + (plan.alreadyThere > 0 ? "（\(plan.alreadyThere)件は取り込み済みです）。" : "。"))
    edited(plan.edited, on: console)
    if plan.newCases > 0 || plan.linked > 0 {
      console.say("新しいケース \(plan.newCases)件、番号でつながった相談 \(plan.linked)件。")
    }
    if !plan.proposals.isEmpty {
      console.say(
        "同じケースかもしれないものが\(plan.proposals.count)件あります。teireikai link list でお確かめください。")
    }
    if plan.added > 0, let latest = report.drafts.map(\.day).max() {
      console.say("次は、teireikai review \(Month(of: latest).iso) で月の点検をしてください。")
    }
    guard !report.refused.isEmpty, let rows = report.refusedRowsFile() else { return }
    let place = refused ?? file + ".refused.csv"
    try PrivateOutput.write(rows, to: place)
    console.complain("読めなかった行を書き出しました： \(place)")
  }

  private func edited(_ rows: [EditedRow], on console: Console) {
    guard !rows.isEmpty else { return }
    if update { return console.say("受付簿で直された\(rows.count)件を、新しい内容に置き換えました。") }
    for row in rows {
      console.complain(
        "注意［import.row.edited］ \(row.row)行目： 取り込み済みの\(row.consultation.printed)と受付番号・日時が同じで、"
          + "内容が違います。新しい内容にするときは --update を付けてください。")
    }
  }

  private func importOptions(today: CalendarDay) throws -> ImportOptions {
    var columns: [String: ImportField] = [:]
    for text in column {
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else {
        throw ValidationError("--column は「B=相談日」の形で指定してください。")
      }
      columns[parts[0]] = try Written.word(
        parts[1], of: ImportField.self, option: "--column", title: \.title)
    }
    let year = try fiscalYear.map { start in
      guard let year = FiscalYear(startYear: start) else {
        throw ValidationError("--fiscal-year は「2026」のように西暦で指定してください。")
      }
      return year
    }
    return ImportOptions(
      columns: columns, fiscalYear: year,
      supporter: supporter, sheets: Set(sheet), today: today)
  }
}

extension Desk {
  /// What taking a report in would change.
  func intake(of report: ImportReport, updating: Bool) async throws -> IntakePlan {
    var known = KnownRecords()
    known.rows = try await ledger.importedRows(fileDigest: report.fileDigest)
    known.contents = try await ledger.importedContents(
      Set(report.drafts.map(\.source.contentDigest)))
    for number in Set(report.drafts.compactMap(\.caseNumber)) {
      known.cases[number] = try await standingCase(numbered: number)
    }
    known.recent = try await consultationsOfTheYear(before: report.drafts.map(\.day))
    return Intake(known: known).plan(
      for: report.drafts, identifiers: try await identifiers(), updating: updating)
  }

  /// The case a number on the sheet means, following joined cases; our own numbers count too.
  private func standingCase(numbered number: String) async throws -> CaseFile? {
    var file = try await cases.caseFile(sheetNumber: number)
    if file == nil, let id = Identifier<CaseFile>(printed: number) {
      file = try await cases.caseFile(id)
    }
    while case .merged(let other)? = file?.state { file = try await cases.caseFile(other) }
    return file
  }

  /// The consultations of the year before the earliest and up to the latest of some days.
  private func consultationsOfTheYear(before days: [CalendarDay]) async throws -> [Consultation] {
    guard let first = days.min(), let last = days.max() else { return [] }
    var found: [Consultation] = []
    var month = Month(of: first).adding(months: -12)
    while month <= Month(of: last) {
      found += try await consultations.consultations(in: month)
      month = month.next
    }
    return found
  }
}
