import Domain

/// A note folded, matched and read in context: what every later step works on.
struct NoteReading: Sendable {
  let text: FoldedText
  let sentences: [Range<Int>]
  let sightings: [Sighting]

  init(_ note: NoteText, rules: CompiledRules, book: RuleBook) {
    text = FoldedText(note)
    sentences = Segmentation(text).sentences
    var collector = SightingCollector(rules)
    collector.collect(rules.matcher.hits(in: text.classes), in: text)
    let reader = ContextReader(
      rules: rules, book: book, text: text, caller: note.caller, sentences: sentences,
      cues: collector.cues)
    sightings = reader.read(collector.unmasked())
  }
}
