import Domain

/// The text over which the check code of minutes is made (確認コードの元), one line per fact.
///
/// The form of the text is part of what the code promises: it must never change, or old papers
/// would no longer match.
struct MinutesText {
  private(set) var text = "teireikai minutes 1\n"

  init(_ minutes: ReadMinutes, agendaCode: String) {
    let heading = minutes.heading
    add("month", minutes.month.iso)
    add("agenda", agendaCode)
    add("heldOn", heading.heldOn.iso)
    for name in heading.present { add("present", name) }
    for name in heading.absent { add("absent", name) }
    add("chair", heading.chair)
    add("recorder", heading.recorder)
    for item in minutes.items { add(item) }
    for report in minutes.homework {
      add("homework", report.number.printed)
      add("ended", report.words.reveal(for: .document))
    }
    add("notes", heading.notes.reveal(for: .document))
  }

  /// The check code of the text.
  var checkCode: CheckCode { CheckCode(of: text) }

  private mutating func add(_ item: MinutesItem) {
    add("item", item.number.printed)
    add("case", item.caseFile.printed)
    add("points", item.points.reveal(for: .document))
    if let decision = item.decision {
      add("decision", decision.kind.rawValue)
      add("decidedOn", decision.decidedOn.iso)
      add("content", decision.content.reveal(for: .document))
      add("reason", decision.reason.reveal(for: .document))
      add("owner", decision.owner?.text ?? "")
      add("due", Self.due(decision.due))
      add("agency", decision.agency?.printed ?? "")
      add("closure", decision.closure?.rawValue ?? "")
      add("callerConsent", decision.consent.caller.rawValue)
      add("personConsent", decision.consent.person.rawValue)
    }
    add("remaining", item.remaining.reveal(for: .document))
  }

  private mutating func add(_ name: String, _ value: String) {
    let escaped = value.flatMap { sign -> [Character] in
      switch sign {
      case "\\": ["\\", "\\"]
      case "\n", "\r\n": ["\\", "n"]
      default: [sign]
      }
    }
    text += "\(name)=\(String(escaped))\n"
  }

  private static func due(_ due: Due) -> String {
    switch due {
    case .day(let day): day.iso
    case .nextMeeting(let month): "meeting \(month.iso)"
    case .none: ""
    }
  }
}
