import Foundation

/// A meeting with some cases, held the quick way.
extension Office {
  /// The cases the quick meeting talks about.
  private static let pinned = ["C-0001", "C-0002", "C-0003", "C-0004", "C-0005", "C-0006"]

  /// A sheet with so many quiet calls of one month.
  package func writeSheet(of count: Int) throws -> String {
    let place = path("sheet.csv")
    let rows = (1...count).map { number in
      let day = "2026-06-" + (number % 23 < 9 ? "0" : "") + "\(number % 23 + 1)"
      return "\(number),\(day),13:10,あ,新規,母,20代,男性,津市,話を聞いてほしい,静かな一日だった"
    }
    let heading = "受付番号,相談日,時刻,担当,区分,続柄,本人年代,本人性別,市町,主訴,内容"
    try ([heading] + rows).joined(separator: "\r\n")
      .write(toFile: place, atomically: true, encoding: .utf8)
    return place
  }

  /// A frozen agenda with six cases, and its form filled in with 了承 for each.
  package func filledMinutes() async throws -> String {
    try await step("import", try writeSheet(of: 12), "--today", "2026-06-24")
    var arguments = ["agenda", "2026-06", "--freeze", "--output", path("papers")]
    arguments += Self.pinned.flatMap { ["--pin", $0] } + ["--today", "2026-06-24"]
    let agenda = try await run(arguments)
    guard agenda.code == 0 else { throw StepFailed(description: agenda.errors) }
    try await step("minutes", "2026-06", "--output", path("papers"))
    let form = path("papers/2026-06/minutes.md")
    try String(contentsOfFile: form, encoding: .utf8)
      .replacing("- [ ] 了承", with: "- [x] 了承")
      .replacing("- 出席： <!--", with: "- 出席： あ、い <!--")
      .write(toFile: form, atomically: true, encoding: .utf8)
    return form
  }

  /// How many entries the timelines of the quick meeting's cases hold.
  package func decisions() async throws -> Int {
    var count = 0
    for id in Self.pinned {
      let output = try await step("case", id, "--json")
      let file = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
      count += (file?["entries"] as? [Any])?.count ?? 0
    }
    return count
  }

  /// Shares the form and counts the entries.
  package func shareAndCountDecisions(_ form: String) async throws -> Int {
    try await step("share", form, "--confirm", "--today", "2026-06-25")
    return try await decisions()
  }
}
