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
  let vocabulary: Vocabulary
  let ruleCount: Int
  var columns: Int { vocabulary.count + headers.count + ruleCount * 2 }

  init(
    _ examples: [TrainingExample], vocabulary: Vocabulary, ruleCount: Int, scale: Scale
  ) {
    self.vocabulary = vocabulary
    self.ruleCount = ruleCount
    headers = Set(examples.flatMap(\.header)).sorted()
    var places: [String: Int] = [:]
    for (index, name) in headers.enumerated() { places[name] = vocabulary.count + index }
    let firstRule = vocabulary.count + headers.count
    for example in examples {
      cells += vocabulary.factors(of: example.keys).map {
        Cell(column: Int32($0.run), value: $0.factor)
      }
      for name in example.header {
        if let place = places[name] {
          cells.append(Cell(column: Int32(place), value: scale.header))
        }
      }
      example.features.forEachRule(counting: true) { rule in
        cells.append(Cell(column: Int32(firstRule + rule * 2), value: scale.rules))
      }
      example.features.forEachRule(counting: false) { rule in
        cells.append(Cell(column: Int32(firstRule + rule * 2 + 1), value: scale.rules))
      }
      ends.append(cells.count)
    }
  }

  /// The numbers of one row.
  func cells(of row: Int) -> ArraySlice<Cell> { cells[(row == 0 ? 0 : ends[row - 1])..<ends[row]] }
}

/// A labelled note, read once.
struct TrainingExample: Sendable {
  let note: LabelledNote
  /// The names of what its header says.
  let header: [String]
  let features: NoteFeatures
  /// The distinct runs of characters in it, in the order of their numbers.
  let keys: [UInt64]

  init(_ note: LabelledNote, by engine: FlaggingEngine) {
    let reading = NoteReading(note.text, by: engine)
    self.note = note
    header = NoteFeatures.header(note.text)
    features = NoteFeatures(reading)
    var keys: Set<UInt64> = []
    reading.text.classes.withUnsafeBufferPointer { units in
      for start in units.indices {
        GramTable.forEachKey(in: units, at: start) { key, _ in keys.insert(key) }
      }
    }
    self.keys = keys.sorted()
  }
}
