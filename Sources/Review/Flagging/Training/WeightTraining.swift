/// Learns the statistical layer from labelled notes and sentences (統計層の学習).
public struct WeightTraining: Sendable {
  private let reader: FlaggingEngine
  let book: RuleBook
  /// How many character runs are kept.
  package var vocabularySize = 24_000
  package var scale = (header: Float(0.03), rules: Float(0.08))
  package var strictness: Float = 3
  package var sentenceImportance: Float = 0.7

  /// Training with these rules, beside what an engine reads without rules.
  public init(book: RuleBook, reader: FlaggingEngine) {
    self.book = book
    self.reader = reader.replacing(rules: book)
  }

  /// Learns weights; thresholds stay at zero.
  package func learn(notes: [LabelledNote], sentences: [LabelledNote]) -> Weights {
    let examples = (notes + sentences).map { TrainingExample($0, by: reader) }
    let importance =
      Array(repeating: Float(1), count: notes.count)
      + Array(repeating: sentenceImportance, count: sentences.count)
    let full = set(examples, Vocabulary(of: examples))
    let rows = fit(full, examples, importance)
    guard full.vocabulary.count > vocabularySize else { return weights(rows, full) }
    let kept = set(examples, full.vocabulary.keeping(heaviest(of: full.vocabulary, rows)))
    return weights(fit(kept, examples, importance), kept)
  }

  /// The weights file for labelled notes and sentences, with thresholds from authors left out; the
  /// same for the same input.
  package func file(
    notes: [LabelledNote], sentences: [LabelledNote], folds: [AuthorsLeftOut.Fold]
  ) -> String {
    var weights = learn(notes: notes, sentences: sentences)
    weights.thresholds = AuthorsLeftOut.thresholds(folds)
    return weights.text(rules: book.rules)
  }

  /// The places of the runs that do most, in order: how much each pulls where it stands, and how
  /// often it does.
  private func heaviest(of runs: Vocabulary, _ rows: [Weights.Row]) -> [Int] {
    let weight = (0..<runs.count).map { run in
      let pull = (0..<Weights.outcomes).map { abs(rows[run][$0]) }.max() ?? 0
      return pull * runs.rarity[run] * Vocabulary.frequency(of: runs.rarity[run])
    }
    return (0..<runs.count).sorted {
      weight[$0] != weight[$1] ? weight[$0] > weight[$1] : runs.keys[$0] < runs.keys[$1]
    }.prefix(vocabularySize).sorted()
  }

  private func set(_ examples: [TrainingExample], _ vocabulary: Vocabulary) -> TrainingSet {
    TrainingSet(
      examples, vocabulary: vocabulary, ruleCount: book.rules.count,
      scale: .init(header: scale.header, rules: scale.rules))
  }

  private func fit(
    _ set: TrainingSet, _ examples: [TrainingExample], _ importance: [Float]
  ) -> [Weights.Row] {
    LogisticFit(strictness: strictness).fit(
      set, holds: examples.map(\.note.holding), importance: importance)
  }

  private func weights(_ fitted: [Weights.Row], _ set: TrainingSet) -> Weights {
    func row(_ column: Int, _ scale: Float) -> Weights.Row { fitted[column] * scale }
    var weights = Weights()
    weights.bias = row(set.columns, 1)
    for (index, name) in set.headers.enumerated() {
      weights.header[name] = row(set.vocabulary.count + index, scale.header)
    }
    let firstRule = set.vocabulary.count + set.headers.count
    weights.rules = (0..<set.ruleCount).map {
      (row(firstRule + $0 * 2, scale.rules), row(firstRule + $0 * 2 + 1, scale.rules))
    }
    weights.grams = GramTable(
      (0..<set.vocabulary.count).map {
        (set.vocabulary.keys[$0], set.vocabulary.rarity[$0], row($0, 1))
      })
    return weights
  }
}
