import TestProgram
import Testing

/// Every list can be read by scripts.
@Suite struct ListsStory {
  @Test(arguments: [
    ["cases"], ["consultations"], ["flag", "list", "--month", "2026-06"], ["referrals"],
    ["followups"],
    ["reflect", "list"], ["agencies"], ["link", "list"], ["account", "list"], ["audit"],
    ["search", "ねこ"],
  ])
  func `is an array of objects`(command: [String]) async throws {
    try await Office.story { office in
      let outcome = try await office.run(command + ["--json"])

      #expect(outcome.code == 0)
      #expect(outcome.output.hasPrefix("["))
      #expect(throws: Never.self) { try JSON(reading: outcome.output) }
    }
  }

  @Test func `names who holds a key and what was done`() async throws {
    try await Office.story { office in
      try await office.step("reflect", "write", "--impression", "長い一日")

      let reflection = try await office.json("reflect", "list").all.first
      let account = try await office.json("account", "list").all.first
      let act = try await office.json("audit").all.first

      #expect(reflection?["answers"]["impression"].text == "長い一日")
      #expect(account?["role"].text == "coordinator")
      #expect(act?["action"].text == "writeReflection")
    }
  }
}
