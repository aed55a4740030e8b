import Domain

/// A note folded, matched and read in context: what every later step works on.
///
/// A class, because every later step holds on to it.
final class NoteReading: Sendable {
  /// Who called, and how old they and the person are.
  let header: NoteHeader
  let text: FoldedText
  let sentences: [Range<Int>]
  let sightings: [Sighting]
  /// What the known runs of characters add up to.
  let pulls: GramPulls.Sum
  /// Where personal data may begin.
  let personalPlaces: [Gate.Place]

  init(_ note: NoteText, by engine: FlaggingEngine) {
    header = NoteHeader(note)
    let text = FoldedText(note)
    self.text = text
    let sentences = Segmentation(text).sentences
    self.sentences = sentences
    (sightings, pulls, personalPlaces) = Scratch.lend { scratch in
      Self.pass(over: text, sentences, caller: note.caller, by: engine.tables, &scratch)
    }
  }

  /// One pass over the text tells what begins at each unit: for the literals of the rules, for the runs
  /// of the weights, and for personal data.
  private static func pass(
    over text: FoldedText, _ sentences: [Range<Int>], caller: Relation, by tables: EngineTables,
    _ scratch: inout Scratch
  ) -> ([Sighting], GramPulls.Sum, [Gate.Place]) {
    text.classes.withUnsafeBufferPointer { units in
      var literals = ScratchList<Int32>(room: units.count + 1, &scratch)
      var places = ScratchList<Gate.Place>(room: units.count + 1, &scratch)
      let cells = tables.beginnings.cells(in: units, &scratch)
      tables.beginnings.forEachUnit(of: cells, tables.singleSigns) { unit, signs in
        literals.take(
          Int32(truncatingIfNeeded: unit), counting: LiteralMatcher.isSigned(signs))
        let questions = Gate.questions(signs)
        places.take(
          Gate.Place(unit: unit, questions: questions), counting: Gate.isAsked(questions))
      }
      let hits = tables.matcher.hits(
        at: UnsafeBufferPointer(literals.elements), of: cells, in: units, &scratch)
      var collector = SightingCollector(tables.rules, &scratch)
      collector.collect(hits, in: units, &scratch)
      let sightings = collector.unmasked()
      let reader = ContextReader(
        rules: tables.rules, text: text, caller: caller, sentences: sentences,
        cues: collector.cues.elements)
      reader.read(sightings, &scratch)
      return (Array(sightings), tables.pulls.sum(of: cells, &scratch), Array(places.elements))
    }
  }
}
