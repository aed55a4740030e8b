import Foundation

/// Text written in CP932, and the letters it has no place for.
public struct CP932Text: Sendable, Equatable {
  /// The bytes, with 〓 for each letter that CP932 does not have.
  public let bytes: [UInt8]
  /// The letters that became 〓, each once, in the order they occur (such as 𠮷 or ♡).
  public let unencodable: [Character]
}

extension CP932 {
  /// Writes text as Excel's "CSV" does.
  ///
  /// Letters that only look different are written as their CP932 twins (〜 as ～, − as －); those
  /// without any become 〓, the printer's mark for a missing type, and are reported.
  public static func encode(_ text: String) -> CP932Text {
    let twinned = String(String.UnicodeScalarView(text.unicodeScalars.map { twins[$0] ?? $0 }))
    if let bytes = encoded(twinned) { return CP932Text(bytes: bytes, unencodable: []) }
    var bytes: [UInt8] = []
    var missing: [Character] = []
    for line in twinned.split(separator: "\n", omittingEmptySubsequences: false) {
      if !bytes.isEmpty || line.startIndex > twinned.startIndex { bytes.append(0x0A) }
      if let sound = encoded(line) {
        bytes += sound
        continue
      }
      for letter in line {
        if let sound = encoded(String(letter)) {
          bytes += sound
        } else {
          bytes += [0x81, 0xAC]  // 〓
          if !missing.contains(letter) { missing.append(letter) }
        }
      }
    }
    return CP932Text(bytes: bytes, unencodable: missing)
  }

  private static func encoded(_ text: some StringProtocol) -> [UInt8]? {
    text.data(using: .shiftJIS).map(Array.init)
  }

  /// Letters whose place in CP932 Unicode gave to a look-alike, and U+007F, which Foundation
  /// would turn into another control character.
  private static let twins: [Unicode.Scalar: Unicode.Scalar] = [
    "\u{301C}": "\u{FF5E}",  // 〜
    "\u{2212}": "\u{FF0D}",  // −
    "\u{2016}": "\u{2225}",  // ‖
    "\u{2014}": "\u{2015}",  // —
    "\u{00A2}": "\u{FFE0}",  // ¢
    "\u{00A3}": "\u{FFE1}",  // £
    "\u{00AC}": "\u{FFE2}",  // ¬
    "\u{00A5}": "\u{FFE5}",  // ¥
    "\u{203E}": "\u{FFE3}",  // ‾
    "\u{007F}": " ",
  ]
}
