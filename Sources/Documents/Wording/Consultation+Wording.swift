import Domain

extension Consultation {
  /// What the caller came with, in their line or else by its kinds.
  var complaintPrinted: String {
    let words = text.complaint.reveal(for: .document)
    if !words.allSatisfy(\.isWhitespace) { return words }
    return complaintKinds.isEmpty
      ? "記載なし" : complaintKinds.map(\.title).joined(separator: "、")
  }

  /// What the supporter did, by its kinds or else in the first words of the record.
  var responsePrinted: String {
    if !responseKinds.isEmpty { return responseKinds.map(\.title).joined(separator: "、") }
    let words = PrintableText.line(text.response.reveal(for: .document))
    if words.allSatisfy(\.isWhitespace) { return "記載なし" }
    return words.count > 40 ? words.prefix(39) + "…" : words
  }
}
