import Domain
import TestSupport
import Testing

struct ReferralUrgencyTests {
  @Test(arguments: [
    (ReferralUrgency.immediate, Due.day("2026-06-26")), (.sameDay, .day("2026-07-01")),
    (.threeOpenDays, .day("2026-07-10")), (.nextMeeting, .nextMeeting("2026-07")),
  ])
  func `gives each urgency its own due date`(urgency: ReferralUrgency, due: Due) {
    let found = urgency.due(from: "2026-06-26", openDays: .centre, nextMeeting: "2026-07")

    #expect(found == due)
  }

  @Test func `treats danger as the soonest and places to meet as the latest`() {
    #expect(ReferralUrgency(for: .crisis) == .sameDay)
    #expect(ReferralUrgency(for: .belonging) == .nextMeeting)
    #expect(ReferralUrgency(for: nil) == .threeOpenDays)
  }
}
