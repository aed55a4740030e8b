import Domain

/// What the records know of a case's caller, person and place (ケースの概要): the latest that was
/// said, and where that was 不明 what was said before.
struct CasePortrait {
  private(set) var caller = Caller()
  private(set) var person = PersonConcerned()
  private(set) var residence = Residence.unknown

  /// A portrait from the calls of a case, the latest last.
  init(calls: [Consultation]) {
    caller = calls.last?.caller ?? Caller()
    for call in calls.reversed() {
      if person.age == .unknown { person.age = call.person.age }
      if person.gender == .unknown { person.gender = call.person.gender }
      if residence == .unknown { residence = call.residence }
    }
  }
}
