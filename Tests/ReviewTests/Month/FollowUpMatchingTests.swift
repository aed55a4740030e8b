import Domain
import Review
import TestSupport
import Testing

struct FollowUpMatchingTests {
  @Test func `puts a promise found in a record on the list`() {
    let result = ReviewMaterial.june([.saying("《callback@2026-06-17:来週の水曜にかける》")]).reviewed()

    let promise = result.newFollowUps.first
    #expect(promise?.due == .day("2026-06-17"))
    #expect(promise?.owner == "あ")
    #expect(promise?.openedOn == "2026-06-12")
    #expect(result.changes.changes.contains { if case .saveFollowUp = $0 { true } else { false } })
  }

  @Test func `does not find a promise twice, whatever became of it`() throws {
    let material = ReviewMaterial.june([.saying("《send:資料を送る》")])
    var recorded = material.recording(material.reviewed().changes)
    try recorded.followUps[0].finish(on: "2026-06-15")

    #expect(recorded.reviewed().newFollowUps.isEmpty)
  }

  @Test func `takes a longer quotation for the same promise`() {
    let material = ReviewMaterial.june([.saying("《send:資料を送る》")])
    var recorded = material.recording(material.reviewed().changes)
    recorded.consultations = [.saying("《send:家族会の資料を送ること》")]

    #expect(recorded.reviewed().newFollowUps.isEmpty)
  }

  @Test func `finds two promises of one kind in one record`() {
    let result = ReviewMaterial.june([.saying("《send:資料を送る》《send:手紙を出す》")]).reviewed()

    #expect(result.newFollowUps.count == 2)
    #expect(Set(result.newFollowUps.map(\.id)).count == 2)
  }

  @Test func `lists what is owed by its day, without a day last`() {
    var material = ReviewMaterial.june([.saying("《check:様子をみる》《send@2026-06-20:送る》")])
    material.followUps = [
      .example(1, due: .nextMeeting("2026-06")), .example(2, due: .day("2026-05-10")),
    ]

    let owed = material.reviewed().openFollowUps

    #expect(owed.map(\.due.day) == ["2026-05-10", "2026-06-20", nil, nil])
    #expect(owed.map(\.due).last == Due.none)
  }
}
