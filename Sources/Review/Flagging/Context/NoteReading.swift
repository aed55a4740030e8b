import Domain

/// A note folded, matched and read in context: what every later step works on.
///
/// A class, because every later step holds on to it.
final class NoteReading: Sendable {
  let note: NoteText
  let text: FoldedText
  let sentences: [Range<Int>]
  let sightings: [Sighting]
  /// What the known runs of characters add up to.
  let pulls: SIMD16<Int32>
  /// Where personal data may begin.
  let personalPlaces: [Gate.Place]

  init(_ note: NoteText, by engine: FlaggingEngine) {
    self.note = note
    let text = FoldedText(note)
    self.text = text
    sentences = Segmentation(text).sentences
    var collector = SightingCollector(engine.tables.rules)
    (pulls, personalPlaces) = Self.pass(over: text, by: engine.tables, &collector)
    let reader = ContextReader(
      rules: engine.tables.rules, text: text, caller: note.caller, sentences: sentences,
      cues: collector.cues)
    var found = collector.takeUnmasked()
    reader.read(&found)
    sightings = found
  }

  /// One pass over the text tells what begins at each unit: for the literals of the rules, for the runs
  /// of the weights, and for personal data.
  private static func pass(
    over text: FoldedText, by tables: EngineTables, _ collector: inout SightingCollector
  ) -> (SIMD16<Int32>, [Gate.Place]) {
    text.classes.withUnsafeBufferPointer { units in
      let bytes =
        Beginnings.bytes(units: units.count) + LiteralMatcher.bytes(units: units.count)
        + collector.bytes + tables.pulls.bytes(units: units.count)
      return Scratch.lend(bytes: bytes) { scratch in
        let cells = tables.beginnings.cells(in: units, &scratch)
        collector.collect(cells, of: units, by: tables.matcher, &scratch)
        let pulls = tables.pulls.sum(of: cells, &scratch)
        let places = Gate.places(of: cells, units, known: tables.personalData.knownBeginnings)
        return (pulls, places)
      }
    }
  }
}
