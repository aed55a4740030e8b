/// The words of a record on which a finding rests (根拠の引用).
///
/// The range counts Unicode scalars of the field's *original* text, so that a quotation can be
/// underlined where it stands and a reader can check it in seconds.
public struct Evidence: Sendable {
  /// The field the words stand in.
  public let field: RecordField
  /// The place of the words, in Unicode scalars of the field's original text.
  public let range: Range<Int>
  /// The words, or what they are part of: they are cut out when somebody reads them, which is seldom.
  private let source: Confidential<String>
  private let isPart: Bool

  /// Evidence with its place and its words; the words must be those at the place.
  public init(field: RecordField, range: Range<Int>, text: Confidential<String>) {
    self.init(field: field, range: range, source: text, isPart: false)
  }

  /// Evidence by its place in the field's original text.
  public init(field: RecordField, range: Range<Int>, of original: Confidential<String>) {
    self.init(field: field, range: range, source: original, isPart: true)
  }

  private init(
    field: RecordField, range: Range<Int>, source: Confidential<String>, isPart: Bool
  ) {
    precondition(!range.isEmpty, "Evidence quotes at least one character.")
    self.field = field
    self.range = range
    self.source = source
    self.isPart = isPart
  }

  /// The words themselves, exactly as written.
  public var text: Confidential<String> {
    guard isPart else { return source }
    return source.map { source in
      let scalars = source.unicodeScalars
      let start = scalars.index(scalars.startIndex, offsetBy: range.lowerBound)
      return String(scalars[start..<scalars.index(start, offsetBy: range.count)])
    }
  }
}

extension Evidence: Hashable {
  /// Whether the same words are quoted from the same place.
  public static func == (one: Self, other: Self) -> Bool {
    one.field == other.field && one.range == other.range && one.text == other.text
  }

  /// Hashes the words with their place.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(field)
    hasher.combine(range)
    hasher.combine(text)
  }
}
