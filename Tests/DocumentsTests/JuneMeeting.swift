import Domain
import TestSupport

/// An invented meeting with something in every part, for the goldens.
enum JuneMeeting {
  static let son = PersonConcerned(age: .forties, gender: .male)
  static let mother = Caller(relation: .mother, age: .seventies, gender: .female)

  static let consultations: [Consultation] = [
    .example(
      21, on: "2026-06-03", caseFile: 12, contact: .repeat, caller: mother, person: son,
      text: .example(
        complaint: "昼夜逆転が続き、食事も減っている",
        note: "春から昼夜逆転が続いている。食事は一日一回。病院には行きたくないと言う。",
        response: "保健所の精神保健相談を紹介した。")),
    .example(
      22, on: "2026-06-04", caseFile: 15, contact: .new,
      caller: Caller(relation: .selfCaller, age: .thirties, gender: .female),
      person: PersonConcerned(age: .thirties, gender: .female), residence: .in("四日市市"),
      text: .example(complaint: "話を聞いてほしい", note: "居場所に行ってみたいが一人では不安。", response: ""),
      complaintKinds: [.beingHeard, .isolation], responseKinds: [.listening, .familyGroupOrPlace]),
    .example(
      23, on: "2026-06-12", caseFile: 12, contact: .repeat, caller: mother, person: son,
      text: .example(
        complaint: "息子の言葉が心配",
        note: "昨夜、「もう消えてしまいたい。疲れた」と話したとのこと。母も眠れず限界だと涙ぐむ。今朝は落ち着いている。",
        response: "安全の確かめ方を伝え、来週水曜にこちらから折り返すと約束した。"),
      complaintKinds: [.selfHarm, .distress], responseKinds: [.listening, .callAgain]),
    .example(
      24, on: "2026-06-17", caseFile: 16, contact: .new,
      caller: Caller(relation: .father, age: .eightyAndOver),
      person: PersonConcerned(age: .fifties, gender: .male), residence: .in("松阪市"),
      text: .example(
        complaint: "自分が入院したあとの息子の生活",
        note: "来月手術を受ける。年金で二人暮らし。私が死んだ後、この子はどうなるのかと話す。", response: ""),
      complaintKinds: [.afterParents, .householdMoney], responseKinds: [.listening, .information]),
    .example(
      25, on: "2026-06-18", caseFile: 17, contact: .new,
      caller: Caller(relation: .elderSister, age: .unknown), person: PersonConcerned(),
      residence: .unknown,
      text: .example(complaint: "", note: "途中で電話が切れた。", response: ""),
      complaintKinds: [], responseKinds: []),
  ]

  static let register: [RegisterLine] = [
    .example(consultations[0], treatment: .discuss, reason: "R8-06-1とあわせて", item: "R8-06-1"),
    .example(consultations[1], treatment: .consent, reason: "居場所を案内して終了", item: nil),
    .example(consultations[2], treatment: .discuss, reason: "自殺・自傷の危機（強さ 高）", item: "R8-06-1"),
    .example(consultations[3], treatment: .discuss, reason: "介護・8050（強さ 中）", item: "R8-06-2"),
    .example(consultations[4], treatment: .notReady, reason: "本人・居住地・対応が未記入", item: nil),
    .example(
      .example(19, on: "2026-05-29", caseFile: 15, residence: .in("四日市市")), treatment: .consent,
      reason: "5月の次第の確定後に届いた記録", item: nil, isLate: true),
  ]
}
