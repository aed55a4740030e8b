/// Why something was found (拾い上げの理由): the sentence is written from it when somebody reads it.
enum FindingReason: Hashable, Sendable {
  /// A rule's words; what they say, and whether the learned weights pull the same way.
  case rule(says: String, isUncertain: Bool, isWeighty: Bool)
  /// Words like those of other notes, by the learned weights alone.
  case learned
  /// A rule's words, set aside for what the words around make of them.
  case setAside(Sighting.Reading)
  /// Words of danger, by a rule or by the learned weights.
  case danger(isLearned: Bool)
  /// A sentence somebody else wrote.
  case told(String)
}
