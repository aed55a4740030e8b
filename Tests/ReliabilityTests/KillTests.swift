import Foundation
import TestProgram
import Testing

/// Killed in the middle, the program leaves the old state or the new one, never something between.
///
/// 0 failures in n kills means at most 3/n with 95 % confidence. `TEIREIKAI_KILLS` sets the number
/// per act for the full trial.
@Suite(.serialized) struct KillTests {
  private let kills = Int(ProcessInfo.processInfo.environment["TEIREIKAI_KILLS"] ?? "") ?? 30

  @Test func `an import that is killed took everything or nothing`() async throws {
    let office = try Office()
    defer { office.close() }
    try await office.open()
    let sheet = try office.writeSheet(of: 400)

    let states = try await statesAfterKills(in: office, during: ["import", sheet]) {
      try await office.count(of: ["consultations", "--json"])
    }

    #expect(states.seen.isSubset(of: [0, 400]), "\(states)")
    #expect(states.killedAtWork == kills, "Too few kills hit the program at work: \(states)")
  }

  @Test func `a share that is killed recorded everything or nothing`() async throws {
    let office = try Office()
    defer { office.close() }
    try await office.open()
    let form = try await office.filledMinutes()

    let states = try await statesAfterKills(
      in: office, during: ["share", form, "--confirm", "--today", "2026-06-25"]
    ) {
      try await office.decisions()
    }

    let after = try await office.shareAndCountDecisions(form)
    #expect(after > 0)
    #expect(states.seen.isSubset(of: [0, after]), "\(states)")
    #expect(states.killedAtWork == kills, "Too few kills hit the program at work: \(states)")
  }

  private struct States {
    var seen: Set<Int> = []
    var killedAtWork = 0
  }

  private func statesAfterKills(
    in office: Office, during arguments: [String], observe: () async throws -> Int
  ) async throws -> States {
    let copy = try office.copyData()
    var whole = try await office.duration(of: arguments)
    var states = States()
    for round in 0..<kills * 6 where states.killedAtWork < kills {
      try office.restoreData(from: copy)
      // Moments spread evenly over the run; a run that was faster than thought counts for nothing.
      let moment = whole * (Double(round % kills + 1) / Double(kills))
      if try await office.kill(after: moment, arguments) {
        states.killedAtWork += 1
      } else {
        whole = whole * 9 / 10
      }
      let check = try await office.run("verify")
      #expect(check.code == 0, "after \(moment): \(check.errors)")
      states.seen.insert(try await observe())
    }
    try office.restoreData(from: copy)
    return states
  }
}
