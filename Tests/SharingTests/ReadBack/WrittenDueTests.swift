import Domain
import Sharing
import TestSupport
import Testing

struct WrittenDueTests {
  // The meeting is on Wednesday 24 June 2026; the line is open Wednesday to Friday.
  @Test(arguments: [
    ("令和8年6月30日（火）", "2026-06-30"), ("R8.6.30", "2026-06-30"), ("2026/6/30", "2026-06-30"),
    ("６月３０日", "2026-06-30"), ("6/30", "2026-06-30"), ("6/30（火）まで", "2026-06-30"),
    ("6月30日までに", "2026-06-30"), ("12/10", "2026-12-10"), ("本日", "2026-06-24"),
    ("明日", "2026-06-25"), ("3開所日", "2026-07-01"), ("３開所日後", "2026-07-01"),
    ("三開所日以内", "2026-07-01"), ("次の開所日", "2026-06-25"), ("10日後", "2026-07-04"),
    ("2週間後", "2026-07-08"), ("1か月後", "2026-07-24"), ("3ヶ月以内", "2026-09-24"),
    ("月末", "2026-06-30"), ("来月末", "2026-07-31"), ("7月末まで", "2026-07-31"),
    ("来週水曜", "2026-07-01"), ("来週の水曜日", "2026-07-01"), ("今週金曜まで", "2026-06-26"),
    ("再来週木曜", "2026-07-09"), ("9月末", "2026-09-30"),
  ])
  func `reads the day meant`(text: String, day: CalendarDay) {
    #expect(due(text) == .day(day))
  }

  @Test(arguments: ["次回", "次回定例会", "次回定例会まで", "次回まで", "次の定例会", " 次回 ", "次回（R8.7）"])
  func `reads the next meeting`(text: String) {
    #expect(due(text) == .nextMeeting("2026-07"))
  }

  @Test(arguments: ["", "　", "＿＿＿＿", "____", "なし", "未定", "-"])
  func `reads that no date was named`(text: String) {
    #expect(due(text) == Due.none)
  }

  @Test(arguments: [
    "来週", "来月", "年明け", "7月上旬", "7月頃", "6/31", "2/30", "水曜", "次の水曜", "今週月曜", "次々回", "開所日",
    "0開所日", "10日", "5/1", "4月末", "8.7.1", "6/30または7/1", "6/30〜7/3", "至急", "次回（R8.8）", "できるだけ早く",
    "百日後",
    "来週水曜か木曜",
  ])
  func `reads nothing that is not certain`(text: String) {
    #expect(due(text) == nil)
  }

  @Test func `takes the year that follows the meeting`() {
    var form = FormExample(.contactAgain, [.owner: "あ", .due: "1/15"])
    form[nil, .heldOn] = "2026-12-23"

    let item = MinutesReader.example.read(form.text).item

    #expect(item?.decision?.due == .day("2027-01-15"))
  }

  /// What the reader makes of a due date; nothing when it refuses.
  private func due(_ text: String) -> Due? {
    let form = FormExample(.contactAgain, [.owner: "あ", .due: text])
    return MinutesReader.example.read(form.text).item?.decision?.due
  }
}
