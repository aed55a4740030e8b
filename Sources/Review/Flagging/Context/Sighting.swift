/// Words of a rule seen in a note, with what the words around them make of it (該当箇所).
struct Sighting: Sendable {
  /// The index of the rule.
  let rule: Int
  /// The units of the words.
  var units: Range<Int>
  /// The units of the first literal, which a mask may cover.
  var head: Range<Int>
  /// The units of the last literal, which a mask may cover.
  var foot: Range<Int>
  /// What the words around make of it.
  var reading = Reading.present

  /// How a careful reader takes the words.
  enum Reading: String, Sendable, CaseIterable {
    /// Said, now.
    case present
    /// Neither yes nor no; to be looked at.
    case uncertain
    /// Said not to be so.
    case denied
    /// Of another time.
    case past
    /// Met, done, going well.
    case settled
    /// If it were so.
    case hypothetical
    /// Of someone unrelated, or in general.
    case other

    /// Whether the words count for a candidate.
    var counts: Bool { self == .present || self == .uncertain }
  }
}
