/// Writes the class stream of a text in one pass over its UTF-8.
struct FoldWriter {
  var classes: [UInt16] = []
  var starts: [Int32] = []
  var ends: [Int32] = []
  var scalars: [UInt32] = []
  var gaps: [FoldedText.Gap] = []
  var count: Int { classes.count }

  private var offset: Int32 = 0
  private var pendingSpace: Int32 = -1
  private var pendingBreak = false
  private var lastIsWide = true
  private var fieldStart = 0
  private let table = FoldTable.basic

  init(capacity: Int) {
    classes.reserveCapacity(capacity)
    starts.reserveCapacity(capacity)
    ends.reserveCapacity(capacity)
    scalars.reserveCapacity(capacity)
  }

  /// Ends a field; what follows counts its offsets anew.
  mutating func breakField() {
    put(FoldTable.fieldBreak, scalar: 0, from: offset, to: offset)
    offset = 0
    pendingSpace = -1
    pendingBreak = false
    lastIsWide = true
    fieldStart = count
  }

  /// Folds one text.
  mutating func fold(_ text: String) {
    for scalar in text.unicodeScalars {
      take(scalar)
      offset += 1
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    let folded = value < 0x1_0000 ? table[Int(value)] : FoldTable.beyond(value)
    switch folded {
    case FoldTable.skip: return
    case FoldTable.space, FoldTable.lineBreak:
      if pendingSpace < 0 { pendingSpace = offset }
      pendingBreak = pendingBreak || folded == FoldTable.lineBreak
      return
    case FoldTable.special: return takeSpecial(value)
    case FoldTable.dash, FoldTable.wave:
      if pendingSpace < 0, let last = classes.last, last == folded, count > fieldStart {
        ends[count - 1] = offset + 1
        return
      }
    default: break
    }
    closeGap(wide: value >= 0x2E80)
    put(folded, scalar: value, from: offset, to: offset + 1)
  }

  private mutating func takeSpecial(_ value: UInt32) {
    if let several = Expansion.table[value] {
      closeGap(wide: true)
      for folded in several { put(folded, scalar: value, from: offset, to: offset + 1) }
    } else if let last = classes.last, count > fieldStart,
      let joined = Expansion.joined(last, with: value)
    {
      classes[count - 1] = joined
      ends[count - 1] = offset + 1
    }
  }

  /// Drops white space between two wide characters and keeps one space elsewhere.
  private mutating func closeGap(wide: Bool) {
    if pendingSpace >= 0 {
      if count > fieldStart {
        if !(wide && lastIsWide) {
          put(FoldTable.space, scalar: 0x20, from: pendingSpace, to: offset)
        }
        gaps.append(FoldedText.Gap(unit: count, isLineBreak: pendingBreak))
      }
      pendingSpace = -1
      pendingBreak = false
    }
    lastIsWide = wide
  }

  private mutating func put(_ folded: UInt16, scalar: UInt32, from: Int32, to: Int32) {
    classes.append(folded)
    starts.append(from)
    ends.append(to)
    scalars.append(scalar)
  }
}
