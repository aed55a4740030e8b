public import Domain

/// A note with what a careful reader found in it (正解つきの記録), for training and measuring.
public struct LabelledNote: Sendable {
  /// Its name in the file; the letters before the hyphen are its author.
  public let id: String
  /// The text and header.
  public let text: NoteText
  /// The categories that hold.
  public let categories: Set<ReferralCategory>
  /// Whether it is urgent.
  public let isUrgent: Bool

  /// What the centre's side owes: the kind's code and the day, where the text names one.
  public let promises: [(kind: String, due: String?)]
  /// Texts that must not leave the team.
  public let personalTexts: [String]

  /// A note with its labels.
  public init(
    id: String, text: NoteText, categories: Set<ReferralCategory>, isUrgent: Bool,
    promises: [(kind: String, due: String?)] = [], personalTexts: [String] = []
  ) {
    self.id = id
    self.text = text
    self.categories = categories
    self.isUrgent = isUrgent
    self.promises = promises
    self.personalTexts = personalTexts
  }

  /// The letters of its author.
  package var author: Substring { id.prefix { $0 != "-" } }

  /// Whether it was written to show one thing (small letters): it teaches, but what is rare stands
  /// in such notes too often for measuring and for thresholds.
  package var isExercise: Bool { author.first?.isLowercase ?? false }

  /// One for each outcome of the weights that holds, zero for the others.
  var holding: Weights.Row {
    var row = Weights.Row.zero
    for outcome in 0..<Weights.outcomes where holds(outcome) { row[outcome] = 1 }
    return row
  }

  /// Whether an outcome of the weights holds.
  func holds(_ outcome: Int) -> Bool {
    outcome == Weights.urgent ? isUrgent : categories.contains(ReferralCategory.allCases[outcome])
  }
}
