import Domain

extension MonthlyReview {
  /// Pulls the cases the month touches, with their timelines.
  func pullCases(into material: inout ReviewMaterial) async throws {
    let table = casesOnTheTable(of: material)
    var concerned = Set(table)
    concerned.formUnion(material.referrals.map(\.caseFile))
    concerned.formUnion(material.followUps.map(\.caseFile))
    concerned.formUnion(material.interimDecisions.map(\.caseFile))
    material.cases = try await casesWithTargets(concerned)

    let standing = CaseTable(material.cases)
    var wanted = Set(table.map(standing.resolve)).union(table)
    // Whether homework was decided about again is told by its case's entries, also when nothing
    // else brings the case to the table.
    let homework = material.followUps.filter(\.isHomework).map { standing.resolve($0.caseFile) }
    material.entries = try await cases.entries(of: wanted.union(homework).sorted())
    wanted.formUnion(
      material.entries.filter { wanted.contains($0.caseFile) }.compactMap(\.joinedCase))
    try await pullRecords(of: wanted.sorted(), into: &material)
  }

  private func casesOnTheTable(of material: ReviewMaterial) -> [Identifier<CaseFile>] {
    let agenda = material.previousMeeting?.frozenAgenda?.agenda
    var table = Set(material.callsRead.compactMap(\.caseFile))
    table.formUnion(material.flags.map(\.caseFile))
    table.formUnion(material.wishes.pinned)
    table.formUnion(agenda?.referrals.items.map(\.caseFile) ?? [])
    table.formUnion(agenda?.closing.excluded.map(\.caseFile) ?? [])
    return table.sorted()
  }

  /// The cases with these numbers, and those they were joined into.
  private func casesWithTargets(_ ids: Set<Identifier<CaseFile>>) async throws -> [CaseFile] {
    var found: [Identifier<CaseFile>: CaseFile] = [:]
    var missing = ids
    while !missing.isEmpty {
      let fetched = try await cases.caseFiles(missing.sorted())
      for file in fetched { found[file.id] = file }
      missing = Set(fetched.compactMap(\.joinedInto)).subtracting(found.keys)
    }
    return found.values.sorted { $0.id < $1.id }
  }

  private func pullRecords(
    of table: [Identifier<CaseFile>], into material: inout ReviewMaterial
  ) async throws {
    let firstDay = material.month.firstDay
    let late = Set(material.lateArrivals.map(\.id))
    material.history = try await consultations.consultations(of: table)
      .filter { $0.day < firstDay && !late.contains($0.id) }
    material.flags = merged(material.flags, try await flags.flags(of: table), by: \.id)
    material.referrals = merged(
      material.referrals, try await referrals.referrals(of: table), by: \.id)
    material.followUps = merged(
      material.followUps, try await followUps.followUps(of: table), by: \.id)
  }

  /// Both lists without repetition, in order of number.
  private func merged<Record>(
    _ some: [Record], _ others: [Record], by id: (Record) -> Identifier<Record>
  ) -> [Record] {
    var found: [Identifier<Record>: Record] = [:]
    for record in some + others { found[id(record)] = record }
    return found.values.sorted { id($0) < id($1) }
  }
}
