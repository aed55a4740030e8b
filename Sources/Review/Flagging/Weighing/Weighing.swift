import Domain

/// Adds up what speaks for each outcome in one note (重みの合計).
struct Weighing: Sendable {
  private let bias: Weights.Row
  private let thresholds: Weights.Row
  private let headers: HeaderWeights
  /// By the rule's index: what its words weigh when they count; none where nothing was learned.
  private let counts: [Weights.Row]
  /// By the rule's index: what its words weigh when they are set aside.
  private let aside: [Weights.Row]

  init(_ weights: Weights) {
    bias = weights.bias
    thresholds = weights.thresholds
    headers = HeaderWeights(weights)
    counts = weights.rules.map(\.counts)
    aside = weights.rules.map(\.aside)
  }

  /// The sum for each outcome, above zero for a candidate: its threshold is already taken off.
  func margin(_ features: NoteFeatures, _ reading: NoteReading) -> Weights.Row {
    var sum = bias + headers.row(reading.header)
    if !counts.isEmpty {
      features.forEachRule(counting: true) { sum += counts[$0] }
      features.forEachRule(counting: false) { sum += aside[$0] }
    }
    return sum + grams(reading.pulls) - thresholds
  }

  /// What the known runs of a text weigh: rare ones more, and all together as much in a long note
  /// as in a short one; in a note of a few words less.
  private func grams(_ pulls: GramPulls.Sum) -> Weights.Row {
    pulls.row * Self.norm(pulls.square)
  }

  /// What the square of all factors is taken for at least, so that few words weigh little.
  private static let fewWords: Float = 800

  /// What the factors of a text are divided by, so that all together count alike in every note.
  static func norm(_ square: Float) -> Float { 1 / (fewWords + square).squareRoot() }
}

extension Weighing: Tabled {
  init(from tables: inout TableReader) {
    let rows = tables.rows()
    (bias, thresholds) = (rows[0], rows[1])
    headers = HeaderWeights(from: &tables)
    counts = tables.rows()
    aside = tables.rows()
  }

  func write(to tables: inout TableWriter) {
    tables.write([bias, thresholds])
    tables.write(headers)
    tables.write(counts)
    tables.write(aside)
  }
}
