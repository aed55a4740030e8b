import Domain

/// Finds earlier cases whose callers look alike, for a person to confirm (同じケースの候補).
///
/// Alike means the same relation, place, and age and gender of the person concerned, all known,
/// within a year. That is weak evidence, so it is only ever proposed.
struct CallProfiles {
  private var calls: [Profile: [Call]] = [:]

  private struct Call {
    let day: CalendarDay
    let caseFile: Identifier<CaseFile>
  }

  private struct Profile: Hashable {
    let relation: Relation
    let residence: Residence
    let age: AgeBand
    let gender: Gender

    /// Nothing unless everything is known: two unknown people are not alike.
    init?(_ caller: Caller, _ person: PersonConcerned, _ residence: Residence) {
      guard caller.relation != .unknown, person.age != .unknown, person.gender != .unknown,
        case .municipality = residence
      else { return nil }
      relation = caller.relation
      self.residence = residence
      age = person.age
      gender = person.gender
    }
  }

  init(_ consultations: [Consultation]) {
    for consultation in consultations { note(consultation) }
  }

  /// Remembers a call.
  mutating func note(_ call: Consultation) {
    guard call.kind.isCounted, let caseFile = call.caseFile,
      let profile = Profile(call.caller, call.person, call.residence)
    else { return }
    calls[profile, default: []].append(Call(day: call.day, caseFile: caseFile))
    // A handful of the latest is enough to propose from, however long the history.
    if calls[profile, default: []].count > 32 { calls[profile, default: []].removeFirst(16) }
  }

  /// At most three cases with a call alike in the year before, the latest first.
  func cases(like draft: ConsultationDraft) -> [Identifier<CaseFile>] {
    guard let profile = Profile(draft.caller, draft.person, draft.residence) else { return [] }
    var found: [Identifier<CaseFile>] = []
    for call in (calls[profile] ?? []).sorted(by: { ($1.day, $1.caseFile) < ($0.day, $0.caseFile) })
    {
      let age = call.day.days(until: draft.day)
      guard (0...366).contains(age), !found.contains(call.caseFile) else { continue }
      found.append(call.caseFile)
      if found.count == 3 { break }
    }
    return found
  }
}
