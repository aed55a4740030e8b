import Domain

/// What the header of a note weighs (属性の重み): who called, how old they and the person are.
struct HeaderWeights: Sendable {
  private let callers: [Relation: [Weights.Row]]
  private let callerAges: [AgeBand: [Weights.Row]]
  private let personAges: [AgeBand: [Weights.Row]]

  /// The rows of weights by their names.
  init(_ weights: Weights) {
    func rows(_ names: [String]) -> [Weights.Row] { names.compactMap { weights.header[$0] } }
    callers = Self.table { rows(NoteFeatures.names(ofCaller: $0)) }
    callerAges = Self.table { rows(NoteFeatures.names(ofCallerAge: $0)) }
    personAges = Self.table { rows(NoteFeatures.names(ofPersonAge: $0)) }
  }

  private static func table<Value: CaseIterable & Hashable>(
    _ rows: (Value) -> [Weights.Row]
  ) -> [Value: [Weights.Row]] {
    Dictionary(uniqueKeysWithValues: Value.allCases.map { ($0, rows($0)) })
  }

  /// A sum with what the header of a note weighs.
  func added(to sum: Weights.Row, for note: NoteText) -> Weights.Row {
    var sum = sum
    for row in callers[note.caller] ?? [] { sum += row }
    for row in callerAges[note.callerAge] ?? [] { sum += row }
    for row in personAges[note.personAge] ?? [] { sum += row }
    return sum
  }
}

extension HeaderWeights: Tabled {
  init(from tables: inout TableReader) {
    callers = Self.table { _ in tables.rows() }
    callerAges = Self.table { _ in tables.rows() }
    personAges = Self.table { _ in tables.rows() }
  }

  func write(to tables: inout TableWriter) {
    for caller in Relation.allCases { tables.write(callers[caller] ?? []) }
    for ages in [callerAges, personAges] {
      for age in AgeBand.allCases { tables.write(ages[age] ?? []) }
    }
  }
}
