import Domain

/// An item the last meeting did not settle (未決の議題): no decision, put off, or no minutes yet.
struct UndecidedItem {
  /// The item as it stood on the last agenda.
  let item: AgendaItem
  /// The case as it stands today.
  let caseFile: Identifier<CaseFile>
  /// Since when and how often it comes back.
  let carriedOver: CarriedOver
  /// The day of the last meeting.
  let meetingDay: CalendarDay
  /// Whether the meeting decided to put it off.
  let isHeld: Bool

  /// The items the last meeting left, in the order of its agenda.
  ///
  /// A decision taken since the meeting settles an item as well as one taken there.
  static func items(of material: ReviewMaterial, table: CaseTable) -> [UndecidedItem] {
    guard let meeting = material.previousMeeting, let agenda = meeting.frozenAgenda?.agenda
    else { return [] }
    let decided = Dictionary(
      (meeting.minutes?.items ?? []).map { ($0.number, $0.decision) },
      uniquingKeysWith: { _, later in later })
    let day = meeting.minutes?.heldOn ?? agenda.heading.day
    return agenda.referrals.items.compactMap { item in
      let decision = decided[item.number] ?? nil
      guard decision.map({ $0.kind == .hold }) ?? true else { return nil }
      let caseFile = table.resolve(item.caseFile)
      guard !material.isSettled(caseFile, onOrAfter: day, table: table) else { return nil }
      return UndecidedItem(
        item: item, caseFile: caseFile, carriedOver: carriedOver(item, on: agenda),
        meetingDay: day, isHeld: decision != nil)
    }
  }

  private static func carriedOver(_ item: AgendaItem, on agenda: Agenda) -> CarriedOver {
    CarriedOver(
      first: item.carriedOver?.first ?? item.number,
      firstOrdinal: item.carriedOver?.firstOrdinal ?? agenda.heading.ordinal,
      times: (item.carriedOver?.times ?? 1) + 1)
  }
}

extension ReviewMaterial {
  /// Whether a decision between meetings settled the case on a day or later.
  func isSettled(
    _ caseFile: Identifier<CaseFile>, onOrAfter day: CalendarDay, table: CaseTable
  ) -> Bool {
    interimDecisions.contains { entry in
      guard entry.day >= day, table.resolve(entry.caseFile) == caseFile else { return false }
      return entry.extract.map { $0.decision.kind != .hold } ?? false
    }
  }
}
