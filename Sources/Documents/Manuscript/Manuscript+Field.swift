public import Domain

extension Manuscript {
  /// A place to fill in, with the anchor by which it is found again after editing (記入欄).
  public struct Field: Hashable, Sendable {
    /// The anchor.
    public let anchor: FieldAnchor
    /// What it takes and what already stands in it.
    public let content: Content

    /// A field.
    public init(_ anchor: FieldAnchor, _ content: Content) {
      self.anchor = anchor
      self.content = content
    }

    /// The label printed before it.
    public var label: String { anchor.field.label }

    /// A field of one line.
    public static func line(_ anchor: FieldAnchor, _ text: String = "") -> Field {
      Field(anchor, .line(Printable(text)))
    }

    /// A field of free text.
    public static func block(_ anchor: FieldAnchor, _ text: String = "") -> Field {
      Field(anchor, .block(PrintableText.lines(text).map(Printable.init)))
    }

    /// A field of boxes to tick.
    public static func choice(
      _ anchor: FieldAnchor, _ options: [String], ticked: String? = nil
    ) -> Field {
      Field(anchor, .choice(options.map(Printable.init), ticked: ticked.map(Printable.init)))
    }

    /// What a field takes.
    public enum Content: Hashable, Sendable {
      /// One line.
      case line(Printable)
      /// Any number of paragraphs.
      case block([Printable])
      /// One box of several.
      case choice([Printable], ticked: Printable?)
    }
  }
}
