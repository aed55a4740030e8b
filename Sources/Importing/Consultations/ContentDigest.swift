import Domain

/// Recognises a record that was imported before, even from a file that was saved anew.
enum ContentDigest {
  /// A digest of everything a draft says, in 64 hexadecimal digits.
  static func digest(of draft: ConsultationDraft) -> String {
    SHA256.hex(of: canonicalBytes(draft))
  }

  /// The digest of a row that says the same as earlier rows of its file, as two silent calls may.
  static func digest(_ digest: String, occurrence: Int) -> String {
    occurrence == 1 ? digest : SHA256.hex(of: Array("\(digest)#\(occurrence)".utf8))
  }

  /// Everything a draft says, in one order, without white space and line breaks.
  private static func canonicalBytes(_ draft: ConsultationDraft) -> [UInt8] {
    var bytes: [UInt8] = []
    for fact in facts(draft) {
      bytes += fact.utf8
      bytes.append(0x1F)
    }
    let text = draft.text
    for field in [text.complaint, text.note, text.response, text.remarks] {
      append(field.reveal(for: .sealing), to: &bytes)
      bytes.append(0x1F)
    }
    return bytes
  }

  private static func facts(_ draft: ConsultationDraft) -> [String] {
    [
      draft.receptionNumber ?? "", draft.caseNumber ?? "", draft.day.iso, draft.time?.iso ?? "",
      draft.minutes.map(String.init) ?? "", draft.supporter.text, draft.channel.rawValue,
      draft.kind.rawValue, draft.contact.rawValue, draft.caller.relation.rawValue,
      draft.caller.age.rawValue, draft.caller.gender.rawValue, draft.person.age.rawValue,
      draft.person.gender.rawValue, draft.residence.title,
      draft.complaintKinds.map(\.rawValue).joined(separator: ","),
      draft.responseKinds.map(\.rawValue).joined(separator: ","),
    ]
  }

  /// Appends text without white space, and with one spelling for the signs that change when a file
  /// is saved as CP932 and back.
  private static func append(_ text: String, to bytes: inout [UInt8]) {
    for byte in text.utf8 where byte > 0x20 {
      bytes.append(byte)
      guard endsSpelling[Int(byte)], bytes.count >= 3 else { continue }
      let scalar = bytes.suffix(3).reduce(0) { $0 << 8 | UInt32($1) }
      guard let same = spellings[scalar] else { continue }
      bytes.removeLast(3)
      bytes += same
    }
  }

  /// ～, －, ― and ∥ of CP932 as 〜, −, — and ‖ of JIS; the full-width blank as nothing (UTF-8).
  private static let spellings: [UInt32: [UInt8]] = [
    0xE3_80_80: [], 0xEF_BD_9E: [0xE3, 0x80, 0x9C], 0xEF_BC_8D: [0xE2, 0x88, 0x92],
    0xE2_80_95: [0xE2, 0x80, 0x94], 0xE2_88_A5: [0xE2, 0x80, 0x96],
  ]

  /// Whether a byte is the last of one of them: a look before a search.
  private static let endsSpelling = (0...255).map { last in
    spellings.keys.contains { $0 & 0xFF == last }
  }
}
