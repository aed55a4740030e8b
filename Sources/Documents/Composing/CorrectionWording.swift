import Domain

/// A numbered correction of final minutes: who, why, before and after (訂正).
struct CorrectionWording {
  let correction: Correction
  let directory: [Agency]

  /// The heading with day and person, the reason, and a table of what changed.
  var blocks: [Manuscript.Block] {
    let reason = correction.reason.reveal(for: .document)
    return [
      .section("訂正\(correction.number)　\(correction.on.warekiDense)　\(correction.by.text)"),
      .facts([[.init("理由", reason.isEmpty ? "記載なし" : reason)]]),
    ] + (rows.isEmpty ? [] : [.table(table)])
  }

  private var table: Manuscript.Table {
    Manuscript.Table(
      caption: "訂正\(correction.number)の内容",
      columns: [.init("番号", .mark), .init("欄", .mark), .init("訂正前"), .init("訂正後")],
      rows: rows)
  }

  private var rows: [[[Manuscript.Run]]] {
    let heading = correction.heading.map { change in
      changes("", facts(of: change.before), facts(of: change.after))
    }
    let items: [[[Manuscript.Run]]] = correction.after.flatMap { after in
      let before = correction.before.first { $0.number == after.number }
      return changes(after.number.printed, before.map(facts) ?? [:], facts(of: after))
    }
    return (heading ?? []) + notes + items
  }

  private var notes: [[[Manuscript.Run]]] {
    guard let change = correction.heading, change.before.notes != change.after.notes else {
      return []
    }
    let (before, after) = (change.before.notes, change.after.notes)
    return [
      Manuscript.Table.row(
        "表題", "そのほかの記録", word(before.reveal(for: .document)),
        word(after.reveal(for: .document)))
    ]
  }

  private func changes(
    _ number: String, _ before: [MinutesField: String], _ after: [MinutesField: String]
  ) -> [[[Manuscript.Run]]] {
    MinutesField.allCases.filter { before[$0] != after[$0] }.map { field in
      Manuscript.Table.row(
        number.isEmpty ? "表題" : number, field.label, word(before[field]), word(after[field]))
    }
  }

  private func word(_ text: String?) -> String {
    text.flatMap { $0.isEmpty ? nil : $0 } ?? "（なし）"
  }

  private func facts(of heading: MinutesHeading) -> [MinutesField: String] {
    [
      .heldOn: heading.heldOn.warekiWithWeekday,
      .present: heading.present.joined(separator: "・"),
      .absent: heading.absent.joined(separator: "・"), .chair: heading.chair,
      .recorder: heading.recorder,
    ]
  }

  private func facts(of item: MinutesItem) -> [MinutesField: String] {
    var facts: [MinutesField: String] = [
      .points: item.points.reveal(for: .document),
      .remaining: item.remaining.reveal(for: .document),
      .decision: item.decision?.kind.title ?? "決定に至らず",
    ]
    guard let decision = item.decision else { return facts }
    facts[.content] = decision.content.reveal(for: .document)
    facts[.agency] = decision.agencyName(in: directory)
    facts[.closure] = decision.closure?.title
    facts[.owner] = decision.owner?.text
    facts[.due] = decision.due.printed
    facts[.reason] = decision.reason.reveal(for: .document)
    facts[.callerConsent] = decision.consent.caller.title
    facts[.personConsent] = decision.consent.person.title
    return facts
  }
}
