public import Domain

/// Where sharing meets what is recorded: it fetches, lets the core decide, and records on word.
public struct SharingDesk: Sendable {
  private let meetings: any MeetingBook
  private let cases: any CaseJournal
  private let referrals: any ReferralBook
  private let followUps: any FollowUpList
  private let agencies: any AgencyDirectory
  private let records: any RecordBook
  private let openDays: OpenDays

  /// A desk with the centre's books on it.
  public init(
    meetings: any MeetingBook, cases: any CaseJournal, referrals: any ReferralBook,
    followUps: any FollowUpList, agencies: any AgencyDirectory, records: any RecordBook,
    openDays: OpenDays = .centre
  ) {
    self.meetings = meetings
    self.cases = cases
    self.referrals = referrals
    self.followUps = followUps
    self.agencies = agencies
    self.records = records
    self.openDays = openDays
  }

  /// What sharing minutes would record.
  ///
  /// - Parameters:
  ///   - minutes: The minutes as read from the form.
  ///   - today: The day of the confirmation.
  ///   - person: Who confirms.
  ///   - reason: Why final minutes are corrected; needed only then.
  /// - Returns: The plan.
  /// - Throws: What the store says when it cannot be read.
  public func plan(
    sharing minutes: ReadMinutes, on today: CalendarDay, by person: SupporterCode,
    correctionReason reason: Confidential<String> = Confidential("")
  ) async throws -> SharePlan {
    let meeting = try await meetings.meeting(minutes.month) ?? MonthlyMeeting(month: minutes.month)
    let materials = try await materials(
      for: minutes.items.map(\.caseFile) + minutes.homework.map(\.caseFile))
    return Share(of: meeting, materials: materials)
      .plan(for: minutes, on: today, by: person, correctionReason: reason)
  }

  /// What a decision between meetings would record.
  ///
  /// - Parameters:
  ///   - decision: The decision as taken.
  ///   - id: The case.
  ///   - circumstances: What is known beyond the case file.
  ///   - person: Who records it.
  /// - Returns: The plan.
  /// - Throws: What the store says when it cannot be read.
  public func plan(
    deciding decision: Decision, on id: Identifier<CaseFile>,
    _ circumstances: BetweenMeetings.Circumstances, by person: SupporterCode
  ) async throws -> SharePlan {
    BetweenMeetings(materials: try await materials(for: [id]))
      .plan(decision, on: id, circumstances, by: person)
  }

  /// Records a plan in one transaction; a plan with nothing new records nothing.
  ///
  /// - Parameters:
  ///   - plan: The plan as it was shown.
  ///   - account: In whose name.
  /// - Throws: `Conflict` when somebody recorded in between; then plan again and look again.
  public func confirm(_ plan: SharePlan, by account: Account) async throws {
    precondition(plan.canBeConfirmed, "A plan with errors is shown, never confirmed.")
    guard !plan.changes.isEmpty else { return }
    try await records.commit(plan.changes, by: account)
  }

  /// What is known of some cases, and of those into which they were joined.
  ///
  /// - Parameter ids: The cases.
  /// - Returns: Their files, timelines, referrals and follow-ups, the directory and free numbers.
  /// - Throws: What the store says when it cannot be read.
  public func materials(for ids: [Identifier<CaseFile>]) async throws -> CaseMaterials {
    var files: [CaseFile] = []
    var wanted = ids.withoutRepeats
    while !wanted.isEmpty {
      files += try await cases.caseFiles(wanted)
      let known = Set(files.map(\.id))
      wanted = files.compactMap(\.joinedInto).withoutRepeats.filter { !known.contains($0) }
    }
    let known = files.map(\.id)
    return CaseMaterials(
      cases: files, entries: try await cases.entries(of: known),
      referrals: try await referrals.referrals(of: known),
      followUps: try await followUps.followUps(of: known),
      agencies: try await agencies.agencies(), openDays: openDays,
      identifiers: try await records.identifiers())
  }
}

extension CaseFile {
  fileprivate var joinedInto: Identifier<CaseFile>? {
    guard case .merged(let other) = state else { return nil }
    return other
  }
}
