/// The words of a record on which a finding rests (根拠の引用).
///
/// The range counts Unicode scalars of the field's *original* text, so that a quotation can be
/// underlined where it stands and a reader can check it in seconds.
public struct Evidence: Hashable, Sendable {
  /// The field the words stand in.
  public let field: RecordField
  /// The place of the words, in Unicode scalars of the field's original text.
  public let range: Range<Int>
  /// The words themselves, exactly as written.
  public let text: Confidential<String>

  /// Evidence with its place and its words; the words must be those at the place.
  public init(field: RecordField, range: Range<Int>, text: Confidential<String>) {
    precondition(!range.isEmpty, "Evidence quotes at least one character.")
    self.field = field
    self.range = range
    self.text = text
  }
}
