public import Domain

/// Pulls together what the review of a month reads (月の点検).
///
/// It only fetches; what is found in the material is decided by `Reviewing`, which is pure. The
/// cost grows with the month and the cases it touches, not with the folder.
public struct MonthlyReview: Sendable {
  let consultations: any ConsultationLog
  let cases: any CaseJournal
  let flags: any FlagBook
  let referrals: any ReferralBook
  let followUps: any FollowUpList
  let meetings: any MeetingBook
  let interimDecisions: any InterimDecisions
  let reflections: any ReflectionShelf
  let agencies: any AgencyDirectory
  let settings: SignalSettings

  /// A review that reads these books.
  public init(
    consultations: any ConsultationLog, cases: any CaseJournal, flags: any FlagBook,
    referrals: any ReferralBook, followUps: any FollowUpList, meetings: any MeetingBook,
    interimDecisions: any InterimDecisions, reflections: any ReflectionShelf,
    agencies: any AgencyDirectory, settings: SignalSettings = SignalSettings()
  ) {
    self.consultations = consultations
    self.cases = cases
    self.flags = flags
    self.referrals = referrals
    self.followUps = followUps
    self.meetings = meetings
    self.interimDecisions = interimDecisions
    self.reflections = reflections
    self.agencies = agencies
    self.settings = settings
  }

  /// Everything the review of a month needs, and nothing else.
  ///
  /// - Parameter month: The month under review.
  /// - Returns: The month with the cases, promises and meetings it touches.
  /// - Throws: Whatever the books throw when they cannot be read.
  public func pull(_ month: Month) async throws -> ReviewMaterial {
    var material = ReviewMaterial(month: month)
    material.consultations = try await consultations.consultations(in: month)
    material.lateArrivals = try await consultations.lateArrivals(before: month)
    material.meeting = try await meetings.meeting(month)
    material.previousMeeting = try await meetings.latestMeeting(before: month)
    material.referrals = try await referrals.openReferrals() + toldLastTime(in: material)
    material.followUps = try await followUps.openFollowUps()
    material.flags = try await risks(before: month)
    let since = material.previousMeeting?.frozenAgenda?.frozenOn ?? .first
    material.interimDecisions = try await interimDecisions.decisionsBetweenMeetings(since: since)
    try await pullCases(into: &material)
    try await pullTeam(into: &material)
    let total = try await consultations.countedTotal(in: month.previous)
    material.previousTotal = total > 0 ? total : nil
    return material
  }

  /// The referrals of the cases of the last agenda's 3-2: some have ended since, and the meeting
  /// wants to hear how.
  private func toldLastTime(in material: ReviewMaterial) async throws -> [Referral] {
    let told = material.previousMeeting?.frozenAgenda?.agenda.referrals.running ?? []
    let ended = try await referrals.referrals(of: Set(told.map(\.referral.caseFile)).sorted())
    return ended.filter { !$0.stage.isOpen }
  }

  private func risks(before month: Month) async throws -> [Flag] {
    var risks: [Flag] = []
    for back in stride(from: settings.riskMonths, to: 0, by: -1) {
      risks += try await flags.flags(raisedIn: month.adding(months: -back)).filter(\.isRisk)
    }
    return risks
  }

  private func pullTeam(into material: inout ReviewMaterial) async throws {
    let month = material.month
    material.reflections = try await reflections.reflections(in: month, for: .meeting)
    let readable = try await reflections.reflections(
      on: material.callsRead.map(\.id), for: .coordinator)
    material.reflectedCalls = Set(readable.compactMap(\.consultation))
    material.agencies = try await agencies.agencies()
  }
}
