/// Measures honestly: every note is judged by weights that never saw its author.
public struct AuthorsLeftOut: Sendable {
  private let training: WeightTraining

  /// Measuring with this training.
  package init(_ training: WeightTraining) { self.training = training }

  /// What each note weighs for each outcome, learned without the notes of its author.
  package func sums(
    notes: [LabelledNote], sentences: [LabelledNote], reader: FlaggingEngine
  ) -> [(note: LabelledNote, margin: Weights.Row)] {
    let authors = Set(notes.filter { !$0.isExercise }.map(\.author)).sorted()
    return authors.flatMap { author in
      let weights = training.learn(
        notes: notes.filter { $0.author != author }, sentences: sentences)
      let engine = reader.replacing(weights: weights)
      return notes.filter { $0.author == author }.map { ($0, engine.margins(of: $0.text)) }
    }
  }
}
