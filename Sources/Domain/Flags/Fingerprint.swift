/// What makes two findings the same (指紋), across edits of the record and updates of the rules.
///
/// A person's judgement hangs on it: a dismissed finding stays away until its fingerprint changes.
public struct Fingerprint: Hashable, Sendable, Comparable {
  /// Lower-case hexadecimal digits, 32 of them, made without anything that reads as personal text.
  public let hex: String

  /// Takes the digits; nothing for any other text.
  public init?(hex: String) {
    guard hex.utf8.count == 32,
      hex.utf8.allSatisfy({ isDigit($0) || (97...102).contains($0) })
    else { return nil }
    self.hex = hex
  }

  /// Makes the fingerprint of some parts; the same parts always give the same fingerprint.
  public init(of parts: [String]) {
    // Two independent 64-bit FNV-1a sums; identity is wanted here, not secrecy, and the value is
    // sealed wherever it is stored.
    var first: UInt64 = 0xCBF2_9CE4_8422_2325
    var second: UInt64 = 0x6C62_272E_07BB_0142
    for part in parts {
      for byte in part.utf8 {
        first = (first ^ UInt64(byte)) &* 0x100_0000_01B3
        second = (second ^ UInt64(byte)) &* 0x9E37_79B9_7F4A_7C15
        second ^= second >> 29
      }
      first = (first ^ 0xFF) &* 0x100_0000_01B3
      second = (second ^ 0xFF) &* 0x9E37_79B9_7F4A_7C15
    }
    hex = Self.digits(first) + Self.digits(second)
  }

  /// In the order of the digits.
  public static func < (left: Self, right: Self) -> Bool { left.hex < right.hex }

  private static func digits(_ number: UInt64) -> String {
    let text = String(number, radix: 16)
    return String(repeating: "0", count: 16 - text.utf8.count) + text
  }
}
