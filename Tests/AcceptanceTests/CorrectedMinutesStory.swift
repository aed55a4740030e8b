import TestProgram
import Testing

/// Final minutes are never edited; they are corrected with a number and a reason.
@Suite struct CorrectedMinutesStory {
  @Test func `changes nothing when the same file comes again`() async throws {
    try await Office.story { office in
      let form = try await office.filledForm()
      try await office.share(form, on: "2026-06-25")
      let before = try await office.step("audit", "--count", "1")

      let output = try await office.share(form, on: "2026-06-26")

      #expect(output.contains("すでに記録されています。何も変わりません。"))
      #expect(try await office.step("audit", "--count", "1") == before)
    }
  }

  @Test func `refuses a changed file without a reason`() async throws {
    try await Office.story { office in
      var form = try await office.sharedForm()
      form.write("い", in: "R8-06-1/owner")
      try form.save()

      let refusal = try await office.refusal(on: "2026-06-26", "share", form.place, "--confirm")

      #expect(refusal.contains("訂正の理由を添えて、もう一度お試しください。"))
      #expect(try await office.decision(on: "C-0001")["owner"].text == "あ")
    }
  }

  @Test func `records a change with a reason as a numbered correction`() async throws {
    try await Office.story { office in
      var form = try await office.sharedForm()
      form.write("い", in: "R8-06-1/owner")
      try form.save()

      try await office.on(
        "2026-06-26", "share", form.place, "--confirm", "--correction", "担当を聞き違えたため")

      let entry = try await office.json("case", "C-0001")["entries"].all.last
      #expect(entry?["event"].text == "corrected")
      #expect(entry?["correction"].number == 1)
      #expect(entry?["decision"]["owner"].text == "い")
      #expect(try await office.json("referrals").all.map { $0["owner"].text } == ["い"])
    }
  }

  @Test func `prints corrections under the final minutes`() async throws {
    try await Office.story { office in
      var form = try await office.sharedForm()
      form.write("い", in: "R8-06-1/owner")
      try form.save()
      try await office.on(
        "2026-06-26", "share", form.place, "--confirm", "--correction", "担当を聞き違えたため")

      try await office.step("minutes", "2026-06", "--output", office.path("papers"))

      let final = try office.text("papers/2026-06/final.md")
      #expect(final.contains("訂正1"))
      #expect(final.contains("担当を聞き違えたため"))
    }
  }
}

extension Office {
  /// A form that was recorded already.
  fileprivate func sharedForm() async throws -> MinutesForm {
    let form = try await filledForm()
    try await share(form, on: "2026-06-25")
    return form
  }
}
