import Domain
import Review
import TestSupport
import Testing

struct PreviousPartTests {
  private let item = AgendaItem.example("R8-05-1")

  private func previous(
    after decision: Decision? = .example(.contactAgain, due: .day("2026-06-10")),
    _ change: (inout ReviewMaterial) -> Void = { _ in }
  ) -> PreviousPart {
    var material = ReviewMaterial.june(after: .may([item], decisions: ["R8-05-1": decision]))
    change(&material)
    return material.drafted().agenda.previous
  }

  @Test func `names the last minutes by month and check code`() {
    #expect(previous().month == "2026-05")
    #expect(previous().checkCode == "MNPQ-6789")
  }

  @Test(arguments: [
    (FollowUpState.open, "期限超過"), (.done(on: "2026-06-09"), "済"),
    (.cancelled(on: "2026-06-09", .notWanted), "取りやめ"),
    (.failed(on: "2026-06-09", .unreachable), "できなかった"),
  ])
  func `tells how far homework is`(state: FollowUpState, status: String) {
    let part = previous {
      $0.followUps = [.example(origin: .meeting("R8-05-1"), state: state)]
    }

    #expect(part.homework.map(\.status) == [status])
    #expect(part.homework.map(\.number) == ["R8-05-1"])
  }

  @Test(arguments: [
    (ReferralStage.proposed, "未了"), (.seekingConsent, "未了"), (.contacted(.telephone), "済"),
    (.completed(.needMet), "済"), (.failed(.unreachable), "不成立"),
  ])
  func `takes a referral for done once the agency was contacted`(
    stage: ReferralStage, status: String
  ) {
    let part = previous(after: .example(.refer, due: .nextMeeting("2026-06"))) {
      $0.referrals = [.example(item: "R8-05-1", stage: stage)]
    }

    #expect(part.homework.map(\.status) == [status])
  }

  @Test func `gives no homework for a decision that asks nobody to act`() {
    #expect(previous(after: .example(.notRefer)).homework.isEmpty)
  }

  @Test func `keeps homework of earlier meetings until it is settled`() {
    let part = previous {
      $0.followUps = [
        .example(1, origin: .meeting("R8-04-2"), due: .day("2026-07-01")),
        .example(2, origin: .meeting("R8-04-3"), state: .done(on: "2026-05-20")),
        .example(3, origin: .person),
      ]
    }

    #expect(part.homework.map(\.number.printed) == ["R8-05-1", "R8-04-2"])
    #expect(part.homework.map(\.status) == ["期限超過", "未了"])
  }

  @Test(
    arguments: [
      (.day("2026-04-30"), .current), (.day("2026-03-31"), .longStanding),
      (.nextMeeting("2026-04"), .current), (.nextMeeting("2026-03"), .longStanding),
      (.none, .longStanding), (.day("2026-07-01"), .current),
    ] as [(Due, HomeworkLine.Standing)])
  func `folds homework that has waited for three months`(
    due: Due, standing: HomeworkLine.Standing
  ) {
    let part = previous {
      $0.followUps = [.example(1, origin: .meeting("R8-02-2"), due: due)]
    }

    #expect(part.homework.last?.standing == standing)
  }

  @Test(
    arguments: [
      (.contactAgain, .overtaken), (.acknowledge, .current), (.hold, .current),
    ] as [(DecisionKind, HomeworkLine.Standing)])
  func `folds homework of a case that was decided about again`(
    kind: DecisionKind, standing: HomeworkLine.Standing
  ) {
    let again = DecisionExtract.example(item: "R8-05-3", decision: .example(kind))
    let part = previous {
      $0.followUps = [.example(1, origin: .meeting("R8-04-2"), due: .day("2026-06-01"))]
      $0.entries = [.example(on: "2026-05-27", event: .decided(again))]
    }

    #expect(part.homework.last?.standing == standing)
  }

  @Test func `folds homework of a closed case`() {
    let closure = CaseClosure(on: "2026-06-01", reason: .needMet, item: nil)
    let part = previous {
      $0.followUps = [.example(1, origin: .meeting("R8-04-2"), due: .day("2026-06-01"))]
      $0.cases = [.example(state: .closed(closure))]
    }

    #expect(part.homework.last?.standing == .overtaken)
  }

  @Test func `gives corrected homework to whom the correction names`() {
    let before = MinutesItem.example(
      "R8-05-1", decision: .example(.contactAgain, owner: "い", due: .day("2026-06-10")))
    let after = MinutesItem.example(
      "R8-05-1", decision: .example(.contactAgain, owner: "え", due: .day("2026-06-10")))
    let correction = Correction.example(before: [before], after: [after])

    let part = previous {
      $0.previousMeeting = .may(
        [item], decisions: ["R8-05-1": before.decision], corrections: [correction])
    }

    #expect(part.homework.map(\.owner) == ["え"])
  }

  @Test func `names the agency where the meeting wrote no more`() {
    let part = previous(after: .example(.refer, content: "")) {
      $0.agencies = [.example()]
      $0.referrals = [.example(item: "R8-05-1")]
    }

    let words = part.homework.first?.content.reveal(for: .document)
    #expect(words == "リファーする：みなと保健所 精神保健相談")
  }

  @Test func `lists homework once, also when it was given out twice under its number`() {
    let part = previous {
      $0.followUps = [
        .example(1, origin: .meeting("R8-04-2")), .example(2, origin: .meeting("R8-04-2")),
      ]
    }

    #expect(part.homework.count { $0.number == "R8-04-2" } == 1)
  }

  @Test func `reports decisions between meetings once`() {
    let entry = CaseEntry.example(on: "2026-05-25", event: .decided(.example(item: nil)))
    let line = RatificationLine(caseFile: 1, decision: .example())
    let reported = MonthlyMeeting.may([item], decisions: [:], ratifications: [line])

    let first = previous { $0.interimDecisions = [entry] }
    let again = previous {
      $0.interimDecisions = [entry]
      $0.previousMeeting = reported
    }

    #expect(first.ratifications == [line])
    #expect(again.ratifications.isEmpty)
  }

  @Test func `begins without a last meeting`() {
    let part = ReviewMaterial.june([]).drafted().agenda.previous

    #expect(part.month == nil)
    #expect(part.homework.isEmpty)
  }
}
