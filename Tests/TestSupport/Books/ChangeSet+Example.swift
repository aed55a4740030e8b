package import Domain

extension ChangeSet {
  /// A set of changes that draws, from the pool, the numbers of its new records.
  package static func example(
    _ changes: [Change], from pool: IdentifierPool = IdentifierPool(),
    action: AuditAction = .importRows
  ) -> ChangeSet {
    var pool = pool
    for change in changes { change.drawNumber(from: &pool) }
    return ChangeSet(action: action, identifiers: pool, changes: changes)
  }
}

extension Change {
  fileprivate func drawNumber(from pool: inout IdentifierPool) {
    switch self {
    case .saveConsultation(let saved): draw(saved.id, &pool)
    case .saveCase(let saved): draw(saved.id, &pool)
    case .addEntry(let entry): draw(entry.id, &pool)
    case .saveFlag(let saved): draw(saved.id, &pool)
    case .saveReferral(let saved): draw(saved.id, &pool)
    case .saveFollowUp(let saved): draw(saved.id, &pool)
    case .saveReflection(let saved): draw(saved.id, &pool)
    case .saveAgency(let saved): draw(saved.id, &pool)
    case .rememberSource, .deleteReflection, .saveMeeting, .markAccounted: break
    }
  }

  private func draw<Entity: Identified>(
    _ id: Identifier<Entity>, _ pool: inout IdentifierPool
  ) {
    while pool.used[Entity.letter] ?? 0 < id.number { _ = pool.next(Entity.self) }
  }

  /// What the audit calls the records that the change touches.
  var subjects: [String] {
    switch self {
    case .saveConsultation(let saved): [saved.id.printed]
    case .rememberSource(_, let id): [id.printed]
    case .saveCase(let saved): [saved.id.printed]
    case .addEntry(let entry): [entry.id.printed]
    case .saveFlag(let saved): [saved.id.printed]
    case .saveReferral(let saved): [saved.id.printed]
    case .saveFollowUp(let saved): [saved.id.printed]
    case .saveReflection(let saved): [saved.id.printed]
    case .deleteReflection(let id): [id.printed]
    case .saveMeeting(let saved): [saved.month.iso]
    case .saveAgency(let saved): [saved.id.printed]
    case .markAccounted(let ids, _): ids.map(\.printed)
    }
  }
}
