import Documents
import Domain
import TestSupport
import Testing

struct AgendaWordingTests {
  private func text(_ agenda: Agenda, checkCode: String? = nil) -> String {
    MarkdownRenderer().text(of: AgendaComposer().manuscript(of: agenda, checkCode: checkCode))
  }

  @Test func `says that a draft is a draft`() {
    let draft = text(.example())
    let frozen = text(.example(), checkCode: "ABCD-EFGH")

    #expect(draft.contains("定例会 次第（案）\n") && draft.contains("　案（確定前）\n"))
    #expect(frozen.contains("定例会 次第\n") && frozen.contains("　確認コード ABCD-EFGH\n"))
  }

  @Test func `prints the same bytes twice`() {
    for _ in 0..<20 {
      #expect(text(JuneMeeting.agenda) == text(JuneMeeting.agenda))
    }
  }

  @Test func `has all five parts when there is nothing to say`() {
    let empty = text(
      .example(
        heading: .example(place: "", chair: "", recorder: "", attendees: []),
        previous: .example(month: nil, checkCode: nil),
        consultations: .example(register: []), referrals: .example(items: []), coordination: []))

    for part in [
      "## 1 前回の確認（5分）", "はじめての定例会です。", "**宿題の状況**：宿題はありません。", "## 2 相談内容",
      "今月の相談はありません。", "共有されたふりかえりはありません。", "果たしていない約束はありません。",
      "## 3 リファー案件", "検討する案件はありません。", "進行中のリファーはありません。", "## 4 事業の連携調整",
      "議題はありません。", "## 5 その他・次回", "**場所**：＿＿", "\n\n以上\n",
    ] {
      #expect(empty.contains(part), "\(part)")
    }
  }

  @Test func `names the agency of an earlier decision, whether it is suggested again or not`() {
    let item = AgendaItem.example(
      suggestions: [], previousDecision: .example(decision: .example(.refer, agency: 34)),
      previousAgency: "津市 支援会議")
    let agenda = Agenda.example(referrals: .example(items: [item]))
    let form = MinutesFormComposer().manuscript(of: .example(agenda))

    for paper in [text(agenda), MarkdownRenderer().text(of: form)] {
      #expect(paper.contains("リファーする（津市 支援会議）") && !paper.contains("A-0034"))
    }
  }

  @Test func `accounts for every consultation once`() {
    let rows = text(JuneMeeting.agenda).split(separator: "\n").filter { $0.hasPrefix("| S-") }

    #expect(rows.count == JuneMeeting.register.count)
    for call in JuneMeeting.register.map(\.consultation) {
      #expect(rows.count { $0.contains(call.id.printed) } == 1)
    }
  }

  @Test func `counts the register and keeps late arrivals apart`() {
    #expect(
      text(JuneMeeting.agenda)
        .contains("2-2 全件一覧（討議 3件・一括了承 1件・準備不足 1件、計5件。ほかに前月までの受付 1件）"))
  }

  @Test(arguments: [
    (CarriedOver(first: "R8-05-2", firstOrdinal: 2, times: 2), "［継続（第2回〜、2回目）］"),
    (CarriedOver(first: "R8-02-1", firstOrdinal: 11, times: 5), "［継続（令和7年度 第11回〜、5回目）］"),
  ])
  func `says since when an item returns`(carried: CarriedOver, mark: String) {
    let item = AgendaItem.example(isUrgent: true, carriedOver: carried)

    #expect(text(.example(referrals: .example(items: [item]))).contains("C-0001［緊急］\(mark)　40代"))
  }

  @Test(arguments: [
    (Due.day("2026-06-23"), "期限超過", "R8.6.23（1日超過）"), (.day("2026-06-24"), "今月", "R8.6.24"),
    (.day("2026-07-01"), "来月以降", "R8.7.1"), (.none, "期日なし", "期日なし"),
    (.nextMeeting("2026-05"), "期限超過", "次回（R8.5）"),
    (.nextMeeting("2026-06"), "今月", "次回（R8.6）"),
  ])
  func `sorts promises by when they are due`(due: Due, group: String, printed: String) throws {
    let agenda = Agenda.example(consultations: .example(followUps: [.example(due: due)]))

    let row = try #require(text(agenda).split(separator: "\n").first { $0.contains("F-0001") })

    #expect(row.hasPrefix("| \(group) ") && row.contains("| \(printed) "))
  }

  @Test func `never prints a reflection's own condition`() {
    let part = ConsultationPart.example(reflections: [.example(answers: [:], condition: 1)])

    #expect(!text(.example(consultations: part)).contains("今の調子"))
  }

  @Test func `says whose answer a running referral waits for`() {
    let steps = [
      ReferralStep.example(), .example(on: "2026-06-30", .accept, confirmedBy: .agency),
    ]
    let running = [
      RunningReferral.example(.example(1)),
      .example(.example(2, stage: .accepted, history: steps)),
    ]

    let rows = text(.example(referrals: .example(running: running))).split(separator: "\n")

    #expect(rows.contains { $0.hasPrefix("| RF-0001") && $0.contains("| 連絡前") })
    #expect(rows.contains { $0.hasPrefix("| RF-0002") && $0.contains("| 相談者 ") })
  }
}
