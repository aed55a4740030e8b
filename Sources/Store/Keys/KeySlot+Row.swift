import Domain
import Foundation
import GRDB

extension KeySlot {
  /// Slots lie in a table like the records, so that they are saved, backed up and audited with
  /// them; their payload is the wrapped key.
  static let table = SealedTable(
    name: "key_slot",
    columns: ["account", "role", "kind", "created_at", "salt", "cost", "verifier"])

  /// The slots that can be read; a broken one must not lock out the holders of the others.
  static func all(in database: Database) throws -> [KeySlot] {
    try Row.fetchAll(database, sql: table.select + " ORDER BY id")
      .compactMap { KeySlot(try StoredRow($0, of: table)) }
  }

  /// The slot as it lies in its table.
  var stored: StoredRow {
    StoredRow(
      face: RowFace(
        table: Self.table.name, id: id, version: 1,
        columns: [
          .init("account", .text(account.code.text)), .init("role", .text(account.role.rawValue)),
          .init("kind", .text(kind.rawValue)), .init("created_at", .text(createdAt)),
          .init("salt", .bytes(salt)), .init("cost", cost.map { .number($0.exponent) } ?? .null),
          .init("verifier", verifier.map { .bytes($0) } ?? .null),
        ]),
      blob: wrapped)
  }

  /// Whether the slot is one the bringer of the key asked for.
  func belongs(to key: FolderKey) -> Bool {
    guard case .passphrase(_, let name?) = key else { return true }
    return account.code == name
  }

  private init?(_ row: StoredRow) {
    guard case .text(let name) = row.face.columns[0].value,
      case .text(let roleCode) = row.face.columns[1].value,
      let role = Account.Role(rawValue: roleCode),
      let code = SupporterCode(name),
      case .text(let kindCode) = row.face.columns[2].value, let kind = Kind(rawValue: kindCode),
      case .text(let createdAt) = row.face.columns[3].value,
      case .bytes(let salt) = row.face.columns[4].value
    else { return nil }
    var cost: ScryptCost?
    if case .number(let exponent) = row.face.columns[5].value {
      cost = ScryptCost(exponent: exponent)
    }
    var verifier: Data?
    if case .bytes(let bytes) = row.face.columns[6].value { verifier = bytes }
    self.init(
      id: row.face.id, account: Account(code: code, role: role), kind: kind, createdAt: createdAt,
      salt: salt, cost: cost,
      verifier: verifier, wrapped: row.blob)
  }
}
