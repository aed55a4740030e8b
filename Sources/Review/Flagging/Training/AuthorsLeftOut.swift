/// Measures honestly: every note is judged by weights that never saw its author, and by thresholds
/// that never saw it either.
public struct AuthorsLeftOut: Sendable {
  /// What was learned without one author, and what it makes of that author's notes.
  package struct Fold: Sendable {
    package let author: Substring
    let weights: Weights
    package let sums: [(note: LabelledNote, margin: Weights.Row)]
  }

  private let training: WeightTraining
  private let notes: [LabelledNote]
  private let sentences: [LabelledNote]
  private let reader: FlaggingEngine

  /// Measuring with this training.
  package init(
    _ training: WeightTraining, notes: [LabelledNote], sentences: [LabelledNote],
    reader: FlaggingEngine
  ) {
    self.training = training
    self.notes = notes
    self.sentences = sentences
    self.reader = reader
  }

  /// The authors to be left out in turn.
  package var authors: [Substring] { Set(notes.filter { !$0.isExercise }.map(\.author)).sorted() }

  /// Learns without the notes of one author and weighs those.
  package func fold(_ author: Substring) -> Fold {
    let weights = training.learn(
      notes: notes.filter { $0.author != author }, sentences: sentences)
    let engine = reader.replacing(rules: training.book, weights: weights)
    return Fold(
      author: author, weights: weights,
      sums: notes.filter { $0.author == author }.map { ($0, engine.margins(of: $0.text)) })
  }

  /// A reader whose weights never saw the author of a fold, and whose thresholds come from the
  /// notes of the others.
  package func reader(of fold: Fold, among folds: [Fold]) -> FlaggingEngine {
    var weights = fold.weights
    weights.thresholds = Self.thresholds(folds.filter { $0.author != fold.author })
    return reader.replacing(rules: training.book, weights: weights)
  }

  /// The thresholds that serve the notes of these folds.
  package static func thresholds(_ folds: [Fold]) -> Weights.Row {
    Calibration(sums: folds.flatMap(\.sums)).thresholds()
  }
}
