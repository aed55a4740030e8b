import Domain
import Sharing
import TestSupport

/// A June meeting with its cases, shared step by step; what is confirmed is kept as the store would.
struct ShareExample {
  var meeting: MonthlyMeeting
  var materials: CaseMaterials

  /// A meeting on these items with these cases.
  init(
    items: [AgendaItem] = [.example()], cases: [CaseFile] = [.example()],
    entries: [CaseEntry] = [], referrals: [Referral] = [], followUps: [FollowUp] = [],
    agencies: [Agency] = [.example()]
  ) {
    let agenda = Agenda.example(referrals: .example(items: items))
    meeting = .example(stage: .frozen(.example(agenda)))
    materials = CaseMaterials(
      cases: cases, entries: entries, referrals: referrals, followUps: followUps,
      agencies: agencies,
      identifiers: IdentifierPool(used: ["C": 9, "E": 9, "RF": 9, "F": 9]))
  }

  /// The minutes with these decisions, in the order of the agenda.
  func minutes(
    _ decisions: Decision?..., points: Confidential<String> = "母の疲れが大きい。",
    heldOn: CalendarDay = "2026-06-24", present: [String] = ["こ", "あ"]
  ) -> ReadMinutes {
    let items = meeting.frozenAgenda?.agenda.referrals.items ?? []
    return ReadMinutes(
      month: "2026-06",
      heading: MinutesHeading(
        heldOn: heldOn, present: present, absent: [], chair: "こ", recorder: "い"),
      items: zip(items, decisions).map { item, decision in
        MinutesItem.example(
          item.number, caseFile: item.caseFile, points: points, decision: decision,
          remaining: "")
      })
  }

  /// The plan to share these minutes.
  func plan(
    _ minutes: ReadMinutes, on day: CalendarDay = "2026-06-30",
    reason: Confidential<String> = ""
  ) -> SharePlan {
    Share(of: meeting, materials: materials)
      .plan(for: minutes, on: day, by: "こ", correctionReason: reason)
  }

  /// Shares these minutes and keeps what was recorded.
  @discardableResult
  mutating func confirm(
    _ minutes: ReadMinutes, on day: CalendarDay = "2026-06-30",
    reason: Confidential<String> = ""
  ) -> SharePlan {
    let plan = plan(minutes, on: day, reason: reason)
    record(plan.changes)
    return plan
  }

  /// Keeps changes as the store would: saved things replace those with their number.
  mutating func record(_ changes: ChangeSet) {
    materials.identifiers = IdentifierPool(used: changes.identifiers.used)
    for change in changes.changes {
      switch change {
      case .saveCase(let file): materials.cases.replace(file, by: \.id)
      case .addEntry(let entry): materials.entries.append(entry)
      case .saveReferral(let referral): materials.referrals.replace(referral, by: \.id)
      case .saveFollowUp(let followUp): materials.followUps.replace(followUp, by: \.id)
      case .saveMeeting(let saved): meeting = saved
      default: break
      }
    }
  }

  /// The example case as it stands.
  var file: CaseFile { materials.cases.first ?? .example() }
}

extension Array {
  /// Puts an element in the place of the one with the same key, or at the end.
  fileprivate mutating func replace<Key: Equatable>(_ element: Element, by key: (Element) -> Key) {
    if let index = firstIndex(where: { key($0) == key(element) }) {
      self[index] = element
    } else {
      append(element)
    }
  }
}

extension SharePlan {
  /// The diff's lines in words.
  var sentences: [String] {
    diffs.flatMap(\.lines).map { $0.sentence.reveal(for: .display) }
  }

  /// The codes of the problems, in order.
  var codes: [String] { problems.map(\.code) }

  /// The events added to the timelines.
  var events: [CaseEntry.Event] {
    changes.changes.compactMap { change in
      if case .addEntry(let entry) = change { entry.event } else { nil }
    }
  }

  /// The referrals saved.
  var referrals: [Referral] {
    changes.changes.compactMap { change in
      if case .saveReferral(let referral) = change { referral } else { nil }
    }
  }

  /// The follow-ups saved.
  var followUps: [FollowUp] {
    changes.changes.compactMap { change in
      if case .saveFollowUp(let followUp) = change { followUp } else { nil }
    }
  }
}
