package import Domain

extension Flag {
  /// A candidate for the crisis category, quoting the example record.
  package static func example(
    _ id: Identifier<Flag> = 1, caseFile: Identifier<CaseFile> = 1,
    consultation: Identifier<Consultation>? = 1, kind: FlagKind = .candidate(.crisis),
    basis: FlagBasis = .words(.quoting(in: .example()), also: []),
    rule: String = "crisis.ideation r4", rulesDigest: String = "0f1e2d3c4b5a6978",
    strength: Strength = Strength(level: .high, points: [6, 2, 1]),
    explanation: Confidential<String> = "『消えてしまいたい』（6/12の記録）— 本人の言葉の引用、現在。",
    fingerprint: Fingerprint? = nil, raisedIn: Month = "2026-06", judgement: Judgement? = nil,
    version: Int = 0
  ) -> Flag {
    Flag(
      id: id, caseFile: caseFile, consultation: consultation, kind: kind, basis: basis,
      rule: rule, rulesDigest: rulesDigest, strength: strength, explanation: explanation,
      fingerprint: fingerprint ?? Fingerprint(of: [id.printed, kind.code]), raisedIn: raisedIn,
      judgement: judgement, version: version)
  }
}

extension Judgement {
  /// A finding confirmed by the coordinator 「こ」.
  package static func example(
    _ verdict: Verdict = .confirmed, on day: CalendarDay = "2026-06-20",
    by person: SupporterCode = "こ", reason: Confidential<String> = "記録を読み返して確かめた"
  ) -> Judgement {
    sure(of: Judgement(verdict, on: day, by: person, reason: reason), "a dismissal without reason")
  }
}
