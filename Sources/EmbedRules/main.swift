// Writes the rule files into one Swift file, so that the program carries its rules inside itself, with
// the tables an engine reads notes with: a command would wait a tenth of a second for them if they were
// laid out from the files at its start.
//
// Usage: EmbedRules OUTPUT.swift INPUT...
import Domain
import Foundation
import Review

guard CommandLine.arguments.count >= 3 else {
  FileHandle.standardError.write(Data("usage: EmbedRules OUTPUT INPUT...\n".utf8))
  exit(64)
}
let output = URL(filePath: CommandLine.arguments[1])
let files = try CommandLine.arguments.dropFirst(2).map { URL(filePath: $0) }
  .sorted { $0.lastPathComponent < $1.lastPathComponent }
  .map { place in
    let text = try String(contentsOf: place, encoding: .utf8)
    precondition(!text.contains("\"###"), "\(place.lastPathComponent) holds a quote and three #.")
    precondition(!text.contains("\u{0D}"), "\(place.lastPathComponent) has carriage returns.")
    return (name: place.lastPathComponent, text: text.hasSuffix("\n") ? text : text + "\n")
  }
let engine: FlaggingEngine
do throws(RuleBook.Unreadable) {
  engine = try FlaggingEngine(files: files)
} catch {
  for problem in error.problems {
    FileHandle.standardError.write(Data("error: \(problem.place): \(problem.message)\n".utf8))
  }
  exit(65)
}
var source = "// Generated from the files in Rules; do not edit.\n\n"
source += "/// The rule files as they were when the program was built, and what was made of them.\n"
source += "enum EmbeddedRules {\n  static let files: [(name: String, text: String)] = [\n"
for file in files {
  source += "    (\n      \"\(file.name)\",\n      ###\"\"\"\n\(file.text)\n\"\"\"###\n    ),\n"
}
source += "  ]\n\n  /// The digest of names and texts, which takes longer than reading them.\n"
source += "  static let digest = \"\(engine.rulesDigest)\"\n\n"
source += "  /// The tables of the engine.\n"
source += "  static let tables = \"\(ReadyTables.text(of: engine))\"\n}\n"
try source.write(to: output, atomically: true, encoding: .utf8)
