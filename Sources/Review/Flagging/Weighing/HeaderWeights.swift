import Domain

/// What the header of a note weighs (属性の重み): who called, how old they and the person are.
struct HeaderWeights: Sendable {
  private let callers: Table<Relation>
  private let callerAges: Table<AgeBand>
  private let personAges: Table<AgeBand>

  /// What each value weighs.
  ///
  /// Values are few, so to look for one is quicker than to hash it.
  private struct Table<Value: CaseIterable & Equatable & Sendable>: Sendable {
    private let values: [Value]
    let rows: [Weights.Row]

    init(rows: [Weights.Row]) {
      values = Array(Value.allCases)
      self.rows = rows
      precondition(rows.count == values.count, "Each value weighs something, if only nothing.")
    }

    init(_ row: (Value) -> Weights.Row) { self.init(rows: Value.allCases.map(row)) }

    subscript(value: Value) -> Weights.Row {
      values.firstIndex(of: value).map { rows[$0] } ?? .zero
    }
  }

  /// The rows of weights by their names.
  init(_ weights: Weights) {
    func row(_ names: [String]) -> Weights.Row {
      names.compactMap { weights.header[$0] }.reduce(.zero, +)
    }
    callers = Table { row(NoteFeatures.names(ofCaller: $0)) }
    callerAges = Table { row(NoteFeatures.names(ofCallerAge: $0)) }
    personAges = Table { row(NoteFeatures.names(ofPersonAge: $0)) }
  }

  /// What a header weighs.
  func row(_ header: NoteHeader) -> Weights.Row {
    callers[header.caller] + callerAges[header.callerAge] + personAges[header.personAge]
  }
}

extension HeaderWeights: Tabled {
  init(from tables: inout TableReader) {
    callers = Table(rows: tables.rows())
    callerAges = Table(rows: tables.rows())
    personAges = Table(rows: tables.rows())
  }

  func write(to tables: inout TableWriter) {
    for rows in [callers.rows, callerAges.rows, personAges.rows] { tables.write(rows) }
  }
}
