public import Domain

/// Words that name a person or place and must not leave the team (個人情報の拾い上げ).
///
/// It is a lint, not a guarantee: a person ticks every text off before it is shared.
public struct PersonalDataFinding: Hashable, Sendable {
  /// The kind of data.
  public let kind: PersonalDataKind
  /// The field the words stand in.
  public let field: RecordField
  /// The place of the words, in Unicode scalars of the field's original text.
  public let range: Range<Int>
  /// The words themselves.
  public let text: Confidential<String>

  /// Words with their place.
  public init(
    kind: PersonalDataKind, field: RecordField, range: Range<Int>, text: Confidential<String>
  ) {
    self.kind = kind
    self.field = field
    self.range = range
    self.text = text
  }
}
