public import Domain

/// Drafts the agenda of a month (次第の作成): pure, from what the review says.
public struct AgendaDrafting: Sendable {
  let openDays: OpenDays
  let meetingDay: MeetingDayRule
  let settings: AgendaSettings
  let signals: SignalSettings

  /// Drafting by the centre's calendar, its rule for the day of the meeting, and its times.
  public init(
    openDays: OpenDays = .centre, meetingDay: MeetingDayRule = .centre,
    settings: AgendaSettings = AgendaSettings(), signals: SignalSettings = SignalSettings()
  ) {
    self.openDays = openDays
    self.meetingDay = meetingDay
    self.settings = settings
    self.signals = signals
  }

  /// Drafts the agenda.
  ///
  /// - Parameters:
  ///   - result: What the review of the month says.
  ///   - material: The material that was reviewed.
  ///   - today: The day on which the agenda is made.
  /// - Returns: The agenda, the numbers given out, and the calls it accounts for.
  public func draft(
    _ result: ReviewResult, of material: ReviewMaterial, today: CalendarDay
  ) -> AgendaDraft {
    let desk = DraftingDesk(
      result: result, material: material, today: today, openDays: openDays,
      settings: settings, signals: signals)
    var meeting = material.meeting ?? MonthlyMeeting(month: material.month)
    var numbering = AgendaNumbering(month: material.month, given: meeting.wishes.ordinals)
    let heading = heading(of: material, today: today)
    let time = TimeBox(budget: heading.budget, settings: settings)
    let items = desk.items(numbering: &numbering, minutes: time.referrals)
    let agenda = Agenda(
      heading: heading, previous: desk.previousPart(minutes: time.previous),
      consultations: desk.consultationPart(items: items, minutes: time.consultations),
      referrals: ReferralPart(
        minutes: time.referrals, items: items, running: desk.runningReferrals()),
      coordination: material.wishes.topics + desk.directoryLines(owner: heading.chair),
      closing: desk.closingPart(
        items: items, minutes: time.closing, nextMeeting: day(of: material.month.next)),
      rulesDigest: result.rulesDigest)
    // What was frozen is only reprinted; a draft made for comparison leaves nothing behind.
    let isOpen = meeting.frozenAgenda == nil
    let isNew = material.meeting == nil || meeting.wishes.ordinals != numbering.ordinals
    meeting.wishes.ordinals = numbering.ordinals
    return AgendaDraft(
      agenda: agenda, meeting: meeting, accounted: material.callsRead.map(\.id),
      cases: items.compactMap { desk.table[$0.caseFile] }.filter(\.state.isActive),
      isMeetingChanged: isOpen && isNew)
  }

  /// The usual day of a month's meeting.
  public func day(of month: Month) -> CalendarDay { meetingDay.day(in: month, openDays: openDays) }

  private func heading(of material: ReviewMaterial, today: CalendarDay) -> AgendaHeading {
    let wishes = material.wishes
    let budget = wishes.budget ?? settings.budget
    let start = meetingDay.hours.start
    let end = min(start.minutesSinceMidnight + max(budget, 0), 24 * 60 - 1)
    return AgendaHeading(
      month: material.month, ordinal: FiscalYear.ordinal(of: material.month),
      day: wishes.day ?? day(of: material.month), from: start,
      until: TimeOfDay(hour: end / 60, minute: end % 60) ?? meetingDay.hours.end,
      place: wishes.place ?? "", chair: wishes.chair ?? "", recorder: wishes.recorder ?? "",
      attendees: wishes.attendees ?? [], budget: budget, madeOn: today)
  }
}
