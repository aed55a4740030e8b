import TestProgram
import Testing

/// A frozen agenda prints the same years later, whatever has happened since.
@Suite struct ReprintStory {
  @Test func `reprints a frozen agenda byte for byte`() async throws {
    try await Office.story { office in
      try await office.heldJune()
      let papers = ["agenda.md", "agenda.html"]
      let before = try papers.map { try office.text("papers/2026-06/" + $0) }
      try await laterWork(in: office)

      try await office.on("2027-04-01", "agenda", "2026-06", "--output", office.path("again"))

      #expect(try papers.map { try office.text("again/2026-06/" + $0) } == before)
    }
  }

  @Test func `refuses to freeze or to change a frozen agenda`() async throws {
    try await Office.story { office in
      try await office.heldJune()

      let refusal = try await office.refusal(
        on: "2026-06-30", "agenda", "2026-06", "--pin", "C-0004", "--output",
        office.path("papers"))

      #expect(refusal.contains("令和8年6月の次第は令和8年6月24日に確定しています。"))
    }
  }

  @Test func `reprints final minutes byte for byte`() async throws {
    try await Office.story { office in
      try await office.heldJune()
      try await office.step("minutes", "2026-06", "--output", office.path("papers"))
      let before = try office.text("papers/2026-06/final.md")
      try await laterWork(in: office)

      try await office.on("2027-04-01", "minutes", "2026-06", "--output", office.path("again"))

      #expect(try office.text("again/2026-06/final.md") == before)
    }
  }

  /// A late call on the same case, an edited row, new agencies, a joined case, another meeting.
  private func laterWork(in office: Office) async throws {
    let edited = Call(1, "2026-06-03", case: "K1", note: "あとから書き直した。")
    let sheet = try office.writeSheet("late.csv", [edited, Call(9, "2026-06-05", case: "K1")])
    try await office.on("2026-07-01", "import", sheet, "--update")
    try await office.on("2026-07-01", "agencies", "add", "みなと相談室", "--category", "家族支援")
    try await office.on("2026-07-01", "agencies", "verify", "A-0027", "--telephone", "059-000-0000")
    _ = try await office.run("review", "2026-06", "--today", "2026-07-01")
    _ = try await office.heldUndecided("2026-07", on: "2026-07-22")
  }
}
