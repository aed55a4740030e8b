import BuiltInRules
import Domain
import Review
import Testing

struct RuleLintTests {
  private let poor = """
    topic: 試し
    rules:
      - id: belonging.tea
        rev: 1
        title: お茶
        category: belonging
        points: 4
        explain: お茶の相手を求める言葉
        terms:
          - お茶の相手 茶飲み友達
          - お茶の相手
        examples:
          asserted:
            - お茶の相手がほしい
    """

  @Test func `names a word written twice with its line`() {
    var lint = RuleLint()

    lint.look(at: ("tea.yaml", poor))

    let twice = lint.problems.first { $0.code == "rules.twice" }
    #expect(twice?.place == "tea.yaml 11行目")
  }

  @Test func `names the kinds of example that are missing`() {
    var lint = RuleLint()

    lint.look(at: ("tea.yaml", poor))

    #expect(lint.problems.count { $0.code == "rules.examples" } == 3)
  }

  @Test func `names a line of a word list that cannot be read`() {
    var lint = RuleLint()

    lint.look(at: ("lists.yaml", "family: x\nrev: 1\nwords\n"))

    let places = lint.problems.map { $0.place }
    #expect(places == ["lists.yaml 3行目"])
  }

  @Test func `finds the rules built in without fault`() {
    var lint = RuleLint()

    for file in RuleBook.builtInFiles { lint.look(at: file) }

    let wrong = lint.problems.filter { $0.code != "rules.twice" }.map { $0.line }
    #expect(wrong.isEmpty, "\(wrong)")
  }

  @Test func `reads every example built in as its file says`() {
    let trials = RuleBook.builtIn.trials(by: FlaggingEngine())

    #expect(trials.count > 200)
    #expect(trials.filter { !$0.succeeds }.isEmpty)
  }

  @Test func `takes nothing of files of which one cannot be read`() {
    let broken = "topic: x\nrules:\n  - id: a\n    colour: red\n"

    #expect(throws: RuleBook.Unreadable.self) {
      try FlaggingEngine(rules: [("tea.yaml", poor), ("broken.yaml", broken)])
    }
  }
}

extension Problem {
  /// Place and message, for a failing test to show.
  fileprivate var line: String { place + message }
}
