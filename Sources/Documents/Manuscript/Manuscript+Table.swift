extension Manuscript {
  /// A table with its heading row (表).
  public struct Table: Hashable, Sendable {
    /// What it shows; read out before the table.
    public let caption: String
    /// Whether the caption is printed above the table, too; not where a heading says the same.
    public let showsCaption: Bool
    /// The columns from left to right.
    public let columns: [Column]
    /// The rows, each with one cell for every column.
    public let rows: [[[Run]]]

    /// A table; every row has a cell for every column.
    public init(
      caption: String, showsCaption: Bool = false, columns: [Column], rows: [[[Run]]]
    ) {
      precondition(
        rows.allSatisfy { $0.count == columns.count }, "Every row fills every column.")
      self.caption = PrintableText.line(caption)
      self.showsCaption = showsCaption
      self.columns = columns
      self.rows = rows
    }
  }

  /// A column of a table.
  public struct Column: Hashable, Sendable {
    /// The heading.
    public let title: String
    /// What it holds, which decides how it is set.
    public let kind: Kind

    /// A column with its heading.
    public init(_ title: String, _ kind: Kind = .words) {
      self.title = PrintableText.line(title)
      self.kind = kind
    }

    /// What a column holds.
    public enum Kind: Hashable, Sendable {
      /// A few characters that stay on one line: numbers of records, days, signs.
      case mark
      /// A few words that wrap only where they are divided.
      case phrase
      /// Running text that may wrap anywhere.
      case words
      /// Figures, set to the right.
      case figure
    }
  }
}
