import TestSupport

/// Damages files in the ways that disks, mails and ill-wishers do, the same way for the same seed.
struct Mutator {
  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  /// One to eight changes.
  mutating func mutated(_ original: [UInt8]) -> [UInt8] {
    var bytes = original
    for _ in 0..<Int.random(in: 1...8, using: &random) where !bytes.isEmpty { change(&bytes) }
    return bytes
  }

  /// Picks one of several things.
  mutating func pick<Element>(_ choices: [Element]) -> Element {
    choices[Int.random(in: choices.indices, using: &random)]
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    let place = Int.random(in: bytes.indices, using: &random)
    let length = min(Int.random(in: 1...64, using: &random), bytes.count - place)
    switch Int.random(in: 0..<8, using: &random) {
    case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
    case 1: bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &random)
    case 2: bytes.removeSubrange(place..<(place + length))
    case 3: bytes.insert(contentsOf: bytes[place..<(place + length)], at: place)
    case 4: bytes.removeLast(bytes.count - place)
    case 5: bytes.insert(contentsOf: Array(pick(Self.awkward).utf8), at: place)
    case 6: bytes.insert(contentsOf: pick(Self.awkwardBytes), at: place)
    default:
      let other = Int.random(in: bytes.indices, using: &random)
      bytes.swapAt(place, other)
    }
  }

  /// Text that means something to one of the readers.
  private static let awkward = [
    "\"", "\"\"", ",", "\t", "\r\n", "〃", "合計", "令和8年度", "2026/2/30", "<!DOCTYPE a [", "&x;", "]]>",
    "<![CDATA[", "</row>", "<c r=\"XFD1048576\">", " r=\"A99999999999\"", "<v>1e308</v>", "<rPh>",
    "9999999999",
    "99:99", "時", "年", "=1", "'", "-", "～", "<f>", "t=\"s\"", "_x0000_", "sep=;", "元年", "明治", "〇",
    "十十十",
  ]

  private static let awkwardBytes: [[UInt8]] = [
    [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0], [0, 0, 0, 0], [0x81], [0xFC, 0xFC],
    [0xF0, 0x9F],
    [0xED, 0xA0, 0x80], [0xD8, 0x00], [0xFF, 0xFF, 0xFF, 0xFF], [0x50, 0x4B, 0x03, 0x04],
  ]
}
