/// Single characters that stand for several (①, ㈱, Ⅷ, ㍻), spelt out in classes.
package enum Expansion {
  /// The classes of each such character.
  package static let table: [UInt32: [UInt16]] = {
    var table: [UInt32: [UInt16]] = [:]
    for (sign, text) in spelled {
      table[sign.value] = text.unicodeScalars.map { UInt16($0.value) }
    }
    for number in 0..<20 { table[UInt32(0x2460 + number)] = digits(number + 1) }
    for number in 0..<12 { table[UInt32(0x2160 + number)] = roman[number] }
    for number in 0..<12 { table[UInt32(0x2170 + number)] = roman[number] }
    for number in 1...12 { table[UInt32(0x32BF + number)] = digits(number) + [0x6708] }
    for number in 1...31 { table[UInt32(0x33DF + number)] = digits(number) + [0x65E5] }
    return table
  }()

  private static let spelled: [(Unicode.Scalar, String)] = [
    ("㈱", "(株)"), ("㈲", "(有)"), ("㈹", "(代)"), ("㍻", "平成"), ("㍼", "昭和"), ("㍽", "大正"),
    ("㍾", "明治"), ("㋿", "令和"), ("℡", "tel"), ("№", "no"), ("㎏", "kg"), ("㎝", "cm"),
    ("㎜", "mm"), ("㎞", "km"), ("㎎", "mg"), ("㍉", "みり"), ("㌔", "きろ"), ("㌢", "せんち"),
    ("㍍", "め-とる"), ("㌘", "ぐらむ"), ("㌧", "とん"), ("㌫", "ぱ-せんと"), ("㊤", "上"), ("㊥", "中"),
    ("㊦", "下"), ("‼", "!!"), ("⁇", "??"), ("⁈", "?!"), ("⁉", "!?"), ("ゟ", "より"), ("ヿ", "こと"),
  ]

  private static let roman: [[UInt16]] = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii",
  ].map { $0.unicodeScalars.map { UInt16($0.value) } }

  private static func digits(_ number: Int) -> [UInt16] { String(number).utf8.map { UInt16($0) } }

  /// The class of a kana with a voicing mark; nothing where the mark does not join.
  package static func joined(_ kana: UInt16, with mark: UInt32) -> UInt16? {
    if mark == 0x3099 || mark == 0xFF9E {
      if kana == 0x3046 { return 0x3094 }
      return isVoiceable(kana) ? kana + 1 : nil
    }
    return (0x306F...0x307B).contains(kana) && (kana - 0x306F) % 3 == 0 ? kana + 2 : nil
  }

  private static func isVoiceable(_ kana: UInt16) -> Bool {
    switch kana {
    case 0x304B...0x3061: kana % 2 == 1
    case 0x3064, 0x3066, 0x3068: true
    case 0x306F...0x307B: (kana - 0x306F) % 3 == 0
    default: false
    }
  }
}
