extension EntryScanner {
  /// Appends what a character means to a reader: one form of each digit, sign, bracket and dash.
  static func fold(_ scalar: Unicode.Scalar, into folded: inout [Unicode.Scalar]) {
    let value = scalar.value
    if value < 0x80 {
      folded.append(foldASCII(scalar))
    } else if value >= 0xFF01, value <= 0xFF5E, let narrow = Unicode.Scalar(value - 0xFEE0) {
      folded.append(foldASCII(narrow))
    } else if value >= 0x4E00, value <= 0x9FFF {
      folded.append(scalar)
    } else if let sign = foldSign(scalar) {
      folded.append(sign)
    } else if let words = spellOut(scalar) {
      folded.append(contentsOf: words.unicodeScalars)
    } else if !isInvisible(value) {
      folded.append(scalar)
    }
  }

  private static func foldASCII(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "a"..."z": Unicode.Scalar(UInt8(scalar.value - 0x20))
    case "[", "{", "<": "("
    case "]", "}", ">": ")"
    case "\t", "\n", "\r", "\u{0B}", "\u{0C}": " "
    default: scalar
    }
  }

  /// Signs that have several code points; `ー` and `−` are typed for each other all the time.
  private static func foldSign(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0xA0, 0x3000, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F: " "
    case 0x2010...0x2015, 0x2212, 0x2500, 0x30FC, 0xFE63, 0xFF70: "-"
    case 0x301C, 0x223C, 0x223E, 0x2053: "~"
    case 0xB7, 0x2022, 0x2027, 0x22C5, 0xFF65: "・"
    case 0x2236, 0xFE13, 0xFE55: ":"
    case 0x2044, 0x2215: "/"
    case 0x2018, 0x2019: "'"
    case 0x3008, 0x300A, 0x300C, 0x300E, 0x3010, 0x3014: "("
    case 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0x3015: ")"
    case 0x25CB, 0x25EF: "〇"
    default: foldRadical(scalar.value)
    }
  }

  /// Radicals and compatibility ideographs, which text copied out of a PDF has in place of kanji.
  private static func foldRadical(_ value: UInt32) -> Unicode.Scalar? {
    switch value {
    case 0x2F00: "一"
    case 0x2F06: "二"
    case 0x2F0B: "八"
    case 0x2F17: "十"
    case 0x2F1F: "土"
    case 0x2F24: "大"
    case 0x2F47: "日"
    case 0x2F49: "月"
    case 0x2F4A: "木"
    case 0x2F54: "水"
    case 0x2F55: "火"
    case 0x2FA6: "金"
    case 0xF98E: "年"
    case 0xF9A8: "令"
    default: nil
    }
  }

  /// Characters that stand for whole words: ㋿ and its elders, ㈭ and ㊍.
  private static func spellOut(_ scalar: Unicode.Scalar) -> String? {
    let weekdays = ["(月)", "(火)", "(水)", "(木)", "(金)", "(土)", "(日)"]
    return switch scalar.value {
    case 0x32FF: "令和"
    case 0x337B: "平成"
    case 0x337C: "昭和"
    case 0x337D: "大正"
    case 0x337E: "明治"
    case 0x322A...0x3230: weekdays[Int(scalar.value - 0x322A)]
    case 0x328A...0x3290: weekdays[Int(scalar.value - 0x328A)]
    default: nil
    }
  }

  /// Joiners, direction marks and variation selectors.
  private static func isInvisible(_ value: UInt32) -> Bool {
    switch value {
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFE00...0xFE0F, 0xFEFF,
      0xE0100...0xE01EF:
      true
    default: false
    }
  }
}
