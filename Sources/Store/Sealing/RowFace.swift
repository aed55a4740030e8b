package import Foundation

/// The readable side of a stored row: everything but its sealed payload.
///
/// The columns stay readable because constraints and queues need them. They are bound to the
/// payload's seal and to the audit chain, so editing one of them by hand is noticed.
package struct RowFace: Sendable, Hashable {
  /// The table the row lies in.
  package var table: String
  /// The row's number.
  package var id: Int
  /// How often the row has been written; 1 when new.
  package var version: Int
  /// The readable columns in the order of the schema.
  package var columns: [Column]

  /// Describes a row.
  package init(table: String, id: Int, version: Int, columns: [Column]) {
    self.table = table
    self.id = id
    self.version = version
    self.columns = columns
  }

  /// A column with its value.
  package struct Column: Sendable, Hashable {
    /// The column's name in the schema.
    package var name: String
    /// What the column holds.
    package var value: ColumnValue

    /// Pairs a name with a value.
    package init(_ name: String, _ value: ColumnValue) {
      self.name = name
      self.value = value
    }
  }

  /// The face in canonical form, beginning with what it is used for.
  package func canonical(for purpose: String) -> CanonicalBytes {
    var bytes = CanonicalBytes(purpose)
    bytes.append(table)
    bytes.append(id)
    bytes.append(version)
    bytes.append(columns.count)
    for column in columns {
      bytes.append(column.name)
      bytes.append(column.value)
    }
    return bytes
  }
}

/// What a readable column can hold.
package enum ColumnValue: Sendable, Hashable {
  /// Nothing.
  case null
  /// A whole number.
  case number(Int)
  /// A text.
  case text(String)
  /// Bytes, such as a salt.
  case bytes(Data)
}
