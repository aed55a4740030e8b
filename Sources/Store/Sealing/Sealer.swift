import Crypto
package import Foundation

/// Seals the payload of rows and opens it again (封印): AES-256-GCM with one key per table.
///
/// A blob is: format version, key version, nonce (12), ciphertext, tag (16). The row's face is
/// authenticated with it, so a payload opens only in its own row, beside its own columns, at its
/// own version. Payloads are padded to multiples of 256 bytes so that their length tells little.
package struct Sealer: Sendable {
  private static let formatVersion: UInt8 = 1
  private static let keyVersion: UInt8 = 1
  private static let block = 256
  private let keys: [String: SymmetricKey]

  /// Derives the keys of the tables.
  package init(_ dataKey: DataKey, tables: [String]) {
    keys = Dictionary(
      uniqueKeysWithValues: tables.map { ($0, dataKey.derived(for: "table/\($0)")) })
  }

  /// The payload as it may lie on the disk.
  package func seal(_ payload: Data, for face: RowFace) throws -> Data {
    let box = try AES.GCM.seal(
      Self.padded(payload), using: key(of: face.table),
      authenticating: face.canonical(for: "seal/1").bytes)
    var blob = Data([Self.formatVersion, Self.keyVersion])
    blob.append(contentsOf: box.nonce)
    blob.append(box.ciphertext)
    blob.append(box.tag)
    return blob
  }

  /// The payload of a row.
  /// - Parameters:
  ///   - blob: What the row's payload column holds.
  ///   - face: The row as it lies in the table now.
  /// - Returns: The bytes that were sealed.
  /// - Throws: ``StoreError`` with code `damaged` when anything of it was changed.
  package func open(_ blob: Data, of face: RowFace) throws -> Data {
    guard blob.count > 2, blob.first == Self.formatVersion,
      blob.dropFirst().first == Self.keyVersion,
      let box = try? AES.GCM.SealedBox(combined: blob.dropFirst(2)),
      let padded = try? AES.GCM.open(
        box, using: key(of: face.table), authenticating: face.canonical(for: "seal/1").bytes),
      let payload = Self.unpadded(padded)
    else { throw StoreError.brokenSeal(table: face.table, id: face.id) }
    return payload
  }

  private func key(of table: String) -> SymmetricKey {
    guard let key = keys[table] else {
      preconditionFailure("Every sealed table is named when the sealer is made.")
    }
    return key
  }

  private static func padded(_ payload: Data) -> Data {
    let length = UInt32(clamping: payload.count)
    precondition(Int(length) == payload.count, "A payload is shorter than 4 GiB.")
    var bytes = withUnsafeBytes(of: length.bigEndian) { Data($0) }
    bytes.append(payload)
    bytes.append(Data(count: (block - bytes.count % block) % block))
    return bytes
  }

  private static func unpadded(_ bytes: Data) -> Data? {
    guard bytes.count >= 4 else { return nil }
    let length = bytes.prefix(4).reduce(0) { $0 << 8 | Int($1) }
    guard length <= bytes.count - 4 else { return nil }
    return bytes.dropFirst(4).prefix(length)
  }
}

extension StoreError {
  /// A row whose seal does not open; table and number are no personal data.
  static func brokenSeal(table: String, id: Int) -> StoreError {
    StoreError(
      .damaged,
      "記録の封印が開きません（\(table) の \(id) 番）。"
        + "teireikai verify で全体を調べ、必要ならバックアップから戻してください。",
      cause: "seal \(table)/\(id)")
  }
}
