import Domain

/// A note folded, matched and read in context: what every later step works on.
///
/// A class, because every later step holds on to it.
final class NoteReading: Sendable {
  let note: NoteText
  let text: FoldedText
  let sentences: [Range<Int>]
  let sightings: [Sighting]

  init(_ note: NoteText, rules: CompiledRules, book: RuleBook) {
    self.note = note
    text = FoldedText(note)
    sentences = Segmentation(text).sentences
    var collector = SightingCollector(rules)
    collector.collect(text)
    let reader = ContextReader(
      rules: rules, book: book, text: text, caller: note.caller, sentences: sentences,
      cues: collector.cues)
    sightings = reader.read(collector.unmasked())
  }
}
