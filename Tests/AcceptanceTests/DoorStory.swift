import Foundation
import Glibc
import TestProgram
import Testing

/// Who may come in, one at a time, and what the program says to those who may not.
@Suite struct DoorStory {
  @Test func `tells a second process in a sentence that the folder is in use`() async throws {
    try await Office.story { office in
      let lock = try office.holdLock()
      defer { close(lock) }

      let outcome = try await office.run("cases")

      #expect(outcome.code == 1)
      #expect(outcome.errors.contains("エラー［store.in-use］"))
      #expect(!outcome.errors.lowercased().contains("sqlite"))
    }
  }

  @Test func `lets the next one in when the first has gone`() async throws {
    try await Office.story { office in
      close(try office.holdLock())

      #expect(try await office.run("cases").code == 0)
    }
  }

  @Test func `takes folders with names of one letter from where it stands`() async throws {
    try await Office.story { office in
      let made = try await office.run("init", "--no-input", "--data", "d", "--key-file", "k")

      #expect(made.code == 0)
      #expect(try await office.run("cases", "--data", "d", "--key-file", "k").code == 0)
    }
  }

  @Test func `refuses a wrong key without saying why`() async throws {
    try await Office.story { office in
      try await office.step(
        "init", "--no-input", "--data", office.path("b"), "--key-file", office.path("kb"))

      let outcome = try await office.run("cases", "--key-file", office.path("kb"))

      #expect(outcome.code == 1)
      #expect(outcome.errors.hasPrefix("エラー［store.wrong-key］ 鍵が合いません。"))
    }
  }

  @Test func `says how to begin where there is no folder`() async throws {
    try await Office.story { office in
      let outcome = try await office.run("cases", "--data", office.path("nowhere"))

      #expect(outcome.code == 1)
      #expect(outcome.errors.contains("はじめてのときは teireikai init で作れます。"))
    }
  }

  @Test func `does not make a folder over another`() async throws {
    try await Office.story { office in
      let outcome = try await office.run("init", "--no-input")

      #expect(outcome.code == 1)
      #expect(outcome.errors.contains("エラー［store.already-there］"))
    }
  }

  @Test(arguments: [
    ["nonsense"], ["agenda", "2026-13"], ["agenda"], ["case", "12"], ["share", "x.md"],
    ["import"], ["cases", "--jsno"], ["agenda", "2026-06", "--exclude", "C-0001"],
    ["reflect", "write", "--visibility", "だれか"], ["cases", "--today", "きのう"],
  ])
  func `answers a slip of the fingers with 64 and a way out`(_ arguments: [String]) async throws {
    try await Office.story { office in
      let outcome = try await office.run(arguments)

      #expect(outcome.code == 64)
      #expect(outcome.errors.hasPrefix("エラー： "))
      #expect(outcome.errors.contains("使い方： "))
    }
  }

  @Test(arguments: [
    ["agenda", "2026-13"], ["agenda", "2026-06", "--date", "2026-02-30"], ["review", "六月"],
    ["minutes", "6"], ["consultations", "--month", "2026-13"],
    ["statistics", "2026-06..2026-01"], ["reflect", "list", "--month", "abc"],
    ["flag", "list", "--month", "2026-13"], ["followup", "done", "F-0001", "--on", "あす"],
    ["followup", "postpone", "F-0001", "--due", "x"], ["followup", "postpone", "F-0001"],
    ["referral", "move", "RF-0001", "accept", "--on", "2026-99-99"], ["case", "X"],
    ["decide", "C-0001", "--kind", "保留", "--reason", "x", "--due", "x"],
    ["import", "x.csv", "--fiscal-year", "99999"], ["cases", "--today", "x"],
  ])
  func `names a slip of the fingers before it looks for the folder`(
    _ arguments: [String]
  ) async throws {
    try await Office.story { office in
      let outcome = try await office.run(arguments + ["--data", office.directory + "/nowhere"])

      #expect(outcome.code == 64)
      #expect(outcome.errors.contains("使い方： "))
    }
  }

  @Test(arguments: [
    ["case", "C-0099"], ["import", "/nowhere/sheet.csv"], ["share", "/nowhere.md", "--preview"],
    ["minutes", "2026-06"], ["followup", "done", "F-0099"],
    ["referral", "move", "RF-0099", "accept"],
    ["link", "confirm", "C-0001", "C-0002"], ["flag", "confirm", "K-0009"],
  ])
  func `answers a problem with 1 and what to do`(_ arguments: [String]) async throws {
    try await Office.story { office in
      let outcome = try await office.run(arguments)

      #expect(outcome.code == 1)
      #expect(outcome.errors.hasPrefix("エラー［"))
      #expect(outcome.output.isEmpty)
    }
  }
}
