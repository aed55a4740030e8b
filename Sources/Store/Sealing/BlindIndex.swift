import Crypto
import Foundation

/// Turns a text into a key by which it can be found again without being readable (目隠し索引).
///
/// The centre's own case number and a file's digest must be looked up, but a copy of the folder
/// must not show them. Equal texts give equal keys; nothing else can be told from them.
struct BlindIndex: Sendable {
  private let key: SymmetricKey

  init(_ dataKey: DataKey) {
    key = dataKey.derived(for: "index")
  }

  /// The key of a text for one column: 32 hexadecimal digits.
  func key(of text: String, for column: String) -> String {
    var bytes = CanonicalBytes("index/1")
    bytes.append(column)
    bytes.append(text)
    let code = HMAC<SHA256>.authenticationCode(for: bytes.bytes, using: key)
    return code.prefix(16).map { byte in
      let digits = String(byte, radix: 16)
      return digits.utf8.count == 1 ? "0" + digits : digits
    }.joined()
  }
}
