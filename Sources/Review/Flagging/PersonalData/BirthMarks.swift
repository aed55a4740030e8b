import Domain

/// Finds dates of birth (生年月日): a date with 生まれ behind it or 生年月日 before it.
struct BirthMarks {
  let text: ScriptText
  var lexicon: PersonalDataLexicon { text.lexicon }

  /// The date of birth that begins at a unit; `isNamed` where 生年月日 stands before it.
  func mark(at start: Int, isNamed: Bool) -> PersonalMark? {
    guard mayBegin(text.unit(start), text.unit(start + 1)), let date = date(from: start) else {
      return nil
    }
    guard date.parts >= 2, isNamed || isBorn(behind: date.end) || isLongPast(start, date.parts)
    else { return nil }
    return PersonalMark(kind: .birthdate, units: start..<date.end)
  }

  /// 生まれ behind the date, in or behind parentheses, or an age: 昭和58年6月3日）の生まれ, (42歳).
  private func isBorn(behind end: Int) -> Bool {
    var place = end
    while [0x20, 0x29, 0x306E].contains(text.unit(place)), place - end < 3 { place += 1 }
    if lexicon.birthBehind.longest(in: text.classes, at: place, before: text.field.upperBound)
      != nil
    {
      return true
    }
    place = end
    while [0x28, 0x3001, 0x20, 0x3067, 0x306E, 0x6E80, 0x30FB].contains(text.unit(place)),
      place - end < 3
    {
      place += 1
    }
    guard place > end, let age = numberEnd(place, most: 3) else { return false }
    return [0x6B73, 0x624D].contains(text.unit(age))  // 歳 才
  }

  /// A day of 昭和 or 大正 tells when somebody was born, unless something happened on it.
  private func isLongPast(_ start: Int, _ parts: Int) -> Bool {
    guard parts == 3, [0x662D, 0x5927].contains(text.unit(start)), let end = date(from: start)?.end
    else { return false }
    switch text.unit(end) {
    case 0x306B, 0x4ED8, 0x304B, 0x4EE5, 0x307E, 0x5F53: return false  // に 付 か 以 ま 当
    default: return true
    }
  }

  /// Whether two units can begin a date: a numeral, or the name or letter of an era.
  private func mayBegin(_ unit: UInt16, _ next: UInt16) -> Bool {
    switch unit {
    case 0x4EE4: true  // 令
    case 0x5E73: next == 0x6210  // 平成
    case 0x662D: next == 0x548C  // 昭和
    case 0x5927: next == 0x6B63  // 大正
    case 0x660E: next == 0x6CBB  // 明治
    case 0x72, 0x68, 0x73, 0x74, 0x6D: DateNumber.isNumeral(next) || next == 0x5143  // r h s t m 元
    default: DateNumber.isNumeral(unit)
    }
  }

  /// Year, month and day as far as they stand there: 昭和59年3月2日, S59.3.2, 1984/3/2, 3月2日.
  private func date(from start: Int) -> (end: Int, parts: Int)? {
    var place = start
    var parts = 0
    if !DateNumber.isNumeral(text.unit(start)), let era = eraEnd(start) {
      place = era
      let isFirst = text.unit(place) == 0x5143  // 元
      guard let year = isFirst ? place + 1 : numberEnd(place, most: 2) else { return nil }
      place = year
      parts = 1
    } else if let year = numberEnd(start, most: 4), year - start == 4 {
      place = year
      parts = 1
    } else if let month = numberEnd(start, most: 2), text.unit(month) == 0x6708 {
      guard let day = numberEnd(month + 1, most: 2), text.unit(day) == 0x65E5 else { return nil }
      return (day + 1, 2)
    } else {
      return nil
    }
    guard let sign = yearSign(place) else { return nil }
    guard let month = numberEnd(place + 1, most: 2) else { return nil }
    parts += 1
    if sign == 0x5E74 {
      guard text.unit(month) == 0x6708 else { return nil }
      guard let day = numberEnd(month + 1, most: 2), text.unit(day) == 0x65E5 else {
        return (month + 1, parts)
      }
      return (day + 1, parts + 1)
    }
    guard text.unit(month) == sign, let day = numberEnd(month + 1, most: 2) else { return nil }
    return (day, parts + 1)
  }

  /// The sign behind the year: 年, a point, a slash or a dash.
  private func yearSign(_ place: Int) -> UInt16? {
    let unit = text.unit(place)
    return [0x5E74, 0x2E, 0x2F, 0x2D].contains(unit) ? unit : nil
  }

  private func eraEnd(_ start: Int) -> Int? {
    let previous = text.unit(start - 1)
    if (0x61...0x7A).contains(previous) { return nil }
    guard
      let word = DateVocabulary.words.longest(
        in: text.classes, at: start, before: text.field.upperBound),
      case .era = word.meaning
    else { return nil }
    return word.end
  }

  private func numberEnd(_ start: Int, most: Int) -> Int? {
    guard text.field.contains(start),
      let number = DateNumber.read(text.classes, at: start, before: text.field.upperBound),
      // 五十六 are three kanji for two digits.
      number.end - start <= (DateNumber.digit(text.unit(start)) == nil ? most + 1 : most)
    else { return nil }
    return number.end
  }
}
