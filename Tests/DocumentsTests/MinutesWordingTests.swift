import Documents
import Domain
import TestSupport
import Testing

struct MinutesWordingTests {
  private func text(_ minutes: Minutes) -> String {
    MarkdownRenderer().text(
      of: MinutesComposer().manuscript(
        of: minutes, agenda: JuneMeeting.frozen, directory: JuneMeeting.directory))
  }

  @Test(arguments: [
    (DecisionKind.refer, "決定"), (.escalate, "決定"), (.contactAgain, "決定"), (.inform, "決定"),
    (.close, "決定"), (.notRefer, "決定"), (.hold, "保留"), (.acknowledge, "報告"),
  ])
  func `keeps decided, held and reported apart`(kind: DecisionKind, outcome: String) {
    let minutes = text(.example(items: [.example(decision: .example(kind))]))

    #expect(minutes.contains("### \(outcome)（1件）\n\n| 番号 "))
    #expect(minutes.contains("- **継続審議**：ありません。"))
  }

  @Test func `keeps what was not decided for the next meeting`() {
    let minutes = text(.example(items: [.example(decision: nil)]))

    #expect(minutes.contains("### 継続審議（1件）") && minutes.contains("次回の議題に戻ります。"))
    #expect(minutes.contains("宿題はありません。"))
  }

  @Test func `puts decisions before the discussion`() throws {
    let minutes = text(JuneMeeting.minutes)

    let places = ["## 1 決まったこと", "## 2 議題ごとの記録", "## 3 宿題一覧", "## 訂正"]
      .map { minutes.firstRange(of: $0)?.lowerBound }
    #expect(
      places.allSatisfy { $0 != nil }
        && places.compactMap(\.self) == places.compactMap(\.self).sorted())
  }

  @Test func `announces corrections at the head and lists what changed`() {
    let minutes = text(.example(corrections: [.example()]))

    #expect(minutes.contains("\n\n**訂正が1件あります**。"))
    #expect(minutes.contains("| R8-06-1 | 期限 | R8.7.8 | R8.7.10 |"))
  }

  @Test func `lists what changed in the heading and the notes`() {
    let before = Minutes.example().heading
    var after = before
    after.absent = []
    after.notes = "換気をする"
    let correction = Correction(
      number: 1, on: "2026-07-02", by: "こ", reason: "", before: [], after: [],
      heading: HeadingChange(before: before, after: after))

    let minutes = text(.example(corrections: [correction]))

    #expect(minutes.contains("| 表題 | 欠席           | う       | （なし）   |"))
    #expect(minutes.contains("| 表題 | そのほかの記録 | （なし） | 換気をする |"))
  }

  @Test func `prints the minutes as they were finalised`() {
    let corrected = Minutes.example(corrections: [.example()])

    #expect(text(corrected).contains("**期限**：R8.7.8　"))
  }

  @Test func `names the agency or its number`() {
    let unknown = Minutes.example(items: [.example(decision: .example(agency: 77))])

    #expect(text(.example()).contains("みなと保健所 精神保健相談："))
    #expect(text(unknown).contains("A-0077："))
  }
}
