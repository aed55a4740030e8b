import Domain

extension FlaggingEngine {
  /// A rule seen in a text, with what the words around make of it: for explaining and testing.
  public struct Seen: Hashable, Sendable {
    /// The rule.
    public let rule: RuleID
    /// The words.
    public let words: String
    /// Whether they count for a candidate.
    public let counts: Bool
    /// How the words were taken, as a code: present, uncertain, denied, past, settled,
    /// hypothetical or other.
    public let reading: String

    /// How the words were taken, in Japanese.
    public var readingTitle: String {
      let taken = Sighting.Reading(rawValue: reading)
      return taken == .present ? "今の言葉" : taken?.title ?? ""
    }
  }

  /// Every rule whose words occur in a note, in the order of the text.
  public func sightings(in note: NoteText) -> [Seen] {
    let reading = NoteReading(note, by: self)
    return reading.sightings.map { sighting in
      Seen(
        rule: rules.ids[sighting.rule],
        words: reading.text.evidence(sighting.units)?.text.reveal(for: .reviewing) ?? "",
        counts: sighting.reading.counts, reading: sighting.reading.rawValue)
    }
  }
}
