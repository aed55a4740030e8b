import Documents
import Domain
import TestSupport

extension JuneMeeting {
  static let directory = [healthCentre, careCentre]
  static let frozen = FrozenAgenda.example(agenda)

  static let minutes = Minutes.example(
    items: [
      .example(
        "R8-06-1", caseFile: 12,
        points: "母も本人も疲れている。\n保健所の訪問は本人がまだ望んでいない。",
        decision: .example(content: "精神保健相談を母に案内し、同意を得てつなぐ")),
      .example(
        "R8-06-2", caseFile: 16, points: "入院の前に一度連絡をとる。",
        decision: .example(
          .hold, content: "", reason: "父の意向をもう一度うかがってから", owner: nil,
          due: .nextMeeting("2026-07")), remaining: ""),
      .example("R8-06-3", caseFile: 15, points: "", decision: nil, remaining: "居場所の見学に誰が同行するか"),
    ],
    homework: [.example("R8-05-3", caseFile: 9, words: "済（見学は7月2日）")],
    notes: "部屋の換気を次回からこまめにする。",
    corrections: [
      .example(
        before: [.example("R8-06-2", caseFile: 16, decision: nil)],
        after: [.example("R8-06-2", caseFile: 16, decision: .example(.contactAgain))])
    ])

  static let timeline = CaseTimeline(
    caseFile: .example(
      12, openedOn: "2026-05-14", lastCallOn: "2026-06-12", state: .underReview(since: "2026-06")),
    consultations: [consultations[0], consultations[2]], flags: [crisis, frequency],
    entries: [
      .example(1, caseFile: 12, on: "2026-05-27", event: .carriedOver("R8-05-2")),
      .example(2, caseFile: 12),
    ],
    referrals: [.example(4, caseFile: 12, stage: .contacted(.telephone), history: [.example()])],
    followUps: [.example(5, caseFile: 12)])

  static let review = ReviewPaper(
    month: "2026-06", madeOn: "2026-07-01", rulesDigest: "0f1e2d3c4b5a6978",
    tally: .example(of: consultations), register: register,
    findings: [
      ReviewPaper.Finding(
        .example(
          30, caseFile: 12, consultation: 23, kind: .urgent,
          basis: .words(.quoting("もう消えてしまいたい", in: consultations[2]), also: [])), status: "新規"),
      ReviewPaper.Finding(crisis, status: "新規"), ReviewPaper.Finding(ageing, status: "継続"),
      ReviewPaper.Finding(frequency, status: "新規"),
    ],
    reference: [
      ReviewPaper.Reference(
        consultation: 24, title: "自殺・自傷の危機",
        evidence: [.quoting("私が死んだ後", in: consultations[3])],
        explanation: "親亡き後の心配として読みました。")
    ],
    newFollowUps: [.example(5, caseFile: 12, due: .day("2026-06-17"))])
}
