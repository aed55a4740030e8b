import Foundation
import TestProgram
import Testing

/// The worked example: a year of an invented centre, whose figures and papers are known.
@Suite struct WorkedExampleStory {
  private static let told = Task { try await WorkedExample.tell() }

  @Test func `counts as many calls as the year had`() async throws {
    let calls = try await consultations()

    #expect(calls.count == 78)
    #expect(calls.count { $0["contact"] == "新規" } == 34)
    #expect(calls.count { $0["contact"] == "再相談" } == 44)
  }

  @Test(arguments: [
    ("津市", 7), ("四日市市", 5), ("鈴鹿市", 3), ("松阪市", 2), ("亀山市", 2), ("伊賀市", 2),
    ("桑名市", 1), ("志摩市", 1), ("紀北町", 1),
  ])
  func `counts new callers by where they live`(_ place: String, _ count: Int) async throws {
    let new = try await consultations().filter { $0["contact"] == "新規" }

    #expect(new.count { $0["municipality"] == place } == count)
  }

  @Test func `leaves ten new callers without a place in the prefecture`() async throws {
    let new = try await consultations().filter { $0["contact"] == "新規" }

    #expect(new.count { ["不明", "県外"].contains($0["municipality"]) } == 10)
  }

  @Test func `prints the recorded papers again byte for byte`() async throws {
    let papers = try await Self.told.value.papers

    for (name, text) in papers.sorted(by: { $0.key < $1.key }) {
      let place = WorkedExample.folder + "/" + name
      if ProcessInfo.processInfo.environment["RECORD"] == "1" {
        try text.write(toFile: place, atomically: true, encoding: .utf8)
      }
      let recorded = try? String(contentsOfFile: place, encoding: .utf8)
      #expect(recorded == text, "\(name)")
    }
    #expect(papers.count == 37)
  }

  @Test func `follows a referral to its outcome, and one to its failure`() async throws {
    let data = try await Self.told.value.referrals

    let referrals = try #require(
      try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
    let stages = referrals.compactMap { $0["stage"] as? String }
    #expect(stages.count == 13)
    #expect(stages.count { $0 == "completed" } == 9)
    #expect(stages.count { $0 == "failed" } == 1)
  }

  @Test(arguments: [
    ("2025-10/agenda.md", "3回目"), ("2026-06/agenda.md", "事後報告"),
    ("2025-12/final.md", "訂正"), ("2025-11/final.md", "終結"),
  ])
  func `has every turn a case can take`(_ paper: String, _ words: String) async throws {
    let text = try await Self.told.value.papers[paper]

    #expect(text?.contains(words) == true)
  }

  private func consultations() async throws -> [[String: String]] {
    let office = try Office()
    defer { office.close() }
    try await office.open()
    for month in try WorkedExample.months() {
      let sheet = "\(WorkedExample.folder)/\(month)/consultations.csv"
      try await office.step("import", sheet, "--today", "2026-06-30")
    }
    let output = Data(try await office.step("consultations", "--json").utf8)
    let calls = try #require(
      try JSONSerialization.jsonObject(with: output) as? [[String: Any]])
    return calls.filter { $0["kind"] as? String == "相談" }
      .map { $0.mapValues { "\($0)" } }
  }
}
