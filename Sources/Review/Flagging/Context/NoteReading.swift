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

  init(_ note: NoteText, by engine: FlaggingEngine) {
    self.note = note
    text = FoldedText(note)
    sentences = Segmentation(text).sentences
    var collector = SightingCollector(engine.rules)
    pulls = collector.collect(text, by: engine)
    let reader = ContextReader(
      rules: engine.rules, text: text, caller: note.caller, sentences: sentences,
      cues: collector.cues)
    var found = collector.takeUnmasked()
    reader.read(&found)
    sightings = found
  }
}
