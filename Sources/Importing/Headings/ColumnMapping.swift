/// What a column of a sheet was taken for.
public struct ColumnMapping: Sendable, Equatable {
  /// The column, from 0.
  public let column: Int
  /// The heading as it stands in the sheet; empty where there is none.
  public let heading: String
  /// The field the column gives; nothing for columns that were not understood.
  public let field: ImportField?
  /// How the field was found.
  public let basis: Basis
  /// The answer that a mark such as ○ in this column gives; nothing for ordinary columns.
  public let answer: String?

  /// How the field of a column was found.
  public enum Basis: String, Sendable {
    /// The heading says so.
    case heading
    /// The heading leaves it open; the cells below decided. People should look.
    case content
    /// The user said so.
    case chosen
    /// It was not found.
    case none
  }

  /// The column's letters, such as "AB".
  public var letters: String { ColumnLetters.name(column) }
}
