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
  ) -> ([Sighting], GramPulls.Sum, [Gate.Place]) {
    text.classes.withUnsafeBufferPointer { units in
      let cells = tables.beginnings.cells(in: units, &scratch)
      let signed = tables.beginnings.signed(in: cells, tables.singleSigns, &scratch)
      var places = ScratchList<Gate.Place>(room: signed.count + 1, &scratch)
      for place in signed {
        let questions = Gate.questions(place.signs)
        places.take(
          Gate.Place(unit: Int(place.unit), questions: questions),
          counting: Gate.isAsked(questions))
      }
      let hits = tables.matcher.hits(at: signed, of: cells, in: units, &scratch)
      var collector = SightingCollector(tables.rules, &scratch)
      collector.collect(hits, in: units, &scratch)
      let sightings = collector.unmasked(&scratch)
      let reader = ContextReader(
        rules: tables.rules, text: text, caller: caller, sentences: sentences,
        cues: collector.cues.elements)
      reader.read(sightings, &scratch)
      findFirst(of: sightings, tables.rules, &scratch)
      return (Array(sightings), tables.pulls.sum(of: cells, &scratch), Array(places.elements))
    }
  }
  /// Tells which sighting of a rule is the first one that counts, and the first one that is set aside.
  private static func findFirst(
    of sightings: UnsafeMutableBufferPointer<Sighting>, _ rules: CompiledRules,
    _ scratch: inout Scratch
  ) {
    // By rule, set aside or counting.
    let isSeen = scratch.room(for: rules.ids.count * 2, Bool.self)
    isSeen.initialize(repeating: false)
    for place in sightings.indices {
      let kind = sightings[place].rule &* 2 &+ (sightings[place].reading.counts ? 1 : 0)
      sightings[place].isFirstSo = !isSeen[kind]
      isSeen[kind] = true
    }
  }
}
