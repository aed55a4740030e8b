import Domain

/// What the in-memory book holds; a value, so that a refused change leaves nothing behind.
struct Shelves: Sendable {
  var used: [String: Int] = [:]
  var consultations: [Identifier<Consultation>: Consultation] = [:]
  var sources: [Identifier<Consultation>: [SourceRow]] = [:]
  var cases: [Identifier<CaseFile>: CaseFile] = [:]
  var entries: [Identifier<CaseEntry>: CaseEntry] = [:]
  var flags: [Identifier<Flag>: Flag] = [:]
  var referrals: [Identifier<Referral>: Referral] = [:]
  var followUps: [Identifier<FollowUp>: FollowUp] = [:]
  var reflections: [Identifier<Reflection>: Reflection] = [:]
  var agencies: [Identifier<Agency>: Agency] = [:]
  var meetings: [Month: MonthlyMeeting] = [:]

  /// A record points to one that is not there.
  struct DanglingReference: Error {}

  mutating func apply(_ set: ChangeSet) throws {
    for (letter, number) in set.identifiers.used
    where number != set.identifiers.base[letter] ?? 0 {
      guard used[letter] ?? 0 == set.identifiers.base[letter] ?? 0 else {
        throw Conflict(subject: "番号")
      }
      used[letter] = number
    }
    var saves = SavedInThisSet()
    for change in set.changes { try apply(change, &saves) }
    try checkReferences()
  }

  private mutating func apply(_ change: Change, _ saves: inout SavedInThisSet) throws {
    switch change {
    case .saveConsultation(let saved):
      try saves.put(saved, \.version, saved.id, into: &consultations, numbered: used)
    case .rememberSource(let row, let id): try remember(row, of: id)
    case .saveCase(let saved):
      try saves.put(saved, \.version, saved.id, into: &cases, numbered: used)
    case .addEntry(let entry):
      guard entries.updateValue(entry, forKey: entry.id) == nil else {
        throw Conflict(subject: entry.id.printed)
      }
    case .saveFlag(let saved):
      try saves.put(saved, \.version, saved.id, into: &flags, numbered: used)
    case .saveReferral(let saved):
      try saves.put(saved, \.version, saved.id, into: &referrals, numbered: used)
    case .saveFollowUp(let saved):
      try saves.put(saved, \.version, saved.id, into: &followUps, numbered: used)
    case .saveReflection(let saved):
      try saves.put(saved, \.version, saved.id, into: &reflections, numbered: used)
    case .deleteReflection(let id):
      guard reflections.removeValue(forKey: id) != nil else { throw Conflict(subject: id.printed) }
    case .saveMeeting(let saved): try saves.put(saved, into: &meetings)
    case .saveAgency(let saved):
      try saves.put(saved, \.version, saved.id, into: &agencies, numbered: used)
    case .markAccounted(let ids, let month): try mark(ids, in: month)
    }
  }

  private mutating func remember(_ row: SourceRow, of id: Identifier<Consultation>) throws {
    let known = sources.values.joined().contains {
      $0.fileDigest == row.fileDigest && $0.sheet == row.sheet && $0.row == row.row
    }
    guard !known else { throw Conflict(subject: id.printed) }
    sources[id, default: []].append(row)
  }

  private mutating func mark(_ ids: [Identifier<Consultation>], in month: Month) throws {
    for id in ids {
      guard var marked = consultations[id] else { throw Conflict(subject: id.printed) }
      marked.accountedIn = month
      marked.version += 1
      consultations[id] = marked
    }
  }

  private func checkReferences() throws {
    let caseNumbers =
      consultations.values.compactMap(\.caseFile) + entries.values.map(\.caseFile)
      + flags.values.map(\.caseFile) + referrals.values.map(\.caseFile)
      + followUps.values.map(\.caseFile)
    let callNumbers =
      flags.values.compactMap(\.consultation) + reflections.values.compactMap(\.consultation)
      + sources.keys
    guard caseNumbers.allSatisfy({ cases[$0] != nil }),
      callNumbers.allSatisfy({ consultations[$0] != nil }),
      consultations.values.allSatisfy({ $0.caseFile != nil || !$0.kind.isCounted })
    else { throw DanglingReference() }
  }
}

/// The versions of records saved earlier in the same set: saving one twice is no conflict.
struct SavedInThisSet {
  private var versions: [String: Int] = [:]

  mutating func put<Entity: Identified>(
    _ entity: Entity, _ version: WritableKeyPath<Entity, Int>, _ id: Identifier<Entity>,
    into shelf: inout [Identifier<Entity>: Entity], numbered used: [String: Int]
  ) throws {
    let isDrawn = id.number <= used[Entity.letter] ?? 0
    guard isDrawn, isCurrent(id.printed, entity[keyPath: version], shelf[id]?[keyPath: version])
    else { throw Conflict(subject: id.printed) }
    var stored = entity
    stored[keyPath: version] = (shelf[id]?[keyPath: version] ?? 0) + 1
    shelf[id] = stored
  }

  mutating func put(_ meeting: MonthlyMeeting, into shelf: inout [Month: MonthlyMeeting]) throws {
    guard isCurrent(meeting.month.iso, meeting.version, shelf[meeting.month]?.version) else {
      throw Conflict(subject: meeting.month.iso)
    }
    var stored = meeting
    stored.version = (shelf[meeting.month]?.version ?? 0) + 1
    shelf[meeting.month] = stored
  }

  private mutating func isCurrent(_ key: String, _ version: Int, _ stored: Int?) -> Bool {
    if let base = versions[key] { return version == base || version == stored }
    guard version == stored ?? 0 else { return false }
    versions[key] = version
    return true
  }
}
