import Foundation
import TestProgram

/// The twelve months in `agendas/`, told again with the real program.
///
/// The office does what its diary says; between the form and its sharing, the recorder writes what
/// was said at the table into the form.
struct WorkedExample {
  /// What a telling leaves behind.
  struct Told: Sendable {
    /// The papers of the months by their places, such as "2026-04/agenda.md".
    var papers: [String: String] = [:]
    /// What the program says of the referrals in the end, as JSON.
    var referrals = Data()
  }

  /// A line of a diary that the program refused.
  struct Stopped: Error, CustomStringConvertible {
    let description: String
  }

  /// The folder in the repository.
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("agendas").path

  /// The months, oldest first.
  static func months() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.wholeMatch(of: /\d{4}-\d{2}/) != nil }.sorted()
  }

  private let office: Office
  private var example: String { office.path("agendas") }

  /// Tells the year from its first day to its last.
  static func tell() async throws -> Told {
    let office = try Office()
    defer { office.close() }
    return try await WorkedExample(office: office).tellYear()
  }

  private func tellYear() async throws -> Told {
    try FileManager.default.copyItem(atPath: Self.folder, toPath: example)
    try await office.open()
    var told = Told()
    for month in try Self.months() {
      try await tell(month)
      for (name, place) in papers(of: month) {
        told.papers["\(month)/\(name)"] = try? String(contentsOfFile: place, encoding: .utf8)
      }
    }
    told.referrals = Data(try await office.step("referrals", "--json").utf8)
    return told
  }

  private func tell(_ month: String) async throws {
    let diary = try String(contentsOfFile: "\(example)/\(month)/diary.txt", encoding: .utf8)
    for line in diary.split(separator: "\n") where !line.hasPrefix("#") {
      var words = Self.words(of: line)
      let day = words.removeFirst()
      let filled = words.map {
        $0.replacing("{example}", with: example).replacing("{papers}", with: office.path("papers"))
      }
      let outcome = try await office.run(filled + ["--today", day])
      guard outcome.code == 0 else {
        throw Stopped(description: "\(line)\n\(outcome.errors)\(outcome.output)")
      }
      if words.first == "minutes" { try fillForm(of: month) }
    }
  }

  /// Writes what was said into the blank form, the first time it lies there.
  private func fillForm(of month: String) throws {
    let blank = office.path("papers/\(month)/minutes.md")
    guard let form = try? String(contentsOfFile: blank, encoding: .utf8) else { return }
    let table = try String(contentsOfFile: "\(example)/\(month)/table.txt", encoding: .utf8)
    let talk = TableTalk(table)
    let minutes = talk.filling(form)
    try write(minutes, "\(month)/minutes.md")
    guard !talk.corrections.isEmpty else { return }
    try write(talk.corrected(minutes), "\(month)/corrected.md")
  }

  private func papers(of month: String) -> [(String, String)] {
    [
      ("agenda.md", office.path("papers/\(month)/agenda.md")),
      ("final.md", office.path("papers/\(month)/final.md")),
      ("minutes.md", "\(example)/\(month)/minutes.md"),
      ("corrected.md", "\(example)/\(month)/corrected.md"),
    ]
  }

  private func write(_ text: String, _ name: String) throws {
    try text.write(toFile: "\(example)/\(name)", atomically: true, encoding: .utf8)
  }

  /// The words of a line; those with spaces stand in double quotes.
  private static func words(of line: Substring) -> [String] {
    line.matches(of: /"([^"]*)"|([^\s"]+)/).map { String($0.1 ?? $0.2 ?? "") }
  }
}
