import Foundation

/// Minutes that stories edit.
extension Office {
  /// A frozen agenda with two cases, and its form with a referral of the first filled in.
  package func filledForm() async throws -> MinutesForm {
    try await record(
      [Call(1, "2026-06-03", case: "K1"), Call(2, "2026-06-04", case: "K2")], on: "2026-06-23")
    _ = try await freeze("2026-06", on: "2026-06-24", pinning: ["C-0001", "C-0002"])
    var form = try await form(of: "2026-06")
    form.decide(
      "リファーする", about: "C-0001",
      ["agency": "津保健所", "owner": "あ", "due": "次回", "content": "訪問をお願いする"])
    return form
  }

  /// The decision on a case as its timeline has it last.
  package func decision(on caseFile: String) async throws -> JSON {
    try await json("case", caseFile)["entries"].all.last?["decision"] ?? .null
  }
}
