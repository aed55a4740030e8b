/// Notes as rows of numbers, ready for fitting.
struct TrainingSet: Sendable {
  /// How much header and rules weigh beside the character runs, which have length one.
  struct Scale: Sendable {
    var header: Float = 0.1
    var rules: Float = 0.2
  }

  /// A non-zero number of a row.
  struct Cell: Sendable {
    let column: Int32
    let value: Float
  }

  /// All numbers that are not zero, row by row.
  private var cells: [Cell] = []
  /// Where the rows end.
  private var ends: [Int] = []
  /// The names of the header columns.
  let headers: [String]
  let vocabulary: GramTable
  let ruleCount: Int
  var columns: Int { vocabulary.count + headers.count + ruleCount * 2 }

  init(
    _ examples: [TrainingExample], vocabulary: GramTable, ruleCount: Int, scale: Scale
  ) {
    self.vocabulary = vocabulary
    self.ruleCount = ruleCount
    headers = Set(examples.flatMap(\.features.header)).sorted()
    var places: [String: Int] = [:]
    for (index, name) in headers.enumerated() { places[name] = vocabulary.count + index }
    let firstRule = vocabulary.count + headers.count
    for example in examples {
      cells += Weighing.count(example.text, in: vocabulary).factors.map {
        Cell(column: Int32($0.gram), value: $0.factor)
      }
      for name in example.features.header {
        if let place = places[name] {
          cells.append(Cell(column: Int32(place), value: scale.header))
        }
      }
      for rule in example.features.counts {
        cells.append(Cell(column: Int32(firstRule + rule * 2), value: scale.rules))
      }
      for rule in example.features.aside {
        cells.append(Cell(column: Int32(firstRule + rule * 2 + 1), value: scale.rules))
      }
      ends.append(cells.count)
    }
  }

  /// The numbers of one row.
  func cells(of row: Int) -> ArraySlice<Cell> { cells[(row == 0 ? 0 : ends[row - 1])..<ends[row]] }

  /// The runs of characters that occur in at least two examples, with their rarity.
  static func vocabulary(of examples: [TrainingExample]) -> GramTable {
    var frequency: [UInt64: Int] = [:]
    for example in examples {
      for key in example.keys { frequency[key, default: 0] += 1 }
    }
    let kept = frequency.filter { $0.value >= 2 }.sorted { $0.key < $1.key }
    return GramTable(
      kept.map { key, count in
        (key, rarity(of: count, among: examples.count), .zero)
      })
  }

  /// Inverse document frequency, smoothed; tenths, as the file keeps them.
  private static func rarity(of count: Int, among all: Int) -> Float {
    let ratio = Double(1 + all) / Double(1 + count)
    return Float((naturalLogarithm(ratio) * 10 + 10).rounded()) / 10
  }

  /// A measure of how often a run of this rarity occurs, the square root of its frequency.
  static func frequency(of rarity: Float) -> Float {
    // exp(-x/2) by squaring, without the platform's libm.
    var power = 1 - rarity / 2048
    for _ in 0..<10 { power *= power }
    return power
  }

  /// The natural logarithm by its series, the same to the last bit on every machine.
  static func naturalLogarithm(_ value: Double) -> Double {
    var mantissa = value
    var halvings = 0.0
    while mantissa > 1.5 {
      mantissa /= 2
      halvings += 1
    }
    while mantissa < 0.75 {
      mantissa *= 2
      halvings -= 1
    }
    let ratio = (mantissa - 1) / (mantissa + 1)
    var term = ratio
    var sum = 0.0
    for odd in stride(from: 1.0, through: 41, by: 2) {
      sum += term / odd
      term *= ratio * ratio
    }
    return 2 * sum + halvings * 0.693_147_180_559_945_3
  }
}

/// A labelled note, read once.
struct TrainingExample: Sendable {
  let note: LabelledNote
  let features: NoteFeatures
  let text: FoldedText
  /// The distinct runs of characters in it.
  let keys: Set<UInt64>

  init(_ note: LabelledNote, rules: CompiledRules, book: RuleBook) {
    let reading = NoteReading(note.text, rules: rules, book: book)
    self.note = note
    features = NoteFeatures(note.text, reading)
    text = reading.text
    var keys: Set<UInt64> = []
    text.classes.withUnsafeBufferPointer { units in
      for start in units.indices {
        GramTable.forEachKey(in: units, at: start) { key, _ in keys.insert(key) }
      }
    }
    self.keys = keys
  }
}
