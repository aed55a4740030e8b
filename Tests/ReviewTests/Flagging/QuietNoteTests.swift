import BuiltInRules
import Domain
import Review
import Testing

/// Short quiet notes, as acceptance stories use them: nothing of them may come up.
struct QuietNoteTests {
  @Test(arguments: [
    "静かな一日だった。", "静かな日。", "雨の日。", "天気の話をした。", "ねこの話をした", "いぬの話をした", "とりの話をした",
    "散歩の話をした。", "近況をうかがった。", "変わりない。", "元気にしている。", "庭の花が咲いた。", "本を読んでいる。",
    "みなで話した。", "先週と同じ。", "お礼の電話だった。", "x", "。", "近況",
  ])
  func `finds nothing in a quiet note`(text: String) {
    let note = NoteText(receivedOn: .first, note: text, response: "傾聴")

    let found = FlaggingEngine().read(note)

    #expect(found.candidates.isEmpty)
    #expect(found.urgency == nil)
    #expect(found.followUps.isEmpty)
  }
}
