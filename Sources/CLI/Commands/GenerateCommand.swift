import ArgumentParser
import Domain
import Foundation

/// `teireikai generate`: an invented sheet of any length, for practice and for trying the limits.
struct GenerateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate", abstract: "練習や試験に使う、作りものの相談受付簿（CSV・Excel）をつくります。",
    discussion: """
      人も話も、すべて作りものです。同じ --seed からは、いつも同じ内容ができます。
      再相談は事例番号で前の相談につながります。名前や約束も、ところどころに入っています。
      """)

  @Option(name: .long, help: "相談の件数（例: 500）。")
  var consultations: Int
  @Option(name: .long, help: "もとになる数。変えると別の内容になります。")
  var seed: UInt64 = 1
  @Option(name: .long, help: "書き出すファイル（.csv か .xlsx）。")
  var output: String
  @Option(name: .long, help: "最後の月（例: 2026-06）。")
  var until = "2026-06"
  @Option(name: .long, help: "ひと月の件数。省くと、長くても十年に収まる数にします。")
  var perMonth: Int?
  @Option(name: .long, help: "Excelブックのシートの分け方（年度ごと・月ごと・一枚）。")
  var layout = SheetBook.Layout.year.title
  @Flag(name: .long, help: "ExcelのCSV（CP932）で書きます。省くとUTF-8（BOM付き）です。")
  var cp932 = false
  @Flag(name: .long, help: "同じ名前のファイルがあれば、置き換えます。")
  var overwrite = false

  private static let most = 10_000_000

  func validate() throws {
    _ = try Written.month(until)
    guard (1...Self.most).contains(consultations) else {
      throw ValidationError("--consultations は1〜\(Self.most)で指定してください。")
    }
    guard perMonth.map({ $0 > 0 }) ?? true else {
      throw ValidationError("--per-month は1以上で指定してください。")
    }
    guard isWorkbook || output.lowercased().hasSuffix(".csv") else {
      throw ValidationError("--output には .csv か .xlsx で終わる名前を指定してください。")
    }
    guard !isWorkbook || consultations <= SheetBook.most else {
      throw ValidationError(
        "Excelブックに書けるのは\(SheetBook.most)件までです。それより多いときは .csv にしてください。")
    }
    guard !(isWorkbook && cp932) else {
      throw ValidationError("--cp932 は .csv のときだけ使えます。")
    }
    _ = try writtenLayout()
  }

  func run() async throws {
    guard
      let spread = SheetSpread(consultations, until: try Written.month(until), perMonth: perMonth)
    else {
      throw Fault(
        code: "generate.too-long",
        message: "1990年より前にさかのぼってしまいます。--per-month の数を大きくしてください。")
    }
    guard overwrite || !FileManager.default.fileExists(atPath: output) else {
      throw Fault(
        code: "generate.exists", message: "\(output) はすでにあります。置き換えるときは --overwrite を付けてください。")
    }
    let console = Console()
    try await console.working("つくっています") { progress in
      try isWorkbook ? writeBook(spread, progress) : writeText(spread, progress)
    }
    console.say(
      "\(output) に、作りものの相談\(consultations)件を書きました"
        + "（\(spread.months[0].month.iso)〜\(until)）。")
  }

  private var isWorkbook: Bool { output.lowercased().hasSuffix(".xlsx") }

  private func writtenLayout() throws -> SheetBook.Layout {
    try Written.word(layout, of: SheetBook.Layout.self, option: "--layout", title: \.title)
  }

  private func writeText(_ spread: SheetSpread, _ progress: Progress) throws {
    var sheet = InventedSheet(seed: seed)
    let file = try SheetFile(at: output, isCP932: cp932)
    try file.add([InventedSheet.heading])
    for (index, part) in spread.months.enumerated() {
      progress.show(index, of: spread.months.count)
      try file.add(sheet.rows(of: part.month, count: part.count))
    }
    try file.finish()
  }

  private func writeBook(_ spread: SheetSpread, _ progress: Progress) throws {
    var sheet = InventedSheet(seed: seed)
    var book = SheetBook(layout: try writtenLayout())
    for (index, part) in spread.months.enumerated() {
      progress.show(index, of: spread.months.count)
      book.add(sheet.rows(of: part.month, count: part.count), of: part.month)
    }
    try book.write(to: output)
  }
}
