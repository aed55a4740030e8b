/// Where sentences end in a folded note (文の区切り).
///
/// 。 ends a sentence unless a quotation is open; a line break ends one unless the line was wrapped
/// in the middle of a sentence; a comma never does.
struct Segmentation {
  /// The sentences, in order, without gaps between them.
  private(set) var sentences: [Range<Int>] = []

  /// A line of this many units that ends without punctuation counts as wrapped by a machine.
  private static let wrapped = 28
  /// A quotation longer than this is taken for one that was never closed.
  private static let longestQuotation = 90

  init(_ text: FoldedText, _ scratch: inout Scratch) {
    sentences.reserveCapacity(16)
    var start = 0
    var opened = -1
    var gap = 0
    var nextGap = text.gaps.first?.unit ?? .max
    text.classes.withUnsafeBufferPointer { units in
      let room = scratch.room(for: units.count + 1, Int32.self)
      let count = Self.findSigns(in: units, into: room)
      var sign = 0
      while sign < count || nextGap < units.count {
        let unit = min(nextGap, sign < count ? Int(room[sign]) : units.count)
        if unit == nextGap {
          if text.gaps[gap].isLineBreak, unit > start,
            !Self.isSoft(units, from: start, to: unit)
          {
            sentences.append(start..<unit)
            start = unit
            opened = -1
          }
          gap += 1
          nextGap = gap < text.gaps.count ? text.gaps[gap].unit : .max
        }
        guard sign < count, unit == Int(room[sign]) else { continue }
        sign += 1
        switch units[unit] {
        case 0x300C, 0x300E: opened = unit
        case 0x300D, 0x300F: opened = -1
        case 0x3002, 0x21, 0x3F:
          if opened >= 0, unit - opened < Self.longestQuotation { continue }
          opened = -1
          sentences.append(start..<unit + 1)
          start = unit + 1
        default:
          sentences.append(start..<unit + 1)
          start = unit + 1
          opened = -1
        }
      }
    }
    if start < text.classes.count { sentences.append(start..<text.classes.count) }
  }

  /// 。!? the quotation marks and the end of a field.
  private static let signs = ClassSet([
    0x3002, 0x21, 0x3F, 0x300C, 0x300D, 0x300E, 0x300F, FoldTable.fieldBreak,
  ])

  /// Writes the units of signs, without a branch that depends on them, and tells how many there are.
  private static func findSigns(
    in units: UnsafeBufferPointer<UInt16>, into found: UnsafeMutableBufferPointer<Int32>
  ) -> Int {
    var count = 0
    let signs = signs
    for unit in 0..<units.count {
      found[count] = Int32(truncatingIfNeeded: unit)
      count &+= signs.bit(units[unit])
    }
    return count
  }

  private static func isSoft(_ units: UnsafeBufferPointer<UInt16>, from start: Int, to end: Int)
    -> Bool
  {
    guard end - start >= wrapped else { return false }
    switch units[end] {
    case 0x30FB, 0x25CF, 0x25CB, 0x25A0, 0x25A1, 0x3010, 0x203B, FoldTable.dash, 0x2A: return false
    default: return true
    }
  }
}
