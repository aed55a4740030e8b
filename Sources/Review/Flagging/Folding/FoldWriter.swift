/// Writes the class stream of texts in one pass over their UTF-8.
///
/// It writes into memory the caller provides, which has room for `mostUnitsPerByte` units for each
/// byte and one for each field: every text of a month goes through here, character by character.
struct FoldWriter {
  /// ㌫ is three bytes and six units; nothing grows more.
  static let mostUnitsPerByte = 2

  private(set) var count = 0
  private(set) var gaps: [FoldedText.Gap] = []

  private let classes: UnsafeMutableBufferPointer<UInt16>
  private let scalars: UnsafeMutableBufferPointer<UInt32>
  private let places: UnsafeMutableBufferPointer<FoldedText.Place>
  /// The present scalar: its offset, its first byte and the byte behind it.
  private var here = FoldedText.Place(start: 0, end: 1, firstByte: 0, endByte: 0)
  private var pendingSpace: FoldedText.Place?
  private var pendingBreak = false
  private var lastIsWide = true
  private var fieldStart = 0

  init(
    classes: UnsafeMutableBufferPointer<UInt16>, scalars: UnsafeMutableBufferPointer<UInt32>,
    places: UnsafeMutableBufferPointer<FoldedText.Place>
  ) {
    self.classes = classes
    self.scalars = scalars
    self.places = places
  }

  /// Ends a field; what follows counts its offsets anew.
  mutating func breakField() {
    put(FoldTable.fieldBreak, scalar: 0, at: here)
    here = FoldedText.Place(start: 0, end: 1, firstByte: 0, endByte: 0)
    pendingSpace = nil
    pendingBreak = false
    lastIsWide = true
    fieldStart = count
  }

  /// Folds one text.
  mutating func fold(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      FoldTable.basic.withUnsafeBufferPointer { table in
        var position = 0
        while position < bytes.count {
          here.firstByte = Int32(truncatingIfNeeded: position)
          let value = Self.scalar(bytes, &position)
          here.endByte = Int32(truncatingIfNeeded: position)
          let folded = value < 0x1_0000 ? table[Int(value)] : FoldTable.beyond(value)
          if folded > 0x2F && folded != FoldTable.wave && pendingSpace == nil {
            lastIsWide = value >= Self.firstWide
            put(folded, scalar: value, at: here)
          } else {
            take(value, folded)
          }
          here.start += 1
          here.end += 1
        }
      }
    }
  }

  /// Scalars from here on count as wide: between two of them white space means nothing.
  private static let firstWide: UInt32 = 0x2E80

  /// The scalar at a byte of valid UTF-8; the position moves behind it.
  @inline(__always)
  private static func scalar(
    _ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int
  ) -> UInt32 {
    let first = UInt32(bytes[position])
    func next(_ offset: Int) -> UInt32 { UInt32(bytes[position + offset]) & 0x3F }
    switch first {
    case ..<0x80:
      position += 1
      return first
    case ..<0xE0:
      defer { position += 2 }
      return (first & 0x1F) << 6 | next(1)
    case ..<0xF0:
      defer { position += 3 }
      return (first & 0x0F) << 12 | next(1) << 6 | next(2)
    default:
      defer { position += 4 }
      return (first & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3)
    }
  }

  private mutating func take(_ value: UInt32, _ folded: UInt16) {
    switch folded {
    case FoldTable.skip: return
    case FoldTable.space, FoldTable.lineBreak:
      if pendingSpace == nil { pendingSpace = here }
      pendingBreak = pendingBreak || folded == FoldTable.lineBreak
      return
    case FoldTable.special: return takeSpecial(value)
    case FoldTable.dash, FoldTable.wave:
      if pendingSpace == nil, count > fieldStart, classes[count - 1] == folded {
        return stretchLast()
      }
    default: break
    }
    closeGap(wide: value >= Self.firstWide)
    put(folded, scalar: value, at: here)
  }

  private mutating func takeSpecial(_ value: UInt32) {
    if let several = Expansion.table[value] {
      closeGap(wide: true)
      for folded in several { put(folded, scalar: value, at: here) }
    } else if count > fieldStart, let joined = Expansion.joined(classes[count - 1], with: value) {
      classes[count - 1] = joined
      stretchLast()
    }
  }

  /// Lets the last unit reach over the present scalar.
  private mutating func stretchLast() {
    places[count - 1].end = here.end
    places[count - 1].endByte = here.endByte
  }

  /// Drops white space between two wide characters and keeps one space elsewhere.
  private mutating func closeGap(wide: Bool) {
    if let space = pendingSpace {
      if count > fieldStart {
        if !(wide && lastIsWide) {
          put(
            FoldTable.space, scalar: 0x20,
            at: FoldedText.Place(
              start: space.start, end: here.start, firstByte: space.firstByte,
              endByte: here.firstByte))
        }
        gaps.append(FoldedText.Gap(unit: count, isLineBreak: pendingBreak))
      }
      pendingSpace = nil
      pendingBreak = false
    }
    lastIsWide = wide
  }

  @inline(__always)
  private mutating func put(_ folded: UInt16, scalar: UInt32, at place: FoldedText.Place) {
    classes[count] = folded
    scalars[count] = scalar
    places[count] = place
    count += 1
  }
}
