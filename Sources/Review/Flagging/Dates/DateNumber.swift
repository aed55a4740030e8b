/// A number in the words of a date: 26, ２６, 二十六, 十.
enum DateNumber {
  /// The number that begins at a unit, below 10,000, and the unit behind it.
  static func read(_ units: [UInt16], at start: Int, before limit: Int) -> (Int, end: Int)? {
    units.withUnsafeBufferPointer { read($0, at: start, before: limit) }
  }

  /// The number that begins at a unit, below 10,000, and the unit behind it.
  static func read(
    _ units: UnsafeBufferPointer<UInt16>, at start: Int, before limit: Int
  ) -> (Int, end: Int)? {
    guard start < limit, isNumeral(units[start]) else { return nil }
    return digit(units[start]) != nil
      ? arabic(units, at: start, before: limit) : kanji(units, at: start, before: limit)
  }

  /// The value of a folded Arabic digit.
  static func digit(_ unit: UInt16) -> Int? {
    (0x30...0x39).contains(unit) ? Int(unit) - 0x30 : nil
  }

  /// Whether a unit can be part of a number, so that none begins in the middle of another.
  @inline(__always)
  static func isNumeral(_ unit: UInt16) -> Bool {
    // Most units are kana, or kanji that lie outside.
    if unit > 0x56DB || (0x3A...0x3006).contains(unit) || (0x3008...0x4DFF).contains(unit) {
      return false
    }
    return digit(unit) != nil || kanjiValue(unit) != nil || unit == 0x2E
  }

  private static func arabic(
    _ units: UnsafeBufferPointer<UInt16>, at start: Int, before limit: Int
  ) -> (Int, end: Int)? {
    var value = 0
    var end = start
    while end < limit, let next = digit(units[end]) {
      value = value * 10 + next
      end += 1
      if end - start > 4 { return nil }
    }
    return (value, end)
  }

  private static func kanji(
    _ units: UnsafeBufferPointer<UInt16>, at start: Int, before limit: Int
  ) -> (Int, end: Int)? {
    var tens = 0
    var ones: Int?
    var end = start
    while end < limit, let value = kanjiValue(units[end]), end - start < 4 {
      if value == 10 {
        tens = (ones ?? 1) * 10
        ones = nil
      } else {
        ones = (ones ?? 0) * 10 + value
      }
      end += 1
    }
    return end > start ? (tens + (ones ?? 0), end) : nil
  }

  /// The value of a numeral in kanji, 十 among them.
  static func kanjiValue(_ unit: UInt16) -> Int? {
    switch unit {
    case 0x3007: 0
    case 0x4E00: 1
    case 0x4E8C: 2
    case 0x4E09: 3
    case 0x56DB: 4
    case 0x4E94: 5
    case 0x516D: 6
    case 0x4E03: 7
    case 0x516B: 8
    case 0x4E5D: 9
    case 0x5341: 10
    default: nil
    }
  }
}
