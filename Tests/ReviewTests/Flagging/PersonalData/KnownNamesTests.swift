import BuiltInRules
import Domain
import Review
import TestSupport
import Testing

struct KnownNamesTests {
  private func found(_ note: String, among participants: [String]) -> [String] {
    FlaggingEngine().knowing(KnownNames(participants: participants))
      .read(NoteText(receivedOn: "2026-06-12", note: note))
      .personalData.map { $0.text.reveal(for: .reviewing) }
  }

  @Test(
    arguments: [
      ("とらきち", "とらきちが出てくれた。"), ("むぎのすけ（県 地域福祉課）", "むぎのすけに話した。"),
      ("こはるび さん", "こはるびから返事。"),
    ])
  func `finds who stands in the papers of meetings`(participant: String, note: String) {
    #expect(!found(note, among: [participant]).isEmpty)
  }

  @Test(arguments: ["あ", "県 地域福祉課", "調整", "支援員", "コーディネーター", "（県）", ""])
  func `takes signs and posts for no names`(participant: String) {
    let note = "あとで県の地域福祉課と支援員、コーディネーターが日程を調整する。"

    #expect(found(note, among: [participant]) == found(note, among: []))
  }
}
