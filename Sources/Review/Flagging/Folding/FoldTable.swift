/// Which characters the engine takes for the same (文字の畳み込み): full and half width, hiragana
/// and katakana, capital and small letters, old and new shapes of a kanji, the dash family.
///
/// A class is the scalar value of the plainest member, so `あ` stands for あ, ア and ｱ. Text is
/// never rewritten: classes run beside the original with its offsets.
package enum FoldTable {
  /// Never part of a word: zero-width characters, variation selectors, controls.
  package static let skip: UInt16 = 0
  /// Written as several classes, or joined to the one before; `Expansion` knows how.
  package static let special: UInt16 = 1
  /// Any white space within a line.
  package static let space: UInt16 = 0x20
  /// Any line break.
  package static let lineBreak: UInt16 = 0x0A
  /// The dash family, among them the long vowel mark ー.
  package static let dash: UInt16 = 0x2D
  /// The wave dashes.
  package static let wave: UInt16 = 0x7E
  /// What lies outside the basic plane and has no plainer shape.
  package static let astral: UInt16 = 2
  /// The boundary between two fields of a record; in no text and in no literal.
  package static let fieldBreak: UInt16 = 3

  /// The class of every scalar of the basic plane.
  package static let basic: [UInt16] = makeBasic()

  /// Whether a class is a Latin letter's.
  @inline(__always)
  package static func isLetter(_ unit: UInt16) -> Bool { (0x61...0x7A).contains(unit) }

  /// The class of any scalar.
  package static func fold(_ scalar: Unicode.Scalar) -> UInt16 {
    scalar.value < 0x1_0000 ? basic[Int(scalar.value)] : beyond(scalar.value)
  }

  /// The class of a scalar beyond the basic plane.
  package static func beyond(_ value: UInt32) -> UInt16 {
    switch value {
    case 0x2_0BB7: 0x5409  // 𠮷 as 吉
    case 0x2_0B9F: 0x53F1  // 𠮟 as 叱
    case 0xE_0100...0xE_01EF: skip
    default: astral
    }
  }

  private static func makeBasic() -> [UInt16] {
    var table = (0..<0x1_0000).map { UInt16($0) }
    for value in 0..<0x20 { table[value] = skip }
    for value in 0x7F..<0xA0 { table[value] = skip }
    foldLetters(&table)
    foldKana(&table)
    foldSigns(&table)
    for (variant, plain) in KanjiVariants.pairs { table[Int(variant)] = UInt16(plain) }
    for (value, _) in Expansion.table { table[Int(value)] = special }
    for value in [0x3099, 0x309A, 0xFF9E, 0xFF9F] { table[value] = special }
    return table
  }

  private static func foldLetters(_ table: inout [UInt16]) {
    for value in 0xFF01...0xFF5E { table[value] = UInt16(value - 0xFEE0) }
    for value in 0x41...0x5A {
      table[value] = UInt16(value + 0x20)
      table[value + 0xFEE0] = UInt16(value + 0x20)
    }
  }

  private static func foldKana(_ table: inout [UInt16]) {
    for value in 0x30A1...0x30F4 { table[value] = UInt16(value - 0x60) }
    for value in [0x30F5, 0x30F6, 0x3095, 0x3096] { table[value] = 0x304B }
    for (offset, plain) in halfWidthKana.unicodeScalars.enumerated() {
      table[0xFF61 + offset] = UInt16(plain.value)
    }
  }

  /// The plain shapes of U+FF61 to U+FF9D, in order.
  private static let halfWidthKana =
    "。「」、・をぁぃぅぇぉゃゅょっ-あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわん"

  private static func foldSigns(_ table: inout [UInt16]) {
    for value in [0x09, 0x20, 0xA0, 0x3000] + Array(0x2000...0x200A) { table[value] = space }
    for value in [0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029] { table[value] = lineBreak }
    let dashes = [
      0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0x2500, 0x30FC, 0xFF0D, 0xFF70,
      0xFE63, 0x2796,
    ]
    for value in dashes { table[value] = dash }
    for value in [0x301C, 0xFF5E, 0x223C] { table[value] = wave }
    for value in Array(0x200B...0x200F) + Array(0x202A...0x202E) + Array(0x2060...0x2064) {
      table[value] = skip
    }
    for value in Array(0xFE00...0xFE0F) + [0xFEFF, 0xAD] { table[value] = skip }
    table[0x201C] = 0x22
    table[0x201D] = 0x22
    table[0x2019] = 0x27
    table[0x2795] = 0x2B
    table[0xFF0E] = 0x2E
  }
}
