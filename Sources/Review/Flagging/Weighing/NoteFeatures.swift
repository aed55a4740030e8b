import Domain

/// What the statistical layer looks at in a note: who called, which rules spoke, which short runs
/// of characters occur.
struct NoteFeatures: Sendable {
  /// Names such as `caller=母`.
  var header: [String] = []
  /// Rules whose words count, each once.
  var counts: [Int] = []
  /// Rules whose words were set aside, each once.
  var aside: [Int] = []

  init(_ note: NoteText, _ reading: NoteReading) {
    header = Self.header(note)
    for sighting in reading.sightings {
      if sighting.reading.counts {
        if !counts.contains(sighting.rule) { counts.append(sighting.rule) }
      } else if !aside.contains(sighting.rule) {
        aside.append(sighting.rule)
      }
    }
  }

  private static func header(_ note: NoteText) -> [String] {
    (callers[note.caller] ?? []) + (callerAges[note.callerAge] ?? [])
      + (personAges[note.personAge] ?? [])
  }

  // Names are made once: every note asks for some of them.
  private static let callers = names(Relation.self) {
    ["caller=\($0.rawValue)", "group=\(group($0))"]
  }
  private static let callerAges = names(AgeBand.self) { ["callerAge=\($0.rawValue)"] }
  private static let personAges = names(AgeBand.self) { ["personAge=\($0.rawValue)"] }

  private static func names<Value: Hashable & CaseIterable & RawRepresentable<String>>(
    _: Value.Type, _ make: (Value) -> [String]
  ) -> [Value: [String]] {
    let known = Value.allCases.filter { $0.rawValue != "unknown" }
    return Dictionary(uniqueKeysWithValues: known.map { ($0, make($0)) })
  }

  private static func group(_ relation: Relation) -> String {
    switch relation {
    case .selfCaller: "self"
    case .mother, .father, .parents: "parent"
    case .grandmother, .grandfather: "grandparent"
    case .wife, .husband, .partner: "spouse"
    case .elderBrother, .elderSister, .youngerBrother, .youngerSister, .sibling: "sibling"
    default: "other"
    }
  }
}
