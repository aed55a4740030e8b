import TestProgram
import Testing

/// A referral from the meeting's decision to the words of agency and caller.
@Suite struct ReferralStory {
  @Test func `refuses to contact an agency before there is consent`() async throws {
    try await Office.story { office in
      try await office.heldJune()

      let refusal = try await office.refusal(
        on: "2026-07-01", "referral", "move", "RF-0001", "contact", "--means", "電話")

      #expect(refusal.contains("相談者の同意が「未確認」のため、連携先に連絡できません。"))
      #expect(try await office.json("referrals").all.first?["stage"].text == "proposed")
    }
  }

  @Test func `closes only when agency and caller have both said how it went`() async throws {
    try await Office.story { office in
      try await office.heldJune()
      try await connected(office)

      try await office.move(
        "complete", on: "2026-07-10", "--outcome", "支援が続いている", "--confirmed-by", "連携先")
      try await office.move(
        "complete", on: "2026-07-16", "--outcome", "困りごとが解決した", "--confirmed-by", "相談者")

      let referral = try await office.json("case", "C-0001")["referrals"].all.first
      #expect(referral?["outcome"].text == "困りごとが解決した")
      let sides = referral?["steps"].all.map { $0["confirmedBy"].text }.filter { !$0.isEmpty }
      #expect(sides == ["agency", "caller"])
    }
  }

  @Test func `tells the next meeting how a referral ended, and only that one`() async throws {
    try await Office.story { office in
      try await office.heldJune()
      try await connected(office)
      try await office.move(
        "complete", on: "2026-07-10", "--outcome", "支援が続いている", "--confirmed-by", "連携先")

      let july = try await office.heldUndecided("2026-07", on: "2026-07-22")
      let august = try await office.freeze("2026-08", on: "2026-08-26")

      let line = july.part("### 3-2 進行中のリファー").squeezed.split(separator: "\n")
        .first { $0.contains("RF-0001") }
      #expect(line?.contains("| 完了 |") == true)
      #expect(line?.contains("| 結果：支援が続いている（相談者からも、次のご相談で伺う） |") == true)
      #expect(line?.hasSuffix("| 相談者 |") == true)
      #expect(!august.contains("RF-0001"))
    }
  }

  @Test func `tells of an ending that came after a month under way`() async throws {
    try await Office.story { office in
      try await office.heldJune()
      try await connected(office)
      _ = try await office.heldUndecided("2026-07", on: "2026-07-22")
      try await office.move("fail", on: "2026-08-05", "--reason", "本人辞退")

      let august = try await office.freeze("2026-08", on: "2026-08-26")

      #expect(august.part("### 3-2").contains("理由：本人辞退。ほかの連携先を検討する"))
    }
  }

  /// The referral up to the first meeting of caller and agency.
  private func connected(_ office: Office) async throws {
    try await office.move(
      "consent", on: "2026-07-01", "--caller-consent", "口頭", "--person-consent", "口頭")
    try await office.move("contact", on: "2026-07-02", "--means", "電話")
    try await office.move("accept", on: "2026-07-03")
    try await office.move("connect", on: "2026-07-09")
  }
}
