// Writes text files into one Swift file as raw string literals, so that the program carries its
// rules inside itself: a binary moved to another folder still reads notes.
//
// Usage: EmbedRules OUTPUT.swift INPUT...
import Domain
import Foundation

guard CommandLine.arguments.count >= 3 else {
  FileHandle.standardError.write(Data("usage: EmbedRules OUTPUT INPUT...\n".utf8))
  exit(64)
}
let output = URL(filePath: CommandLine.arguments[1])
let inputs = CommandLine.arguments.dropFirst(2).map { URL(filePath: $0) }
  .sorted { $0.lastPathComponent < $1.lastPathComponent }

var digest = SHA256()
var source = "// Generated from the files in Rules; do not edit.\n\n"
source += "/// The rule files as they were when the program was built.\n"
source += "enum EmbeddedRules {\n  static let files: [(name: String, text: String)] = [\n"
for input in inputs {
  let text = try String(contentsOf: input, encoding: .utf8)
  precondition(!text.contains("\"###"), "\(input.lastPathComponent) holds a quote and three #.")
  precondition(!text.contains("\u{0D}"), "\(input.lastPathComponent) has carriage returns.")
  digest.update(input.lastPathComponent.utf8)
  digest.update(text.hasSuffix("\n") ? text.utf8 : (text + "\n").utf8)
  source += "    (\n      \"\(input.lastPathComponent)\",\n      ###\"\"\"\n"
  source += text.hasSuffix("\n") ? text : text + "\n"
  source += "\n\"\"\"###\n    ),\n"
}
let digits = digest.finalised().map { String(format: "%02x", $0) }.joined()
source += "  ]\n\n  /// The SHA-256 of names and texts, which takes longer than reading them.\n"
source += "  static let digest = \"\(digits)\"\n}\n"
try source.write(to: output, atomically: true, encoding: .utf8)
