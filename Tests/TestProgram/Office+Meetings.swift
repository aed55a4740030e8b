/// Meetings that stories begin with.
extension Office {
  /// June: four calls of which three came on the agenda; one was referred, one is to be called
  /// back, one was left undecided.
  package func heldJune() async throws {
    try await record(
      (1...4).map { Call($0, "2026-06-0\($0 + 2)", case: "K\($0)") }, on: "2026-06-23")
    _ = try await freeze(
      "2026-06", on: "2026-06-24", pinning: ["C-0001", "C-0002", "C-0003"])
    var form = try await form(of: "2026-06")
    form.decide(
      "リファーする", about: "C-0001", ["agency": "津保健所", "owner": "あ", "due": "次回"])
    form.decide(
      "再連絡・見守り", about: "C-0002", ["content": "母に電話をかけ直す", "owner": "い", "due": "7月8日"])
    try await share(form, on: "2026-06-25")
  }

  /// A meeting on which one case is talked about and nothing is decided; gives its agenda.
  package func heldUndecided(
    _ month: String, on day: String, pinning cases: [String] = []
  ) async throws -> String {
    let agenda = try await freeze(month, on: day, pinning: cases)
    try await share(try await form(of: month), on: day)
    return agenda
  }

  /// One step of the first referral.
  package func move(_ move: String, on day: String, _ more: String...) async throws {
    let outcome = try await run(
      ["referral", "move", "RF-0001", move, "--today", day] + more)
    guard outcome.code == 0 else { throw StepFailed(description: outcome.errors) }
  }
}
