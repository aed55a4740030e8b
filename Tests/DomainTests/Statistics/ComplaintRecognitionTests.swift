import Domain
import TestSupport
import Testing

struct ComplaintRecognitionTests {
  @Test(arguments: [
    ("息子にどう接したらよいか", [ComplaintKind.relatingToPerson]),
    ("夜ねむれない", [.distress]),
    ("娘の不登校のこと", [.schoolRefusal]),
    ("親亡き後のことが心配", [.afterParents]),
    ("うつを治して元気になりたい", [.distress]),
    ("居場所を教えてほしい", [.isolation]),
    ("ひきこもり生活からどうやって抜け出したのかを知りたい", [.peerExperience]),
    ("人間関係がうまくいかない、親が過干渉で困っている", [.personalRelations, .familyRelations]),
    ("話し相手をしてほしい", [.isolation]),
    ("孫に何とか就職してもらいたい", [.workAndFuture]),
    ("借金の督促が続く", [.debtAndLaw]),
    ("生活費が足りない", [.householdMoney]),
    ("近況報告とお礼", [.beingHeard]),
    ("Ｂ型の見学について", [.workAndFuture, .inquiry]),
    ("消えたいと話す", [.selfHarm]),
    ("息子が物に当たる", [.violence]),
    ("妻のもの忘れ", [.ageingParents]),
  ])
  func `recognises what a complaint is about`(text: String, kinds: [ComplaintKind]) {
    #expect(ComplaintKind.recognised(in: text) == kinds)
  }

  @Test(arguments: ["", "父のこと", "？？？"])
  func `calls other what names nothing it knows`(text: String) {
    #expect(ComplaintKind.recognised(in: text) == [.other])
  }

  @Test func `keeps the kinds on the sheet when there are any`() {
    let text = RecordText(complaint: "夜ねむれない")

    #expect(
      Consultation.example(text: text, complaintKinds: [.housing]).countedComplaints == [.housing])
    #expect(Consultation.example(text: text, complaintKinds: []).countedComplaints == [.distress])
  }
}
