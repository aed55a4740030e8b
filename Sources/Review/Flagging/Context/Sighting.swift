import Domain

/// Words of a rule seen in a note, with what the words around them make of it (該当箇所).
struct Sighting: Sendable, BitwiseCopyable {
  /// The index of the rule.
  let rule: Int
  /// The units of the words.
  var units: Range<Int> { Int(head.start)..<Int(end) }
  /// The units of the first literal, which a mask may cover.
  let head: UnitRun
  /// The units of the last literal, which a mask may cover.
  private(set) var foot: UnitRun
  /// What the words around make of it.
  var reading = Reading.present
  /// Whether no sighting of the same rule stands before it.
  var isFirst = true
  /// Whether none stands before it that counts, or is set aside, as it does.
  var isFirstSo = true
  private var end: Int32

  init(rule: Int, head: UnitRun, foot: UnitRun) {
    self.rule = rule
    self.head = head
    self.foot = foot
    end = foot.end
  }

  /// Takes in another sighting of the same rule that begins within this one.
  mutating func reach(over other: Sighting) {
    guard other.end > end else { return }
    end = other.end
    foot = other.foot
  }

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
