import TestProgram
import Testing

/// What one meeting leaves behind stands on the agenda of the next.
@Suite struct MonthToMonthStory {
  @Test func `brings homework, undecided items and referrals to the next meeting`() async throws {
    try await Office.story { office in
      try await office.heldJune()

      let agenda = try await office.freeze("2026-07", on: "2026-07-22")

      let previous = agenda.part("## 1 前回の確認").squeezed
      #expect(previous.contains("| R8-06-2 | C-0002 | 母に電話をかけ直す | い | R8.7.8 | 期限超過 |"))
      #expect(agenda.contains("#### R8-07-1　ケース C-0003［継続（第3回〜、2回目）］"))
      let running = agenda.part("### 3-2 進行中のリファー").squeezed
      #expect(running.contains("| RF-0001 | C-0001 | 津保健所 | 提案済 | 28日 |"))
    }
  }

  @Test func `takes homework off the list once it is done`() async throws {
    try await Office.story { office in
      try await office.heldJune()
      try await office.on("2026-07-08", "followup", "done", "F-0001")

      let agenda = try await office.freeze("2026-07", on: "2026-07-22")

      let homework = agenda.part("## 1 前回の確認").squeezed
      #expect(homework.contains("| R8-06-2 | C-0002 | 母に電話をかけ直す | い | R8.7.8 | 済 |"))
      #expect(agenda.contains("果たしていない約束はありません。"))
    }
  }

  @Test func `accounts for every consultation once, late ones in the next month`() async throws {
    try await Office.story { office in
      try await office.heldJune()
      try await office.record(
        [Call(5, "2026-07-02", case: "K5"), Call(6, "2026-06-25", case: "K6")], on: "2026-07-03")

      let agenda = try await office.freeze("2026-07", on: "2026-07-22")

      let calls = try await office.json("consultations").all
      let months = Dictionary(grouping: calls) { $0["accountedIn"].text }.mapValues(\.count)
      #expect(months == ["2026-06": 4, "2026-07": 2])
      let register = agenda.part("### 2-2 全件一覧")
      #expect(register.hasPrefix("（討議 0件・一括了承 1件・準備不足 0件、計1件。ほかに前月までの受付 1件）"))
      #expect(register.contains("S-0006 C-0006 | R8.6.25 |"))
      #expect(register.contains("［前月までの受付］"))
    }
  }

  @Test func `writes the extract of the minutes on the case`() async throws {
    try await Office.story { office in
      try await office.heldJune()

      let entry = try await office.json("case", "C-0002")["entries"].all.first

      #expect(entry?["item"].text == "R8-06-2")
      #expect(entry?["points"].text == "みなで話した。")
      #expect(entry?["decision"]["kind"].text == "再連絡・見守り")
      #expect(entry?["decision"]["owner"].text == "い")
      #expect(entry?["decision"]["due"].text == "2026-07-08")
    }
  }
}
