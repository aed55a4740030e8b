public import Domain

/// A form of the minutes with its fields found again by their marks, before anything is understood.
///
/// It is the seam between a way of writing forms (Markdown, Word) and the reading of what people
/// filled in.
public struct MarkedForm: Hashable, Sendable {
  /// The month and the base code of the form's first line; more than one when it was pasted twice.
  public var bases: [Base]
  /// What stands in each field, in the order of the form; a field found twice is here twice.
  public var fields: [FieldText]
  /// The text outside the fields, line by line.
  public var outside: [String]
  /// Marks that name nothing, are not closed, or have lost their label.
  public var problems: [Problem]

  /// A form's parts.
  public init(
    bases: [Base] = [], fields: [FieldText] = [], outside: [String] = [],
    problems: [Problem] = []
  ) {
    self.bases = bases
    self.fields = fields
    self.outside = outside
    self.problems = problems
  }

  /// Which meeting the form belongs to, and from which agenda it was made.
  public struct Base: Hashable, Sendable {
    /// The month of the meeting.
    public let month: Month
    /// The check code of the frozen agenda, as written.
    public let code: String
    /// The line it stands on, from 1.
    public let line: Int

    /// A base with its line.
    public init(month: Month, code: String, line: Int) {
      self.month = month
      self.code = code
      self.line = line
    }
  }
}

/// What somebody wrote into a field, and where (記入された欄).
public struct FieldText: Hashable, Sendable {
  /// The field.
  public let anchor: FieldAnchor
  /// The text as written, without the spaces and line ends around it.
  public let text: Confidential<String>
  /// The line of the field's mark, from 1.
  public let line: Int

  /// A field with its text and its place.
  public init(anchor: FieldAnchor, text: Confidential<String>, line: Int) {
    self.anchor = anchor
    self.text = text
    self.line = line
  }

  /// The place as problems name it, 「12行目 R8-06-1「期限」」.
  public var place: String { "\(line)行目 \(anchor.title)" }
}

extension FieldAnchor {
  /// The field as people know it, 「R8-06-1「期限」」 or 「開催日」.
  var title: String { item.map { "\($0.printed)「\(field.label)」" } ?? "「\(field.label)」" }
}
