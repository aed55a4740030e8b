import Foundation
package import Testing

/// Compares text with the file of this name in the `Goldens` folder beside the test.
///
/// With `RECORD=1` in the environment the file is written anew instead; look at the difference
/// before committing it.
package func expectGolden(
  _ text: String, _ name: String, file: String = #filePath,
  at location: SourceLocation = #_sourceLocation
) throws {
  let golden = URL(filePath: file).deletingLastPathComponent()
    .appending(path: "Goldens").appending(path: name)
  if ProcessInfo.processInfo.environment["RECORD"] == "1" {
    try FileManager.default.createDirectory(
      at: golden.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: golden)
    return
  }
  guard let wanted = try? String(decoding: Data(contentsOf: golden), as: UTF8.self) else {
    Issue.record("There is no golden \(name) yet; RECORD=1 writes it.", sourceLocation: location)
    return
  }
  guard wanted.utf8.elementsEqual(text.utf8) else {
    Issue.record("\(name): \(firstDifference(wanted, text))", sourceLocation: location)
    return
  }
}

private func firstDifference(_ wanted: String, _ found: String) -> String {
  let wantedLines = wanted.split(separator: "\n", omittingEmptySubsequences: false)
  let foundLines = found.split(separator: "\n", omittingEmptySubsequences: false)
  let common = zip(wantedLines, foundLines).prefix { $0 == $1 }.count
  let expected = common < wantedLines.count ? String(wantedLines[common]) : "the end"
  let actual = common < foundLines.count ? String(foundLines[common]) : "the end"
  return "line \(common + 1)\n  wanted: \(expected)\n  found:  \(actual)"
}
