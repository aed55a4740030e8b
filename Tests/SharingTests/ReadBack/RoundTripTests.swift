import Domain
import Sharing
import TestSupport
import Testing

struct RoundTripTests {
  private static let numbers: [ItemNumber] = ["R8-06-1", "R8-06-2", "R8-06-3"]

  @Test(arguments: UInt64(1)...150)
  func `reads what was written into the form`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var form = FormExample()
    form.numbers = Self.numbers
    let items = Self.numbers.map { MinutesItem.random($0, &random) }
    for item in items { form.fillIn(item) }

    let reading = MinutesReader.example.read(form.text, of: .withItems(Self.numbers))

    #expect(reading.problems.allSatisfy { $0.severity == .warning }, "seed \(seed)")
    #expect(reading.minutes?.items == items, "seed \(seed)")
  }
}

extension MonthlyMeeting {
  /// The example meeting with these items, each about a case of its own.
  static func withItems(_ numbers: [ItemNumber]) -> MonthlyMeeting {
    let items = numbers.map {
      AgendaItem.example($0, caseFile: Identifier(integerLiteral: $0.ordinal))
    }
    return .example(
      stage: .frozen(.example(.example(referrals: .example(items: items)))))
  }
}

extension FormExample {
  /// Writes an item of minutes into its fields, as the form is printed for a correction.
  mutating func fillIn(_ item: MinutesItem) {
    let number = item.number
    self[number, .points] = item.points.reveal(for: .document)
    self[number, .remaining] = item.remaining.reveal(for: .document)
    let decision = item.decision
    ticked[number] = decision.map { [$0.kind] } ?? []
    self[number, .content] = decision?.content.reveal(for: .document) ?? ""
    self[number, .reason] = decision?.reason.reveal(for: .document) ?? ""
    self[number, .owner] = decision?.owner?.text ?? ""
    self[number, .agency] = decision?.agency == nil ? "" : Agency.example().name
    self[number, .closure] = decision?.closure?.title ?? ""
    self[number, .callerConsent] = decision?.consent.caller.title ?? ""
    self[number, .personConsent] = decision?.consent.person.title ?? ""
    switch decision?.due ?? .none {
    case .day(let day): self[number, .due] = day.warekiWithWeekday
    case .nextMeeting: self[number, .due] = "次回定例会"
    case .none: self[number, .due] = ""
    }
  }
}

extension MinutesItem {
  /// An item with any text and decision the form can hold.
  fileprivate static func random(
    _ number: ItemNumber, _ random: inout SeededGenerator
  ) -> MinutesItem {
    .example(
      number, caseFile: Identifier(integerLiteral: number.ordinal), points: .lines(&random),
      decision: Bool.random(using: &random) ? .random(&random) : nil,
      remaining: .lines(&random))
  }
}

extension Decision {
  fileprivate static func random(_ random: inout SeededGenerator) -> Decision {
    let kind = DecisionKind.allCases.randomElement(using: &random) ?? .hold
    let day = CalendarDay("2026-06-24").adding(days: Int.random(in: 0...300, using: &random))
    let dues: [Due] = [.day(day), .nextMeeting("2026-07"), .none]
    let levels = ConsentLevel.allCases
    return .example(
      kind, content: .line(&random), reason: .line(&random),
      owner: (["あ", "い", "こ"] as [SupporterCode]).randomElement(using: &random),
      due: dues.randomElement(using: &random) ?? .none,
      closure: ClosureReason.allCases.randomElement(using: &random),
      consent: ReferralConsent(
        caller: levels.randomElement(using: &random) ?? .verbal,
        person: levels.randomElement(using: &random) ?? .verbal))
  }
}

extension Confidential where Value == String {
  private static var pieces: [String] {
    [
      "母の話を聞く", "担当：い", "**要点**", "[x] 終結", "□保留", "R8-06-1", "（次回）", "A_b*c", "50%", "→", "<次回>",
      "「どうしたら」", "a: b", "# 見出し", "| 表 |", "<!-- メモ -->", "\\n", "髙﨑さん宅ではない", "1. 一", "・二",
    ]
  }

  fileprivate static func line(_ random: inout SeededGenerator) -> Self {
    let count = Int.random(in: 1...4, using: &random)
    let words = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }
    return Confidential("本文 " + words.joined(separator: " "))
  }

  fileprivate static func lines(_ random: inout SeededGenerator) -> Self {
    let count = Int.random(in: 0...4, using: &random)
    let lines = (0..<count).map { _ in line(&random).reveal(for: .document) }
    return Confidential(lines.joined(separator: Bool.random(using: &random) ? "\n" : "\n\n"))
  }
}
