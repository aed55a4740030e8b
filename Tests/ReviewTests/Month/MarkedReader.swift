import Domain
import Review

/// A reader for tests that finds what a note marks: 「《medical:眠れない》」 is a candidate quoting
/// 眠れない, 「《callback@2026-06-10:来週かける》」 a promise, 「《person:山田》」 a name.
struct MarkedReader: NoteReader {
  var rulesDigest = "digest-1"
  /// The revision of every rule.
  var revision = 1
  /// How strong a candidate is.
  var level = Strength.Level.high

  func read(_ note: NoteText) -> NoteFindings {
    let marks = Mark.all(in: note.note)
    return NoteFindings(
      candidates: candidates(marks, prefix: "", level: level),
      reference: candidates(marks, prefix: "-", level: .reference),
      urgency: urgency(marks), followUps: marks.compactMap(promise),
      personalData: marks.compactMap(personalData))
  }

  /// One candidate for each category, with everything that speaks for it.
  private func candidates(
    _ marks: [Mark], prefix: String, level: Strength.Level
  ) -> [CandidateFinding] {
    ReferralCategory.allCases.compactMap { category in
      let own = marks.filter { $0.key == prefix + category.rawValue }
      guard let first = own.first else { return nil }
      return CandidateFinding(
        category: category, rule: RuleID(name: "\(category.rawValue).test", revision: revision),
        strength: Strength(level: level, points: [3]), evidence: own.map(\.evidence),
        explanation: "『\(first.words)』から拾いました。")
    }
  }

  private func urgency(_ marks: [Mark]) -> UrgencyFinding? {
    let evidence = marks.filter { $0.key == "urgent" }.map(\.evidence)
    guard !evidence.isEmpty else { return nil }
    return UrgencyFinding(
      evidence: evidence, rule: RuleID(name: "urgent.test", revision: revision),
      explanation: "いま危険があるかもしれません。")
  }

  private func promise(_ mark: Mark) -> FollowUpFinding? {
    let parts = mark.key.split(separator: "@").map(String.init)
    guard let kind = parts.first.flatMap(FollowUpKind.init(rawValue:)) else { return nil }
    return FollowUpFinding(
      kind: kind, due: parts.count > 1 ? CalendarDay(iso: parts[1]) : nil,
      evidence: mark.evidence, rule: RuleID(name: "promise.test", revision: revision))
  }

  private func personalData(_ mark: Mark) -> PersonalDataFinding? {
    PersonalDataKind(rawValue: mark.key).map {
      PersonalDataFinding(
        kind: $0, field: .note, range: mark.evidence.range, text: mark.evidence.text)
    }
  }
}

/// A key with the words it marks.
private struct Mark {
  let key: String
  let words: String
  let evidence: Evidence

  static func all(in text: String) -> [Mark] {
    let scalars = Array(text.unicodeScalars)
    return scalars.indices.filter { scalars[$0] == "《" }.compactMap { start in
      guard let colon = scalars[start...].firstIndex(of: ":"),
        let end = scalars[start...].firstIndex(of: "》"), colon + 1 < end
      else { return nil }
      let string = { (range: Range<Int>) in
        String(String.UnicodeScalarView(scalars[range]))
      }
      let words = string(colon + 1..<end)
      return Mark(
        key: string(start + 1..<colon), words: words,
        evidence: Evidence(field: .note, range: colon + 1..<end, text: Confidential(words)))
    }
  }
}
