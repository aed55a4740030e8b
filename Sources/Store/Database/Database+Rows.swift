import GRDB

extension Database {
  /// Adds a row; its number must be free.
  func insert(_ row: StoredRow, into table: SealedTable) throws {
    let values =
      [row.face.id.databaseValue, row.face.version.databaseValue]
      + row.face.columns.map(\.value.databaseValue) + [row.blob.databaseValue]
    try cachedStatement(sql: table.insert).execute(arguments: StatementArguments(values))
  }

  /// Changes a row that nobody has changed since version `version - 1`.
  /// - Returns: Whether it did; false when somebody was faster or the row is gone.
  func update(_ row: StoredRow, in table: SealedTable) throws -> Bool {
    let values =
      [row.face.version.databaseValue] + row.face.columns.map(\.value.databaseValue)
      + [row.blob.databaseValue, row.face.id.databaseValue]
      + [(row.face.version - 1).databaseValue]
    try cachedStatement(sql: table.update).execute(arguments: StatementArguments(values))
    return changesCount == 1
  }

  /// Notes the last number given out for a letter.
  func setUsed(_ number: Int, _ letter: String) throws {
    let statement = try cachedStatement(
      sql: """
        INSERT INTO numbering (letter, used) VALUES (?, ?)
        ON CONFLICT (letter) DO UPDATE SET used = excluded.used
        """)
    try statement.execute(arguments: [letter, number])
  }
}
