import Domain
import Review
import TestSupport
import Testing

struct ReflectionInvitationTests {
  private let heavy = ReviewMaterial.june([.saying("《urgent:今夜が心配》", on: "2026-06-19")])

  @Test func `invites the supporter to reflect after a heavy call`() {
    let invitations = heavy.reviewed().invitations

    #expect(invitations.map(\.supporter) == ["あ"])
    #expect(invitations.map(\.consultation) == [1])
  }

  @Test func `is no flag, no signal and no matter for the agenda`() {
    let result = heavy.reviewed()

    #expect(!result.signals.contains { $0.kind == .signal(.reflectionMissing) })
    #expect(result.docket.flatMap(\.grounds).map(\.flag.kind) == [.urgent])
  }

  @Test func `waits two days, and ends once something is shared`() {
    var shared = heavy
    shared.reflectedCalls = [1]

    #expect(heavy.reviewed(today: "2026-06-20").invitations.isEmpty)
    #expect(shared.reviewed().invitations.isEmpty)
  }

  @Test func `leaves ordinary calls alone`() {
    let material = ReviewMaterial.june([.saying("《belonging:居場所》")])

    #expect(material.reviewed().invitations.isEmpty)
  }
}
