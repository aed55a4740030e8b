package import Domain

/// A note as a stream of character classes, each with its place in the original text.
///
/// All fields stand in one stream, divided by `FoldTable.fieldBreak`, so that one pass finds
/// everything. Offsets count Unicode scalars of the field's own original text, so a quotation is
/// exact by construction. A class, because every reader of a note shares it.
package final class FoldedText: Sendable {
  /// The class of each unit.
  package let classes: [UInt16]
  /// The first original character of each unit in UTF-16, for rules that tell ママ from まま.
  package let originals: [UInt16]
  /// The offset of each unit's first original scalar.
  package let starts: [Int32]
  /// The units that stand for other than one scalar, in order.
  private let stretches: [Stretch]
  /// The units before which white space stood that the stream leaves out, in order.
  package let gaps: [Gap]
  /// The original texts.
  private let sources: Sources
  /// The units of what the caller came with (主訴).
  let complaint: Range<Int>
  /// The units of what was said (相談内容).
  let note: Range<Int>
  /// The units of what was done and promised (対応).
  let response: Range<Int>

  /// The original texts by their fields.
  private struct Sources {
    let complaint: String
    let note: String
    let response: String

    subscript(field: RecordField) -> String {
      switch field {
      case .complaint: complaint
      case .note: note
      case .response: response
      }
    }
  }

  /// Where the original of a unit ends that stands for other than one scalar.
  struct Stretch: Sendable {
    let unit: Int
    let end: Int32
  }

  /// White space left out between two characters.
  package struct Gap: Sendable, Equatable {
    /// The unit behind it.
    package let unit: Int
    /// Whether it was a line break.
    package let isLineBreak: Bool
  }

  /// Folds one text alone, as the field of what was said.
  package convenience init(_ text: String) {
    self.init(complaint: "", note: text, response: "", isAlone: true)
  }

  /// Folds every field of a note, in the order of the form.
  package convenience init(_ note: borrowing NoteText) {
    self.init(
      complaint: note.complaint, note: note.note, response: note.response, isAlone: false)
  }

  private init(complaint: String, note: String, response: String, isAlone: Bool) {
    sources = Sources(complaint: complaint, note: note, response: response)
    let bytes = complaint.utf8.count + note.utf8.count + response.utf8.count
    (classes, originals, starts, gaps, stretches, (self.complaint, self.note, self.response)) =
      Scratch.lend { scratch in
        var writer = FoldWriter(units: 2 + bytes * FoldWriter.mostUnitsPerByte, &scratch)
        let first = writer.fold(field: complaint)
        if !isAlone { writer.breakField() }
        let second = writer.fold(field: note)
        if !isAlone { writer.breakField() }
        let third = writer.fold(field: response)
        return (
          Array(writer.written(writer.classes)), Array(writer.written(writer.originals)),
          Array(writer.written(writer.starts)), writer.gaps, writer.stretches,
          (first, second, third)
        )
      }
  }

  /// The offset behind each unit's last original scalar.
  package var ends: [Int32] { classes.indices.map(end) }

  private func end(of unit: Int) -> Int32 {
    if let stretch = stretches.last(where: { $0.unit <= unit }), stretch.unit == unit {
      return stretch.end
    }
    return starts[unit] + 1
  }

  /// The field a unit lies in, with the field's units.
  package func field(at unit: Int) -> (field: RecordField, units: Range<Int>)? {
    if note.contains(unit) { return (.note, note) }
    if response.contains(unit) { return (.response, response) }
    return complaint.contains(unit) ? (.complaint, complaint) : nil
  }

  /// The scalars of the original field that a run of units was folded from.
  package func original(_ units: Range<Int>) -> Range<Int> {
    Int(starts[units.lowerBound])..<Int(end(of: units.upperBound - 1))
  }

  /// The words behind a run of units, as evidence.
  package func evidence(_ units: Range<Int>) -> Evidence? {
    guard !units.isEmpty, let place = field(at: units.lowerBound),
      units.upperBound <= place.units.upperBound
    else { return nil }
    return Evidence(
      field: place.field, range: original(units), of: Confidential(sources[place.field]))
  }
}
