package import Foundation

/// Crockford's base 32, the alphabet in which keys and check codes are printed for people.
package enum Base32 {
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  /// The characters of values from 0 to 31.
  package static func text(_ values: some Sequence<UInt8>) -> String {
    String(values.map { alphabet[Int($0 & 31)] })
  }

  /// The first characters of a digest, five bits each.
  package static func text(of digest: Data, characters: Int) -> String {
    precondition(characters * 5 <= digest.count * 8, "A digest is longer than its printed part.")
    var bits = 0
    var held = 0
    var values: [UInt8] = []
    for byte in digest where values.count < characters {
      held = (held << 8 | Int(byte)) & 0xFFFF
      bits += 8
      while bits >= 5, values.count < characters {
        bits -= 5
        values.append(UInt8(held >> bits & 31))
      }
    }
    return text(values)
  }

  /// The values of what somebody typed; O counts as 0, I and L as 1.
  package static func values(in typed: String) throws -> [UInt8] {
    var values: [UInt8] = []
    for character in typed.precomposedStringWithCompatibilityMapping.uppercased() {
      if character.isWhitespace || "-‐‑‒–—―−ー".contains(character) { continue }
      let read: Character = character == "O" ? "0" : "IL".contains(character) ? "1" : character
      guard let index = alphabet.firstIndex(of: read) else {
        throw StoreError(
          .unreadableKey,
          "キーに使われない文字があります（\(values.count + 1)文字め）。"
            + "使われるのは数字と、I・L・O・U を除く英字です。")
      }
      values.append(UInt8(index))
    }
    return values
  }

  /// The check value of a group: finds every single slip, every swap of two characters and
  /// groups that changed places.
  ///
  /// A sum over the field of 32 elements with a different weight for each position.
  package static func check(_ values: some Collection<UInt8>, place: Int) -> UInt8 {
    var sum = UInt8(place & 31)
    for (position, value) in values.enumerated() {
      var product = value
      for _ in 0...position { product = doubled(product) }
      sum ^= product
    }
    return sum
  }

  private static func doubled(_ value: UInt8) -> UInt8 {
    let shifted = value << 1
    // x^5 + x^2 + 1 is irreducible over the field of two elements.
    return shifted & 32 == 0 ? shifted : (shifted ^ 0b100101) & 31
  }
}
