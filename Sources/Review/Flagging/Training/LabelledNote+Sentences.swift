import Domain

extension LabelledNote {
  /// Reads single sentences with their labels: codes, a tab, the sentence; `0` for nothing.
  ///
  /// Codes are the categories of the guide, divided by commas, and `urgent`.
  public static func sentences(_ text: String) -> [LabelledNote] {
    var found: [LabelledNote] = []
    for (index, line) in text.split(separator: "\n").enumerated() where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t", maxSplits: 1)
      guard fields.count == 2 else { continue }
      let codes = fields[0].split(separator: ",").map(String.init)
      found.append(
        LabelledNote(
          id: "S-\(index + 1)",
          text: NoteText(receivedOn: .first, note: String(fields[1])),
          categories: Set(codes.compactMap(ReferralCategory.init(rawValue:))),
          isUrgent: codes.contains("urgent")))
    }
    return found
  }
}
