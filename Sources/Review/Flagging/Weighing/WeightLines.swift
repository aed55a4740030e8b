/// Takes the lines of a weights file apart, byte by byte: it is long and read at every start.
struct WeightLines {
  /// A line: what it weighs, its name, how rare it is where that counts, and the weights.
  struct Line {
    let kind: UInt8
    let name: String
    let rarity: Float?
    let row: Weights.Row
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Whether everything was understood.
  var isAtEnd: Bool { position == bytes.count }

  /// The next line that is no comment; nothing at the end and before a line not understood.
  mutating func next() -> Line? {
    while position < bytes.count, bytes[position] == 0x0A || bytes[position] == 0x23 { skipLine() }
    let start = position
    guard let line = line() else {
      position = start
      return nil
    }
    return line
  }

  private mutating func skipLine() {
    while position < bytes.count, bytes[position] != 0x0A { position += 1 }
    position += position < bytes.count ? 1 : 0
  }

  private mutating func line() -> Line? {
    guard let kind = field().first, let name = nextField() else { return nil }
    guard var last = nextField() else { return nil }
    var rarity: Float?
    if kind == 0x67 {
      guard let letter = last.popFirst(), (0x21...0x7E).contains(letter) else { return nil }
      rarity = Float(letter - 0x21) / 10
    }
    guard let row = rarity == nil ? row(last) : letters(last),
      position == bytes.count || bytes[position] == 0x0A
    else {
      return nil
    }
    position += position < bytes.count ? 1 : 0
    return Line(kind: kind, name: String(decoding: name, as: UTF8.self), rarity: rarity, row: row)
  }

  /// The bytes up to the next tab or the end of the line.
  private mutating func field() -> Slice<UnsafeBufferPointer<UInt8>> {
    let start = position
    while position < bytes.count, bytes[position] != 0x09, bytes[position] != 0x0A { position += 1 }
    return bytes[start..<position]
  }

  private mutating func nextField() -> Slice<UnsafeBufferPointer<UInt8>>? {
    guard position < bytes.count, bytes[position] == 0x09 else { return nil }
    position += 1
    return field()
  }

  /// `outcome:weight` pairs, divided by spaces.
  private func row(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Weights.Row? {
    var row = Weights.Row.zero
    var place = text.startIndex
    while place < text.endIndex {
      if bytes[place] == 0x20 {
        place += 1
        continue
      }
      guard let outcome = number(at: &place), (0..<16).contains(outcome), place < text.endIndex,
        bytes[place] == 0x3A
      else { return nil }
      place += 1
      guard let weight = number(at: &place), place == text.endIndex || bytes[place] == 0x20 else {
        return nil
      }
      row[outcome] = Float(weight) / 100
    }
    return row
  }

  /// One letter for each outcome, as `Weights.letter(of:)` writes them.
  private func letters(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Weights.Row? {
    guard text.count == Weights.outcomes else { return nil }
    var row = Weights.Row.zero
    for outcome in 0..<Weights.outcomes {
      let letter = bytes[text.startIndex + outcome]
      guard (0x21...0x7E).contains(letter) else { return nil }
      row[outcome] = Float(Int(letter) - Int(Weights.nought)) * Weights.step
    }
    return row
  }

  /// A whole number of at most eight digits.
  private func number(at place: inout Int) -> Int? {
    var end = place
    let isNegative = end < bytes.count && bytes[end] == 0x2D
    if isNegative { end += 1 }
    let start = end
    var value = 0
    while end < bytes.count, (0x30...0x39).contains(bytes[end]), end - start < 9 {
      value = value * 10 + Int(bytes[end] - 0x30)
      end += 1
    }
    guard (1...8).contains(end - start) else { return nil }
    place = end
    return isNegative ? -value : value
  }
}
