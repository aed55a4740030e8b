import Domain

/// What lies on the desk while an agenda is drafted: the review, its material, the calendar.
struct DraftingDesk {
  let result: ReviewResult
  let material: ReviewMaterial
  let today: CalendarDay
  let openDays: OpenDays
  let settings: AgendaSettings
  let signals: SignalSettings
  let table: CaseTable
  let calls: [Identifier<CaseFile>: [Consultation]]
  /// Timeline entries that tell of decisions, by case.
  let decisions: [Identifier<CaseFile>: [CaseEntry]]

  init(
    result: ReviewResult, material: ReviewMaterial, today: CalendarDay, openDays: OpenDays,
    settings: AgendaSettings, signals: SignalSettings
  ) {
    self.result = result
    self.material = material
    self.today = today
    self.openDays = openDays
    self.settings = settings
    self.signals = signals
    let table = CaseTable(material.cases)
    self.table = table
    calls = table.grouping(material.history + material.callsRead).mapValues {
      $0.sorted(by: Consultation.isEarlier)
    }
    decisions = Dictionary(
      grouping: (material.entries + material.interimDecisions).filter { $0.extract != nil }
    ) { table.resolve($0.caseFile) }
  }

  /// Part 2: the month, its register, what was shared, what is owed beside the homework of part 1.
  func consultationPart(items: [AgendaItem], minutes: Int) -> ConsultationPart {
    let numbers = Dictionary(
      items.map { ($0.caseFile, $0.number) }, uniquingKeysWith: { first, _ in first })
    return ConsultationPart(
      minutes: minutes, tally: result.tally,
      register: result.treatments.map { line in
        RegisterLine(
          consultation: line.consultation, treatment: line.treatment, reason: line.reason,
          item: line.treatment == .discuss ? numbers[line.caseFile] : nil, isLate: line.isLate)
      },
      reflections: material.reflections.filter { $0.visibility == .meeting },
      followUps: result.openFollowUps.filter { !$0.isHomework })
  }

  /// Part 5: what did not fit, what was left out, when the next meeting is.
  func closingPart(
    items: [AgendaItem], minutes: Int, nextMeeting: CalendarDay
  ) -> ClosingPart {
    ClosingPart(
      minutes: minutes, nextMeeting: nextMeeting,
      overflow: items.filter { !$0.isWithinBudget }.map(\.number),
      excluded: material.wishes.excluded.sorted { $0.key < $1.key }.map {
        ExcludedCase(caseFile: $0.key, reason: $0.value)
      })
  }

  /// A line of part 4 when entries of the directory in use are due for verification.
  func directoryLines(owner: String) -> [CoordinationLine] {
    let inUse = Set(material.referrals.filter(\.stage.isOpen).map(\.agency))
    let stale = material.agencies.filter {
      inUse.contains($0.id) && !$0.isFresh(on: today, withinMonths: signals.agencyMonths)
    }
    guard !stale.isEmpty else { return [] }
    let names = stale.map { agency in
      let verified = agency.verifiedOn.map { "前回の確認 \($0.warekiDense)" } ?? "確認の記録なし"
      return "\(agency.name)（\(verified)）"
    }
    return [
      CoordinationLine(topic: "連携先台帳の確認：\(names.joined(separator: "、"))", owner: owner)
    ]
  }
}
