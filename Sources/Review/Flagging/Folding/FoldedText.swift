package import Domain

/// A note as a stream of character classes, each with its place in the original text.
///
/// All fields stand in one stream, divided by `FoldTable.fieldBreak`, so that one pass finds
/// everything. Offsets count Unicode scalars of the field's own original text, so a quotation is
/// exact by construction. A class, because every reader of a note shares it.
package final class FoldedText: Sendable {
  /// The class of each unit.
  package let classes: [UInt16]
  /// The first original scalar of each unit, for rules that tell ママ from まま.
  package let scalars: [UInt32]
  /// Where each unit stands in the original field.
  private let places: [Place]
  /// The units that stand for other than one scalar, in order.
  private let stretches: [Stretch]
  /// The units before which white space stood that the stream leaves out, in order.
  package let gaps: [Gap]
  /// The units of each field, in the order of the form.
  package let fields: [(field: RecordField, units: Range<Int>)]

  /// Where the original of a unit begins: the scalar and, to quote it without counting, the byte of
  /// UTF-8.
  struct Place: Sendable {
    var scalar: Int32
    var byte: Int32
  }

  /// Where the original of a unit ends that stands for other than one scalar.
  struct Stretch: Sendable {
    let unit: Int
    let end: Int32
    let endByte: Int32
  }

  /// White space left out between two characters.
  package struct Gap: Sendable, Equatable {
    /// The unit behind it.
    package let unit: Int
    /// Whether it was a line break.
    package let isLineBreak: Bool
  }

  /// Folds every field of a note.
  package convenience init(_ note: NoteText) {
    self.init([
      (.complaint, note.complaint), (.note, note.note), (.response, note.response),
    ])
  }

  /// Folds one text alone, as the field of what was said.
  package convenience init(_ text: String) { self.init([(.note, text)]) }

  /// Folds texts in this order.
  package init(_ texts: [(RecordField, String)]) {
    let room = texts.reduce(texts.count) { $0 + $1.1.utf8.count * FoldWriter.mostUnitsPerByte }
    var scalars: [UInt32] = []
    var places: [Place] = []
    var gaps: [Gap] = []
    var stretches: [Stretch] = []
    var fields: [(field: RecordField, units: Range<Int>)] = []
    fields.reserveCapacity(texts.count)
    classes = Array(unsafeUninitializedCapacity: room) { classes, count in
      scalars = Array(unsafeUninitializedCapacity: room) { scalars, scalarCount in
        places = Array(unsafeUninitializedCapacity: room) { places, placeCount in
          var writer = FoldWriter(classes: classes, scalars: scalars, places: places)
          for (field, text) in texts {
            if !fields.isEmpty { writer.breakField() }
            let from = writer.count
            writer.fold(text)
            fields.append((field, from..<writer.count))
          }
          gaps = writer.gaps
          stretches = writer.stretches
          (count, scalarCount, placeCount) = (writer.count, writer.count, writer.count)
        }
      }
    }
    self.scalars = scalars
    self.places = places
    self.gaps = gaps
    self.stretches = stretches
    self.fields = fields
  }

  /// The offset of each unit's first original scalar.
  package var starts: [Int32] { places.map(\.scalar) }

  /// The offset behind each unit's last original scalar.
  package var ends: [Int32] { classes.indices.map { end(of: $0).scalar } }

  /// Where the original of a unit ends.
  private func end(of unit: Int) -> Place {
    if let stretch = stretches.last(where: { $0.unit <= unit }), stretch.unit == unit {
      return Place(scalar: stretch.end, byte: stretch.endByte)
    }
    let place = places[unit]
    let bytes = Unicode.Scalar(scalars[unit]).map { Int32($0.utf8.count) } ?? 1
    return Place(scalar: place.scalar + 1, byte: place.byte + bytes)
  }

  /// The field a unit lies in, with the field's units.
  package func field(at unit: Int) -> (field: RecordField, units: Range<Int>)? {
    fields.first { $0.units.contains(unit) }
  }

  /// The scalars of the original field that a run of units was folded from.
  package func original(_ units: Range<Int>) -> Range<Int> {
    Int(places[units.lowerBound].scalar)..<Int(end(of: units.upperBound - 1).scalar)
  }

  /// The words behind a run of units, as evidence.
  package func evidence(_ units: Range<Int>, in note: NoteText) -> Evidence? {
    guard !units.isEmpty, let place = field(at: units.lowerBound),
      units.upperBound <= place.units.upperBound
    else { return nil }
    let first = places[units.lowerBound]
    let last = end(of: units.upperBound - 1)
    var text = note[place.field]
    let words = text.withUTF8 { bytes in
      String(
        decoding: UnsafeBufferPointer(rebasing: bytes[Int(first.byte)..<Int(last.byte)]),
        as: UTF8.self)
    }
    return Evidence(
      field: place.field, range: Int(first.scalar)..<Int(last.scalar), text: Confidential(words))
  }
}
