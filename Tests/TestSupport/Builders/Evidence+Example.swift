package import Domain

extension Evidence {
  /// Evidence that quotes words where they first stand in a text.
  package static func quoting(
    _ words: String = "消えてしまいたい", in text: Confidential<String>,
    field: RecordField = .note
  ) -> Evidence {
    let scalars = Array(text.reveal(for: .reviewing).unicodeScalars)
    let wanted = Array(words.unicodeScalars)
    let start = scalars.indices.first { scalars[$0...].starts(with: wanted) }
    let from = sure(of: start, "words that the text does not hold")
    return Evidence(
      field: field, range: from..<from + wanted.count, text: Confidential(words))
  }

  /// Evidence that quotes words of a consultation's record.
  package static func quoting(
    _ words: String = "消えてしまいたい", in consultation: Consultation,
    field: RecordField = .note
  ) -> Evidence {
    quoting(words, in: consultation.text[field], field: field)
  }
}
