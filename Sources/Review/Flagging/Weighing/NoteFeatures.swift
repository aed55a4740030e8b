import Domain

/// What the statistical layer looks at in a note beside its words: who called, and which rules spoke.
struct NoteFeatures: Sendable {
  private let sightings: [Sighting]

  init(_ reading: NoteReading) { sightings = reading.sightings }

  /// Rules whose words count, or were set aside, each once.
  @inline(__always)
  func forEachRule(counting: Bool, _ body: (Int) -> Void) {
    for sighting in sightings where sighting.isFirstSo && sighting.reading.counts == counting {
      body(sighting.rule)
    }
  }

  /// The names of the features of a header, such as `caller=母`.
  static func header(_ note: NoteText) -> [String] {
    names(ofCaller: note.caller) + names(ofCallerAge: note.callerAge)
      + names(ofPersonAge: note.personAge)
  }

  static func names(ofCaller caller: Relation) -> [String] {
    caller == .unknown ? [] : ["caller=\(caller.rawValue)", "group=\(group(caller))"]
  }

  static func names(ofCallerAge age: AgeBand) -> [String] {
    age == .unknown ? [] : ["callerAge=\(age.rawValue)"]
  }

  static func names(ofPersonAge age: AgeBand) -> [String] {
    age == .unknown ? [] : ["personAge=\(age.rawValue)"]
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
