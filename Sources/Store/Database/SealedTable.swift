import Foundation
import GRDB

/// A table whose rows have a readable face and one sealed payload.
///
/// Every such table begins with `id` and `version` and ends with `payload`; the readable columns
/// between them are named here in the order of the schema, which is the order they are sealed in.
struct SealedTable: Sendable, Hashable {
  let name: String
  let columns: [String]
  /// Reads whole rows: put a WHERE clause behind it.
  let select: String
  /// Adds a row.
  let insert: String
  /// Changes a row only if nobody else has done so since it was read.
  let update: String

  init(name: String, columns: [String]) {
    self.name = name
    self.columns = columns
    let all = ["id", "version"] + columns + ["payload"]
    let list = all.joined(separator: ", ")
    let marks = all.map { _ in "?" }.joined(separator: ", ")
    let sets = all.dropFirst().map { "\($0) = ?" }.joined(separator: ", ")
    select = "SELECT \(list) FROM \(name)"
    insert = "INSERT INTO \(name) (\(list)) VALUES (\(marks))"
    update = "UPDATE \(name) SET \(sets) WHERE id = ? AND version = ?"
  }
}

/// A row as it lies in its table.
struct StoredRow: Sendable {
  let face: RowFace
  let blob: Data

  /// Takes a row that was read with the table's `select`.
  init(_ row: Row, of table: SealedTable) throws {
    var columns: [RowFace.Column] = []
    for (index, name) in table.columns.enumerated() {
      columns.append(.init(name, try ColumnValue(row[index + 2] as DatabaseValue)))
    }
    guard let id = Int.fromDatabaseValue(row[0]), let version = Int.fromDatabaseValue(row[1]),
      let blob = Data.fromDatabaseValue(row[table.columns.count + 2])
    else { throw StoreError.brokenSeal(table: table.name, id: 0) }
    face = RowFace(table: table.name, id: id, version: version, columns: columns)
    self.blob = blob
  }

  /// Pairs a face with its sealed payload.
  init(face: RowFace, blob: Data) {
    self.face = face
    self.blob = blob
  }
}

extension ColumnValue {
  init(_ value: DatabaseValue) throws {
    switch value.storage {
    case .null: self = .null
    case .int64(let number): self = .number(Int(number))
    case .string(let text): self = .text(text)
    case .blob(let bytes): self = .bytes(bytes)
    case .double: throw StoreError(.damaged, "データベースに想定しない種類の値があります。", cause: "real")
    }
  }

  var databaseValue: DatabaseValue {
    switch self {
    case .null: .null
    case .number(let number): number.databaseValue
    case .text(let text): text.databaseValue
    case .bytes(let bytes): bytes.databaseValue
    }
  }
}
