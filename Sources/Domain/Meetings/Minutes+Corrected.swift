// The minutes keep what was finalised, so that their check code stays true; what holds today is the
// original with its corrections laid over it.
extension Minutes {
  /// The items as they hold today, after all corrections, in the order of the agenda.
  public var itemsToday: [MinutesItem] {
    corrections.reduce(items) { items, correction in
      let later = Dictionary(correction.after.map { ($0.number, $0) }) { _, last in last }
      return items.map { later[$0.number] ?? $0 }
    }
  }

  /// The heading as it was finalised.
  public var heading: MinutesHeading {
    MinutesHeading(
      heldOn: heldOn, present: present, absent: absent, chair: chair, recorder: recorder,
      notes: notes)
  }

  /// The heading as it holds today, after all corrections.
  public var headingToday: MinutesHeading {
    corrections.compactMap(\.heading).last?.after ?? heading
  }
}
