import Domain

/// Recognises a record that was imported before, even from a file that was saved anew.
enum ContentDigest {
  /// A digest of everything a draft says.
  ///
  /// - Parameters:
  ///   - text: The draft's canonical text.
  ///   - occurrence: 1 for the first such row of a file; two silent calls of one day may be equal.
  /// - Returns: 64 hexadecimal digits.
  static func digest(ofText text: String, occurrence: Int) -> String {
    SHA256.hex(of: Array((text + "\u{1F}\(occurrence)").utf8))
  }

  /// Everything a draft says, in one order, without white space and line breaks.
  static func canonicalText(_ draft: ConsultationDraft) -> String {
    var parts: [String] = [
      draft.receptionNumber ?? "", draft.caseNumber ?? "", draft.day.iso, draft.time?.iso ?? "",
      draft.minutes.map(String.init) ?? "", draft.supporter.text, draft.channel.rawValue,
      draft.kind.rawValue, draft.contact.rawValue, draft.caller.relation.rawValue,
      draft.caller.age.rawValue, draft.caller.gender.rawValue, draft.person.age.rawValue,
      draft.person.gender.rawValue, draft.residence.title,
    ]
    parts += draft.complaintKinds.map(\.rawValue) + draft.responseKinds.map(\.rawValue)
    let text = draft.text
    for field in [text.complaint, text.note, text.response, text.remarks] {
      parts.append(withoutBlanks(field.reveal(for: .sealing)))
    }
    return parts.joined(separator: "\u{1F}")
  }

  private static func withoutBlanks(_ text: String) -> String {
    String(text.unicodeScalars.filter { !$0.properties.isWhitespace })
  }
}
