import Crypto
import Foundation

/// Makes and checks what the audit chain is built of; without the key nothing in it can be forged.
struct AuditKey: Sendable {
  private let key: SymmetricKey

  init(_ dataKey: DataKey) {
    key = dataKey.derived(for: "audit")
  }

  /// The fingerprint of a row: its face, its version and its sealed payload.
  func digest(of row: StoredRow) -> Data {
    var bytes = row.face.canonical(for: "row/1")
    bytes.append(row.blob)
    return authenticated(bytes)
  }

  /// The hash of an entry, which takes in the hash of the entry before.
  func hash(of entry: AuditRow.Facts, sequence: Int, after previous: Data) -> Data {
    var bytes = CanonicalBytes("audit/1")
    bytes.append(sequence)
    bytes.append(previous)
    bytes.append(entry.at)
    bytes.append(entry.actor)
    bytes.append(entry.action)
    bytes.append(entry.subject.map { .text($0) } ?? .null)
    bytes.append(entry.subjectId.map { .number($0) } ?? .null)
    bytes.append(entry.digest.map { .bytes($0) } ?? .null)
    return authenticated(bytes)
  }

  /// The mark on the chain's end, so that cutting off the last entries is noticed.
  func mark(sequence: Int, hash: Data) -> Data {
    var bytes = CanonicalBytes("head/1")
    bytes.append(sequence)
    bytes.append(hash)
    return authenticated(bytes)
  }

  private func authenticated(_ bytes: CanonicalBytes) -> Data {
    Data(HMAC<SHA256>.authenticationCode(for: bytes.bytes, using: key))
  }
}
