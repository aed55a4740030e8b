import Domain

/// What the header of a note weighs (属性の重み): who called, how old they and the person are.
struct HeaderWeights: Sendable {
  private let callers: [Relation: [Weights.Row]]
  private let callerAges: [AgeBand: [Weights.Row]]
  private let personAges: [AgeBand: [Weights.Row]]

  /// The rows of weights by their names.
  init(_ weights: Weights) {
    func rows<Value: Hashable>(_ values: [Value], _ names: (Value) -> [String]) -> [Value: [
      Weights.Row
    ]] {
      Dictionary(
        uniqueKeysWithValues: values.map { value in
          (value, names(value).compactMap { weights.header[$0] })
        })
    }
    callers = rows(Relation.allCases, NoteFeatures.names(ofCaller:))
    callerAges = rows(AgeBand.allCases, NoteFeatures.names(ofCallerAge:))
    personAges = rows(AgeBand.allCases, NoteFeatures.names(ofPersonAge:))
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
