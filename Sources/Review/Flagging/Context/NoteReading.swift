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
  let personalPlaces: [Beginnings.Signed]

  init(_ note: borrowing NoteText, by engine: borrowing FlaggingEngine) {
    header = NoteHeader(note)
    let text = FoldedText(note)
    self.text = text
    (sentences, sightings, pulls, personalPlaces) = Scratch.lend { scratch in
      let sentences = Segmentation(text, &scratch).sentences
      let pass = Self.pass(
        over: text, sentences, caller: note.caller, by: engine.tables, &scratch)
      return (sentences, pass.0, pass.1, pass.2)
    }
  }

  /// One pass over the text tells what begins at each unit: for the literals of the rules, for the runs
  /// of the weights, and for personal data.
  private static func pass(
    over text: FoldedText, _ sentences: [Range<Int>], caller: Relation, by tables: EngineTables,
    _ scratch: inout Scratch
  ) -> ([Sighting], GramPulls.Sum, [Beginnings.Signed]) {
    text.classes.withUnsafeBufferPointer { units in
      let cells = tables.beginnings.cells(in: units, &scratch)
      let signed = tables.beginnings.signed(in: cells, tables.singleSigns, &scratch)
      var places = ScratchList<Beginnings.Signed>(room: signed.count + 1, &scratch)
      for place in signed {
        places.take(place, counting: Gate.Question(signs: place.signs).isAny)
      }
      let hits = tables.matcher.hits(at: signed, of: cells, in: units, &scratch)
      var collector = SightingCollector(tables.rules, &scratch)
      collector.collect(hits, in: units, &scratch)
      let sightings = collector.unmasked(&scratch)
      let reader = ContextReader(
        rules: tables.rules, text: text, caller: caller, sentences: sentences,
        cues: collector.cues.elements)
      reader.read(sightings, &scratch)
      return (Array(sightings), tables.pulls.sum(of: cells, &scratch), Array(places.elements))
    }
  }
}
