import TestProgram
import Testing

/// The coordinator looks at the rules: whether they hold, what they see, what others would change.
@Suite struct RulesStory {
  @Test func `finds the rules of the program in order`() async throws {
    try await Office.story { office in
      let checked = try await office.run("rules", "check")
      let tested = try await office.run("rules", "test")

      #expect(checked.code == 0)
      #expect(tested.code == 0)
      #expect(tested.output.contains("すべて書かれたとおりに読みました。"))
    }
  }

  @Test func `explains what it sees in a sentence`() async throws {
    try await Office.story { office in
      let outcome = try await office.run("rules", "explain", "もう消えてしまいたいと言う。暴力はない。")

      #expect(outcome.output.contains("もう【消えてしまいたい】と言う。"))
      #expect(outcome.output.contains("規則 crisis.ideation"))
    }
  }

  @Test func `counts the days of a sentence from the day named, or from today`() async throws {
    try await Office.story { office in
      let words = "明日こちらから電話する。"
      let named = try await office.run("rules", "explain", words, "--day", "2026-06-03")
      let today = try await office.run("rules", "explain", words)

      #expect(named.output.contains("約束　再連絡・期日 令和8年6月4日"))
      #expect(today.output.contains("約束　再連絡・期日 令和"))
    }
  }

  @Test func `names file, line and key of a malformed rule and loads nothing`() async throws {
    try await Office.story { office in
      let file = try office.write(
        "own.yaml", "topic: ためし\nrules:\n  - id: crisis.own\n    nonsense: 3\n")

      let outcome = try await office.run("rules", "check", file)

      #expect(outcome.code == 1)
      #expect(outcome.errors.contains("エラー［rules.key］ own.yaml 4行目： 鍵「nonsense」は使えません。"))
    }
  }

  @Test func `shows what other rules would change and records nothing`() async throws {
    try await Office.story { office in
      try await office.record(
        [Call(1, "2026-06-03", note: "消えてしまいたいと言う。")], on: "2026-06-24")
      _ = try await office.on("2026-06-24", "review", "2026-06")
      let before = try await office.json("review", "2026-06", "--today", "2026-06-24")
      let file = try office.write("own.yaml", Self.otherRules)

      let shown = try await office.on(
        "2026-06-24", "rules", "preview", "--rules", file, "--since", "2026-06")

      #expect(shown.contains("消える"))
      #expect(shown.contains("試し読みです。記録も判断も変えていません。"))
      let after = try await office.json("review", "2026-06", "--today", "2026-06-24")
      #expect(after == before)
    }
  }

  private static let otherRules = """
    topic: ためし
    rules:
      - id: belonging.chess
        rev: 1
        title: 将棋
        category: belonging
        points: 5
        explain: 将棋の相手を探す言葉
        terms:
          - 将棋の相手
        examples:
          asserted:
            - 将棋の相手がほしい

    """
}
