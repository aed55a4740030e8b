/// Writes the class stream of texts in one pass over their UTF-8.
///
/// It has room for `mostUnitsPerByte` units for each byte and one for each field: every text of a month
/// goes through here, character by character.
struct FoldWriter {
  /// ㌫ is three bytes and six units; nothing grows more.
  static let mostUnitsPerByte = 2

  private(set) var count = 0
  private(set) var gaps: [FoldedText.Gap] = []
  /// The units that stand for more than one scalar, in order.
  private(set) var stretches: [FoldedText.Stretch] = []

  let classes: UnsafeMutableBufferPointer<UInt16>
  /// The first unit of UTF-16 of each original character.
  let originals: UnsafeMutableBufferPointer<UInt16>
  /// The offset of each original character.
  let starts: UnsafeMutableBufferPointer<Int32>
  /// The offset of the present scalar.
  private var here: Int32 = 0
  private var pendingSpace: Int32?
  private var pendingBreak = false
  private var lastIsWide = true
  private var fieldStart = 0

  /// A writer with room for so many units.
  init(units: Int, _ scratch: inout Scratch) {
    classes = scratch.room(for: units)
    originals = scratch.room(for: units)
    starts = scratch.room(for: units)
  }

  /// What was written of one of the streams.
  func written<Value>(_ stream: UnsafeMutableBufferPointer<Value>) -> Slice<
    UnsafeMutableBufferPointer<Value>
  > { stream[..<count] }

  /// Ends a field; what follows counts its offsets anew.
  mutating func breakField() {
    put(FoldTable.fieldBreak, scalar: 0, at: here)
    here = 0
    pendingSpace = nil
    pendingBreak = false
    lastIsWide = true
    fieldStart = count
  }

  /// Folds the text of a field and tells its units.
  mutating func fold(field text: String) -> Range<Int> {
    let start = count
    fold(text)
    return start..<count
  }

  private mutating func fold(_ text: String) {
    guard text.utf8.withContiguousStorageIfAvailable({ fold($0) }) == nil else { return }
    var text = text
    text.withUTF8 { fold($0) }
  }

  private mutating func fold(_ bytes: UnsafeBufferPointer<UInt8>) {
    FoldTable.basic.withUnsafeBufferPointer { table in
      var position = 0
      while position < bytes.count {
        if pendingSpace == nil { foldPlain(bytes, &position, by: table) }
        guard position < bytes.count else { return }
        let value = Self.scalar(bytes, &position)
        take(value, value < 0x1_0000 ? table[Int(value)] : FoldTable.beyond(value))
        here &+= 1
      }
    }
  }

  /// Scalars from here on count as wide: between two of them white space means nothing.
  private static let firstWide: UInt32 = 0x2E80

  /// Folds the run of plain wide characters at a byte; nearly all text is such runs.
  ///
  /// They are three bytes long and read with the one behind them; what cannot overflow is not checked
  /// for it.
  @inline(__always)
  private mutating func foldPlain(
    _ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int,
    by table: UnsafeBufferPointer<UInt16>
  ) {
    // In place of members, which would be loaded anew for every character.
    let (classes, originals, starts) = (classes, originals, starts)
    var byte = position
    var unit = count
    var scalar = here
    let raw = UnsafeRawBufferPointer(bytes)
    while byte &+ 4 <= bytes.count {
      let four = UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: byte, as: UInt32.self))
      guard UInt8(truncatingIfNeeded: four) &- 0xE3 < 0x0D else { break }
      let value = (four & 0x0F) &<< 12 | (four & 0x3F00) &>> 2 | (four &>> 16) & 0x3F
      let folded = table[Int(value)]
      guard folded > 0x2F, folded != FoldTable.wave else { break }
      classes[unit] = folded
      originals[unit] = UInt16(truncatingIfNeeded: value)
      starts[unit] = scalar
      unit &+= 1
      scalar &+= 1
      byte &+= 3
    }
    if byte > position { lastIsWide = true }
    position = byte
    count = unit
    here = scalar
  }

  /// The scalar at a byte of valid UTF-8; the position moves behind it.
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

  /// The first unit of a scalar in UTF-16.
  private static func lead(_ scalar: UInt32) -> UInt16 {
    UInt16(truncatingIfNeeded: scalar < 0x1_0000 ? scalar : 0xD7C0 + scalar >> 10)
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
    if stretches.last?.unit == count - 1 { stretches.removeLast() }
    stretches.append(FoldedText.Stretch(unit: count - 1, end: here + 1))
  }

  /// Drops white space between two wide characters and keeps one space elsewhere.
  private mutating func closeGap(wide: Bool) {
    if let space = pendingSpace {
      if count > fieldStart {
        if !(wide && lastIsWide) {
          put(FoldTable.space, scalar: 0x20, at: space)
          stretches.append(FoldedText.Stretch(unit: count - 1, end: here))
        }
        gaps.append(FoldedText.Gap(unit: count, isLineBreak: pendingBreak))
      }
      pendingSpace = nil
      pendingBreak = false
    }
    lastIsWide = wide
  }

  private mutating func put(_ folded: UInt16, scalar: UInt32, at place: Int32) {
    classes[count] = folded
    originals[count] = Self.lead(scalar)
    starts[count] = place
    count += 1
  }
}
