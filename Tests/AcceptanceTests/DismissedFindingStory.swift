import TestProgram
import Testing

/// A person's 見送り holds until the record says something new.
@Suite struct DismissedFindingStory {
  @Test func `keeps a dismissed finding away from review and agenda`() async throws {
    try await Office.story { office in
      let flag = try await dismissedFlag(in: office)

      let review = try await office.json("review", "2026-06", "--today", "2026-06-24")
      let agenda = try await office.freeze("2026-06", on: "2026-06-24")

      let flags = JSON.array(review["flags"].all.map { $0["flag"] })
      #expect(flags.first("id", flag)["judgement"]["reason"].text == "もう通院していると伺った")
      #expect(review["consultations"].all.first?["treatment"].text != "discuss")
      #expect(!agenda.contains("#### R8-06-1"))
    }
  }

  @Test func `brings it back on new evidence and says so`() async throws {
    try await Office.story { office in
      _ = try await dismissedFlag(in: office)
      let call = Call(2, "2026-07-02", case: "K1", note: "食欲がなくなり、受診先を探している。")
        .with { $0.contact = "再相談" }
      try await office.record([call], on: "2026-07-03")

      let review = try await office.json("review", "2026-07", "--today", "2026-07-22")

      let returned = review["flags"].first("status", "returned")["flag"]
      #expect(returned["case"].text == "C-0001")
      #expect(returned["consultation"].text == "S-0002")
      #expect(returned["explanation"].text.hasPrefix("新しい根拠："))
    }
  }

  @Test func `says of a finding once that it is new`() async throws {
    try await Office.story { office in
      let first = try await office.reviewOfSleeplessNights()["flags"].all.map { $0["status"].text }

      let second = try await office.json("review", "2026-06", "--today", "2026-06-23")

      #expect(Set(first) == ["new"])
      #expect(Set(second["flags"].all.map { $0["status"].text }) == ["kept"])
    }
  }

  @Test func `asks for a reason before it sets a finding aside`() async throws {
    try await Office.story { office in
      let flag = try await office.medicalFlag()

      let refusal = try await office.refusal(
        on: "2026-06-23", "flag", "dismiss", flag, "--reason", "　")

      #expect(refusal.contains("見送るときは理由（--reason）をお書きください。"))
    }
  }

  private func dismissedFlag(in office: Office) async throws -> String {
    let flag = try await office.medicalFlag()
    try await office.on(
      "2026-06-23", "flag", "dismiss", flag, "--reason", "もう通院していると伺った")
    return flag
  }
}

extension Office {
  /// Records a call about sleepless nights and reviews the month for the first time.
  fileprivate func reviewOfSleeplessNights() async throws -> JSON {
    try await record(
      [Call(1, "2026-06-03", case: "K1", note: "夜眠れない日が続いている。受診先を探している。")],
      on: "2026-06-22")
    return try await json("review", "2026-06", "--today", "2026-06-23")
  }

  /// The number of the finding in it.
  fileprivate func medicalFlag() async throws -> String {
    let flags = try await reviewOfSleeplessNights()["flags"].all.map { $0["flag"] }
    return flags.first { $0["kind"].text == "candidate.medical" }?["id"].text ?? "K-9999"
  }
}
