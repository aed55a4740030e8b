import Foundation

/// The lines of a file in this target's `Fixtures`, without empty ones.
func fixtureLines(_ name: String) throws -> [Substring] {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
  let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  return text.split(whereSeparator: \.isNewline)
}
