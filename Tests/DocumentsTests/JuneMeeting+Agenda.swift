import Domain
import TestSupport

extension JuneMeeting {
  static let healthCentre = Agency.example(1)
  static let careCentre = Agency.example(
    2, name: "はまべ地域包括支援センター", aliases: [], destination: .communityCareCentre,
    categories: [.eldercare], telephone: "0598-00-0002", hours: "平日 8時30分〜17時15分",
    verifiedOn: "2025-02-10")

  static let crisis = Flag.example(
    31, caseFile: 12, consultation: 23,
    basis: .words(
      .quoting("消えてしまいたい", in: consultations[2]),
      also: [.quoting("来週水曜にこちらから折り返す", in: consultations[2], field: .response)]),
    judgement: .example())
  static let frequency = Flag.example(
    32, caseFile: 12, consultation: nil, kind: .signal(.risingFrequency),
    basis: .days("2026-05-14", also: ["2026-06-03", "2026-06-12"]), rule: "signal.frequency r1",
    strength: Strength(level: .medium, points: [3]), explanation: "相談の間隔が20日から9日に短くなっています。")
  static let ageing = Flag.example(
    33, caseFile: 16, consultation: 24, kind: .candidate(.eldercare),
    basis: .words(.quoting("私が死んだ後、この子はどうなるのか", in: consultations[3]), also: []),
    rule: "eldercare.after r2", strength: Strength(level: .medium, points: [3, 1]))

  static let items: [AgendaItem] = [
    .example(
      "R8-06-1", caseFile: 12, isUrgent: true,
      carriedOver: CarriedOver(first: "R8-05-2", firstOrdinal: 2, times: 2), caller: mother,
      person: son, consultations: [21, 23],
      grounds: [.example(crisis), .example(frequency, recordDay: nil)],
      suggestions: [.example(healthCentre)],
      previousDecision: .example(
        item: "R8-05-2", decision: .example(.hold, on: "2026-05-27", content: "", owner: nil)),
      minutes: 15),
    .example(
      "R8-06-2", caseFile: 16, caller: Caller(relation: .father, age: .eightyAndOver),
      person: PersonConcerned(age: .fifties, gender: .male), residence: .in("松阪市"),
      consultations: [24], grounds: [.example(ageing, recordDay: "2026-06-17")],
      suggestions: [.example(careCentre, category: .eldercare, isFresh: false)]),
    .example(
      "R8-06-3", caseFile: 15, caller: Caller(relation: .selfCaller),
      person: PersonConcerned(age: .thirties, gender: .female), residence: .in("四日市市"),
      grounds: [], suggestions: [], consent: ReferralConsent(), isWithinBudget: false,
      isPinned: true),
  ]

  static let agenda = Agenda.example(
    previous: .example(
      homework: [
        .example(),
        .example(
          number: "R8-05-3", caseFile: 9, content: "サポートステーションの見学日を確かめる", owner: "う",
          due: .day("2026-06-15"), status: "期限超過"),
        .example(
          number: "R8-03-2", caseFile: 7, content: "見学に同行できる人を探す", status: "期限超過",
          standing: .overtaken),
        .example(
          number: "R7-12-1", caseFile: 4, owner: nil, due: .none, status: "未了",
          standing: .longStanding),
      ],
      ratifications: [
        .example(
          caseFile: 12,
          decision: .example(.contactAgain, on: "2026-06-13", content: "翌日に電話で安全を確かめた"))
      ]),
    consultations: .example(
      register: register, reflections: [.example(consultation: 23)],
      followUps: [
        .example(5, caseFile: 12, due: .day("2026-06-17")),
        .example(
          4, caseFile: 4, content: "年末の相談先を伝える", due: .day("2025-12-20")),
        .example(
          6, caseFile: 15, kind: .answer, content: "居場所の開いている曜日を調べて伝える", owner: nil,
          due: .day("2026-06-26")),
        .example(7, caseFile: 16, kind: .send, content: "家族教室の案内を送る", due: .none),
      ]),
    referrals: .example(
      items: items,
      running: [
        .example(
          .example(
            3, caseFile: 9, agency: 2, openedOn: "2026-04-22", due: .day("2026-06-30"),
            stage: .contacted(.telephone)), agencyName: "いぶき若者サポートステーション", ageInDays: 63,
          nextStep: "受理されたかを電話で確かめる")
      ]),
    coordination: [
      .example(), .example(topic: "家族会との合同学習会", owner: "", due: nil),
    ],
    closing: .example(
      overflow: ["R8-06-3"], excluded: [ExcludedCase(caseFile: 17, reason: "記録がそろってから取り上げる")]))
}
