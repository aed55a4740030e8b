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
    var seen: [Int: UInt8] = [:]
    for sighting in reading.sightings {
      let bit: UInt8 = sighting.reading.counts ? 1 : 2
      let known = seen[sighting.rule, default: 0]
      guard known & bit == 0 else { continue }
      seen[sighting.rule] = known | bit
      if bit == 1 { counts.append(sighting.rule) } else { aside.append(sighting.rule) }
    }
  }

  private static func header(_ note: NoteText) -> [String] {
    var names: [String] = []
    if note.caller != .unknown {
      names = ["caller=\(note.caller.rawValue)", "group=\(group(note.caller))"]
    }
    if note.callerAge != .unknown { names.append("callerAge=\(note.callerAge.rawValue)") }
    if note.personAge != .unknown { names.append("personAge=\(note.personAge.rawValue)") }
    return names
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
