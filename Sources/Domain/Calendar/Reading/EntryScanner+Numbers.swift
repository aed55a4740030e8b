/// A number as an entry has it.
struct WrittenNumber {
  /// The value; of no use when the width is beyond 9.
  var value = 0
  /// How many digits were written: 「07」 has 2, 「二〇二五」 has 4, 「二十五」 counts as 2.
  var width = 0
  /// Whether it is in kanji numerals.
  var isKanji = false
  /// Whether it may be two numbers: 「四五」 is 45 in a date but 「四、五」 in speech.
  var mayBeTwo = false
}

extension EntryScanner {
  /// Reads digits (7, ７ or 07) or kanji numerals (七, 二〇二五, 二十五, 千九百九十).
  mutating func takeNumber() -> WrittenNumber? {
    if isAtDigit { return takeDigits() }
    return takeKanjiNumber()
  }

  /// Reads ASCII digits.
  mutating func takeDigits() -> WrittenNumber? {
    var number = WrittenNumber()
    while let digit = take({ ("0"..."9").contains($0) ? Int($0.value) - 48 : nil }) {
      number.width += 1
      if number.width <= 9 { number.value = number.value * 10 + digit }
    }
    return number.width == 0 ? nil : number
  }

  /// Kanji numerals are either written digit by digit or with 十, 百 and 千, never both.
  private mutating func takeKanjiNumber() -> WrittenNumber? {
    var number = WrittenNumber(isKanji: true)
    var pending: Int?
    var usesUnits = false
    while number.width <= 9 {
      if let digit = take(Self.kanjiDigit) {
        if usesUnits, pending != nil { return nil }
        pending = (pending ?? 0) * 10 + digit
        number.width += 1
      } else if let unit = take(Self.kanjiUnit) {
        if !usesUnits, number.width > 1 { return nil }
        number.value += (pending ?? 1) * unit
        pending = nil
        usesUnits = true
        number.width += 1
      } else {
        break
      }
    }
    guard number.width > 0 else { return nil }
    number.value += pending ?? 0
    if usesUnits {
      number.width = String(number.value).utf8.count
    } else if number.width == 2 {
      number.mayBeTwo = number.value % 10 == number.value / 10 + 1
    }
    return number
  }

  private static func kanjiDigit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "〇", "零": 0
    case "一": 1
    case "二": 2
    case "三": 3
    case "四": 4
    case "五": 5
    case "六": 6
    case "七": 7
    case "八": 8
    case "九": 9
    default: nil
    }
  }

  private static func kanjiUnit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "十": 10
    case "百": 100
    case "千": 1000
    default: nil
    }
  }
}
