import Domain

/// What the signals look at: the material of the month, sorted by case.
struct SignalScene {
  let material: ReviewMaterial
  let today: CalendarDay
  let openDays: OpenDays
  let settings: SignalSettings
  let table: CaseTable
  /// The findings of the notes that nobody set aside, of this review and of earlier ones.
  let flags: [Flag]
  /// All follow-ups known, the ones found just now included.
  let followUps: [FollowUp]
  /// What the last meeting left undecided.
  let undecided: [UndecidedItem]
  /// The consultations that count, by case, in order of day and time.
  let calls: [Identifier<CaseFile>: [Consultation]]
  /// The day of every call the material holds, also of those that do not count.
  let dayOfCall: [Identifier<Consultation>: CalendarDay]

  init(
    material: ReviewMaterial, today: CalendarDay, openDays: OpenDays, settings: SignalSettings,
    flags: [Flag], followUps: [FollowUp], undecided: [UndecidedItem]
  ) {
    self.material = material
    self.today = today
    self.openDays = openDays
    self.settings = settings
    self.flags = flags
    self.followUps = followUps
    self.undecided = undecided
    let table = CaseTable(material.cases)
    self.table = table
    let all = material.history + material.callsRead
    dayOfCall = Dictionary(all.map { ($0.id, $0.day) }, uniquingKeysWith: { first, _ in first })
    calls = table.grouping(all.filter(\.kind.isCounted))
      .mapValues { $0.sorted(by: Consultation.isEarlier) }
  }

  /// The day of the latest call of a case that the records know of.
  func latestCall(of id: Identifier<CaseFile>) -> CalendarDay? {
    [table[id]?.lastCallOn, calls[id]?.last?.day].compactMap { $0 }.max()
  }
}

extension Consultation {
  /// In the order of every list: by day, time and number.
  static func isEarlier(_ left: Consultation, _ right: Consultation) -> Bool {
    let never = 24 * 60
    return (left.day, left.time?.minutesSinceMidnight ?? never, left.id)
      < (right.day, right.time?.minutesSinceMidnight ?? never, right.id)
  }
}

extension CalendarDay {
  /// Month and day as short texts quote them, 「6/12」.
  var short: String { "\(month)/\(day)" }
}
