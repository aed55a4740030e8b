package import Domain

/// A note as a stream of character classes, each with its place in the original text.
///
/// All fields stand in one stream, divided by `FoldTable.fieldBreak`, so that one pass finds
/// everything. Offsets count Unicode scalars of the field's own original text, so a quotation is
/// exact by construction.
package struct FoldedText: Sendable {
  /// The class of each unit.
  package internal(set) var classes: [UInt16] = []
  /// The offset of a unit's first original scalar.
  package internal(set) var starts: [Int32] = []
  /// The offset behind a unit's last original scalar.
  package internal(set) var ends: [Int32] = []
  /// The first original scalar of each unit, for rules that tell ママ from まま.
  package internal(set) var scalars: [UInt32] = []
  /// The units before which white space stood that the stream leaves out, in order.
  package internal(set) var gaps: [Gap] = []
  /// The units of each field, in the order of the form.
  package internal(set) var fields: [(field: RecordField, units: Range<Int>)] = []

  /// White space left out between two characters.
  package struct Gap: Sendable, Equatable {
    /// The unit behind it.
    package let unit: Int
    /// Whether it was a line break.
    package let isLineBreak: Bool
  }

  /// Folds every field of a note.
  package init(_ note: NoteText) {
    self.init([
      (.complaint, note.complaint), (.note, note.note), (.response, note.response),
    ])
  }

  /// Folds one text alone, as the field of what was said.
  package init(_ text: String) { self.init([(.note, text)]) }

  /// Folds texts in this order.
  package init(_ texts: [(RecordField, String)]) {
    let bytes = texts.reduce(0) { $0 + $1.1.utf8.count }
    var writer = FoldWriter(capacity: bytes / 2 + 16)
    for (field, text) in texts {
      if !fields.isEmpty { writer.breakField() }
      let from = writer.count
      writer.fold(text)
      fields.append((field, from..<writer.count))
    }
    classes = writer.classes
    starts = writer.starts
    ends = writer.ends
    scalars = writer.scalars
    gaps = writer.gaps
  }

  /// The field a unit lies in, with the field's units.
  package func field(at unit: Int) -> (field: RecordField, units: Range<Int>)? {
    fields.first { $0.units.contains(unit) }
  }

  /// The scalars of the original field that a run of units was folded from.
  package func original(_ units: Range<Int>) -> Range<Int> {
    Int(starts[units.lowerBound])..<Int(ends[units.upperBound - 1])
  }

  /// The words behind a run of units, as evidence.
  package func evidence(_ units: Range<Int>, in note: NoteText) -> Evidence? {
    guard !units.isEmpty, let place = field(at: units.lowerBound),
      units.upperBound <= place.units.upperBound
    else { return nil }
    let range = original(units)
    let scalars = note[place.field].unicodeScalars
    let from = scalars.index(scalars.startIndex, offsetBy: range.lowerBound)
    let to = scalars.index(from, offsetBy: range.count)
    return Evidence(
      field: place.field, range: range,
      text: Confidential(String(String.UnicodeScalarView(scalars[from..<to]))))
  }
}
