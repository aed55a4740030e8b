import Domain
import Sharing

extension Desk {
  /// Where sharing meets this folder's books.
  var sharing: SharingDesk {
    SharingDesk(
      meetings: meetings, cases: cases, referrals: referrals, followUps: followUps,
      agencies: agencies, records: folder, openDays: openDays)
  }

  /// Where linking meets this folder's books.
  var linking: LinkingDesk {
    LinkingDesk(
      cases: cases, consultations: consultations, flags: flags, referrals: referrals,
      followUps: followUps, records: folder)
  }

  /// The month of the meeting that comes next: this month's until it is frozen.
  func nextMeetingMonth() async throws -> Month {
    let month = Month(of: today)
    return try await meetings.meeting(month)?.frozenAgenda == nil ? month : month.next
  }
}
