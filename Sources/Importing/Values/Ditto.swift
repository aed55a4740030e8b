/// Marks that mean "the same as above" (〃, 同上).
enum Ditto {
  static func isMark(_ value: CellValue) -> Bool {
    guard case .text(let text) = value, text.utf8.count <= 24 else { return false }
    // Nearly all cells begin with something else.
    guard let first = text.unicodeScalars.first, beginnings.contains(first) else { return false }
    return marks.contains(text.trimmed)
  }

  private static let beginnings = Set(marks.compactMap(\.unicodeScalars.first) + [" ", "\u{3000}"])

  private static let marks: Set<String> = [
    "〃", "々", "〻", "仝", "同上", "上同", "上に同じ", "同じ", "同", "″", "”", "“", "\"", "''", "〃〃", "同　上",
    "同 上",
    "↑", "〝", "〟", "′′", "‟", "〃　", "(同上)", "（同上）", "前に同じ", "上記と同じ", "上記に同じ", "ditto",
  ]
}
