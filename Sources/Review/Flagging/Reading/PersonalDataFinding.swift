public import Domain

/// Words that name a person or place and must not leave the team (個人情報の拾い上げ).
///
/// It is a lint, not a guarantee: a person ticks every text off before it is shared.
public struct PersonalDataFinding: Hashable, Sendable {
  /// The kind of data.
  public let kind: PersonalDataKind
  private let words: Evidence
  /// The field the words stand in.
  public var field: RecordField { words.field }
  /// The place of the words, in Unicode scalars of the field's original text.
  public var range: Range<Int> { words.range }
  /// The words themselves.
  public var text: Confidential<String> { words.text }

  /// Words with their place.
  public init(
    kind: PersonalDataKind, field: RecordField, range: Range<Int>, text: Confidential<String>
  ) {
    self.init(kind: kind, words: Evidence(field: field, range: range, text: text))
  }

  init(kind: PersonalDataKind, words: Evidence) {
    self.kind = kind
    self.words = words
  }
}
