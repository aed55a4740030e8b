import Domain

/// Gathers the cases for the meeting (議題の候補): one for each case, with everything that speaks
/// for it.
struct Docket {
  let material: ReviewMaterial
  let table: CaseTable
  /// The findings that stand in this review.
  let flags: [Flag]
  let undecided: [UndecidedItem]
  let today: CalendarDay

  /// The cases in the order of discussion: as the coordinator wishes, then what is urgent, then
  /// what has waited longest, then what is supported most strongly.
  func cases() -> [CaseToDiscuss] {
    let wishes = material.wishes
    let excluded = Set(wishes.excluded.keys.map(table.resolve))
    let pinned = Set(wishes.pinned.map(table.resolve)).filter { table[$0] != nil }
    let grounds = groundsByCase()
    let returning = returningByCase()
    let wanted = Set(grounds.keys).union(returning.keys).union(pinned).subtracting(excluded)
    let calls = table.grouping(material.callsRead)
    let cases = wanted.filter { table.isActive($0) || pinned.contains($0) }.map {
      caseToDiscuss(
        $0, calls[$0] ?? [], grounds[$0] ?? [], returning[$0], isPinned: pinned.contains($0))
    }
    return cases.sorted(by: order(wishes.order.map(table.resolve)))
  }

  private func caseToDiscuss(
    _ caseFile: Identifier<CaseFile>, _ calls: [Consultation], _ grounds: [ItemGround],
    _ returning: UndecidedItem?, isPinned: Bool
  ) -> CaseToDiscuss {
    let days = grounds.compactMap(\.recordDay) + (returning?.waitingDays ?? [])
    return CaseToDiscuss(
      caseFile: caseFile, isUrgent: grounds.contains { $0.flag.kind == .urgent },
      carriedOver: returning?.carriedOver, isPinned: isPinned,
      grounds: grounds.sorted(by: ItemGround.isWeightier), consultations: calls.map(\.id),
      waitingSince: days.min() ?? calls.first?.day ?? today)
  }

  /// The grounds that bring cases onto the agenda, by case.
  private func groundsByCase() -> [Identifier<CaseFile>: [ItemGround]] {
    let days = callDays()
    let all = Dictionary(grouping: (flags + flagsOfReturning()).unique().filter(\.isGround)) {
      table.resolve($0.caseFile)
    }
    return all.filter { caseFile, flags in flags.contains { opens($0, caseFile, days) } }
      .mapValues { flags in
        flags.map { flag in
          ItemGround(flag: flag, recordDay: flag.consultation.flatMap { days[$0] })
        }
      }
  }

  private func callDays() -> [Identifier<Consultation>: CalendarDay] {
    let calls = material.history + material.callsRead
    return Dictionary(calls.map { ($0.id, $0.day) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether a flag alone brings its case onto the agenda.
  ///
  /// A need that a decision between meetings has answered since comes back as 事後報告 and not as
  /// an item; danger is looked at by the meeting all the same.
  private func opens(
    _ flag: Flag, _ caseFile: Identifier<CaseFile>,
    _ days: [Identifier<Consultation>: CalendarDay]
  ) -> Bool {
    switch flag.kind {
    case .urgent: true
    case .candidate:
      !material.isSettled(
        caseFile, onOrAfter: flag.consultation.flatMap { days[$0] } ?? today, table: table)
    case .signal(let kind): kind.opensItem
    case .personalData: false
    }
  }
}
