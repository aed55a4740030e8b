import Foundation
import TestProgram
import Testing

/// An invented sheet is the same for the same seed and goes in like a real one.
@Suite struct GenerateStory {
  @Test func `writes the same sheet for the same seed and another for another`() async throws {
    let office = try Office()
    defer { office.close() }

    let first = try await sheet(in: office, "--seed", "7")
    let again = try await sheet(in: office, "--seed", "7")
    let other = try await sheet(in: office, "--seed", "8")

    #expect(first == again)
    #expect(first != other)
  }

  @Test(arguments: [[], ["--cp932"]])
  func `gives as many consultations as asked for`(_ encoding: [String]) async throws {
    let office = try Office()
    defer { office.close() }
    try await office.open()
    let place = office.path("sheet.csv")
    let arguments = ["generate", "--consultations", "260", "--seed", "3", "--output", place]
    _ = try await office.run(arguments + encoding)

    try await office.step("import", place)

    #expect(try await office.count(of: ["consultations", "--json"]) == 260)
  }

  @Test(arguments: ["年度ごと", "月ごと", "一枚"])
  func `writes a workbook that is read back whole`(layout: String) async throws {
    let office = try Office()
    defer { office.close() }
    try await office.open()
    let arguments = ["generate", "--consultations", "260", "--seed", "3", "--output"]
    _ = try await office.run(arguments + [office.path("sheet.csv")])
    _ = try await office.run(arguments + [office.path("sheet.xlsx"), "--layout", layout])

    try await office.step("import", office.path("sheet.xlsx"))
    let again = try await office.step("import", office.path("sheet.csv"))

    #expect(try await office.count(of: ["consultations", "--json"]) == 260)
    #expect(again.contains("260件は取り込み済みです"), "\(again)")
  }

  @Test(arguments: [
    ["--output", "sheet.txt"], ["--output", "sheet.xlsx", "--consultations", "200000"],
    ["--output", "sheet.xlsx", "--cp932"], ["--output", "sheet.xlsx", "--layout", "日ごと"],
  ])
  func `refuses what a workbook cannot be`(_ options: [String]) async throws {
    let office = try Office()
    defer { office.close() }

    let outcome = try await office.run(["generate", "--consultations", "5"] + options)

    #expect(outcome.code == 64)
  }

  @Test func `keeps to the months and to the number a month`() async throws {
    let office = try Office()
    defer { office.close() }

    let sheet = try await sheet(in: office, "--until", "2025-03", "--per-month", "15")

    let months = sheet.split(separator: "\r\n").dropFirst()
      .map { $0.split(separator: ",", omittingEmptySubsequences: false)[2].prefix(7) }
    #expect(months.filter { $0 == "2025-03" }.count == 15)
    #expect(months.filter { $0 == "2024-12" }.count == 5)
    #expect(Set(months).sorted().last == "2025-03")
  }

  @Test func `refuses to reach back before the calendar`() async throws {
    let office = try Office()
    defer { office.close() }

    let outcome = try await office.run(
      "generate", "--consultations", "5000", "--per-month", "1",
      "--output", office.path("sheet.csv"))

    #expect(outcome.code != 0)
    #expect(outcome.errors.contains("generate.too-long"))
  }

  private func sheet(in office: Office, _ options: String...) async throws -> String {
    let place = office.path("sheet.csv")
    let outcome = try await office.run(
      ["generate", "--consultations", "50", "--overwrite", "--output", place] + options)
    #expect(outcome.code == 0, "\(outcome.errors)")
    return try String(contentsOfFile: place, encoding: .utf8)
  }
}
