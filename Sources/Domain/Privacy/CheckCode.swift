/// The short code printed on a paper (確認コード), such as "4F7K-2M9Q".
///
/// Two papers with the same code say the same. It is 40 bits of a SHA-256 in the letters of
/// Crockford's base 32, which has no I, L, O or U, so that it can be read out on the telephone.
public struct CheckCode: Hashable, Sendable {
  /// The printed form: two groups of four letters or digits.
  public let printed: String

  /// The code of a canonical text: the same text always gives the same code.
  public init(of canonicalText: String) {
    self.init(ofDigest: SHA256.digest(of: Array(canonicalText.utf8)))
  }

  /// Reads a code as somebody typed it: lower case, spaces or a missing hyphen, O for 0, I and L
  /// for 1; nothing for any other text.
  public init?(printed: some StringProtocol) {
    var letters: [Character] = []
    for character in printed.uppercased() where !"- ".contains(character) {
      let letter = Self.sameReading[character] ?? character
      guard Self.alphabet.contains(letter) else { return nil }
      letters.append(letter)
    }
    guard letters.count == 8 else { return nil }
    self.init(letters: letters)
  }

  private init(ofDigest digest: [UInt8]) {
    let bits = digest.prefix(5).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    self.init(letters: (0..<8).map { Self.alphabet[Int(bits >> (35 - 5 * $0) & 31)] })
  }

  private init(letters: [Character]) {
    printed = String(letters.prefix(4)) + "-" + String(letters.suffix(4))
  }

  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
  private static let sameReading: [Character: Character] = ["O": "0", "I": "1", "L": "1"]
}
