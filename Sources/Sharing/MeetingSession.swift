public import Domain

/// The meeting while it takes place (定例会の進行): when it is held and who is there.
public struct MeetingSession: Hashable, Sendable {
  /// The agenda on the table.
  public let frozen: FrozenAgenda
  /// The day it takes place.
  public var heldOn: CalendarDay
  /// Who is there, in the order of the agenda, guests behind.
  public private(set) var present: [String]
  /// Who was expected and is not there.
  public private(set) var absent: [String]
  /// Who leads.
  public var chair: String
  /// Who writes.
  public var recorder: String

  /// A meeting as planned: everybody expected is there until somebody says otherwise.
  public init(of frozen: FrozenAgenda) {
    let planned = frozen.agenda.heading
    self.frozen = frozen
    heldOn = planned.day
    present = planned.attendees
    absent = []
    chair = planned.chair
    recorder = planned.recorder
  }

  /// Notes that somebody is there, expected or not.
  public mutating func attend(_ name: String) {
    absent.removeAll { $0 == name }
    if !present.contains(name) { present.append(name) }
    present = inOrder(present)
  }

  /// Notes that somebody is not there.
  public mutating func miss(_ name: String) {
    present.removeAll { $0 == name }
    if !absent.contains(name) { absent.append(name) }
    absent = inOrder(absent)
  }

  /// The heading of the minutes.
  public var heading: MinutesHeading {
    MinutesHeading(
      heldOn: heldOn, present: present, absent: absent, chair: chair, recorder: recorder)
  }

  private func inOrder(_ names: [String]) -> [String] {
    let expected = frozen.agenda.heading.attendees
    return expected.filter(names.contains) + names.filter { !expected.contains($0) }
  }
}
