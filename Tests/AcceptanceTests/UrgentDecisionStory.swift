import TestProgram
import Testing

/// What could not wait is decided at once and reported to the next meeting.
@Suite struct UrgentDecisionStory {
  @Test func `reports an urgent decision to the next meeting once`() async throws {
    try await Office.story { office in
      try await office.heldJune()
      try await decide(office)

      let july = try await office.heldUndecided("2026-07", on: "2026-07-22")
      let august = try await office.freeze("2026-08", on: "2026-08-26")

      let report = july.part("## 1 前回の確認").part("**事後報告").squeezed
      #expect(report.contains("| C-0004 | R8.7.3 | リファーする | 保健所に電話した | い | □了承 |"))
      #expect(august.contains("- **事後報告**：ありません。"))
    }
  }

  @Test func `opens the referral and writes on the case at once`() async throws {
    try await Office.story { office in
      try await office.heldJune()

      try await decide(office)

      let file = try await office.json("case", "C-0004")
      #expect(file["entries"].all.first?["decision"]["reason"].text == "次の定例会まで待てないため")
      #expect(file["referrals"].all.first?["agencyName"].text == "津保健所")
    }
  }

  @Test func `refuses a decision that lacks what its kind needs`() async throws {
    try await Office.story { office in
      try await office.heldJune()

      let refusal = try await office.refusal(
        on: "2026-07-03", "decide", "C-0004", "--kind", "リファーする", "--reason", "急ぐため")

      #expect(refusal.contains("「担当」をご記入ください。"))
      #expect(try await office.json("case", "C-0004")["entries"].all.isEmpty)
    }
  }

  private func decide(_ office: Office) async throws {
    try await office.on(
      "2026-07-03", "decide", "C-0004", "--kind", "リファーする", "--owner", "い", "--agency",
      "A-0027", "--content", "保健所に電話した", "--reason", "次の定例会まで待てないため")
  }
}
