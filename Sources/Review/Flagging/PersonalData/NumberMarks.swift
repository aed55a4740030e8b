import Domain

/// Finds telephone numbers, postal codes, e-mail addresses and numbers of a person.
struct NumberMarks {
  let text: ScriptText
  var lexicon: PersonalDataLexicon { text.lexicon }

  /// The mark that begins with the digit (or opening parenthesis) at a unit.
  func mark(at start: Int) -> PersonalMark? {
    let previous = text.unit(start - 1)
    if previous == 0x2D || previous == 0x2E, isAlphanumeric(text.unit(start - 2)) { return nil }
    if isAlphanumeric(previous), !saysPhone(before: start) { return nil }
    if let end = phoneEnd(start) { return PersonalMark(kind: .phone, units: start..<end) }
    return nil
  }

  /// 0594-22-1234, 05979-2-1800, 059(224)2755, 090 1234 5678: ten digits, or eleven of a mobile.
  private func phoneEnd(_ start: Int) -> Int? {
    var digits = 0
    var second: UInt16 = 0
    var third: UInt16 = 0
    var groups = 1
    var place = start
    var end = start
    if text.unit(start) == 0x28 {
      place += 1
      let close = self.digits(from: place)
      guard (2...5).contains(close - place), text.unit(close) == 0x29 else { return nil }
    }
    guard digit(place) == 0x30 else { return local(start) }
    while digits < 12 {
      let unit = digit(place)
      if DateNumber.digit(unit) != nil {
        digits += 1
        if digits == 2 { second = unit }
        if digits == 3 { third = unit }
        end = place + 1
      } else if isSeparator(unit), place - end < 2, digits > 1 {
        if place == end { groups += 1 }
      } else {
        break
      }
      place += 1
    }
    if DateNumber.digit(digit(end)) != nil { return nil }
    // 012 and 057 are lines anybody may ring.
    if second == 0x31 && third == 0x32 || second == 0x35 && third == 0x37 { return nil }
    let isMobile = digits == 11 && (third == 0x30 && (0x35...0x39).contains(second))
    guard digits == 10 && second != 0x30 || isMobile, groups <= 4 else { return nil }
    return end
  }

  /// A unit as a digit where it is one in kanji: 〇九〇.
  private func digit(_ place: Int) -> UInt16 {
    let unit = text.unit(place)
    guard let value = DateNumber.kanjiValue(unit), value < 10 else { return unit }
    return 0x30 + UInt16(value)
  }

  /// 224-2755 behind 電話 or 携帯.
  private func local(_ start: Int) -> Int? {
    let first = digits(from: start)
    guard (2...4).contains(first - start), text.unit(first) == 0x2D,
      digits(from: first + 1) - first - 1 == 4,
      !isSeparator(text.unit(first + 5)) || text.unit(first + 5) == 0x29,
      saysPhone(before: start)
    else { return nil }
    return first + 5
  }

  private func saysPhone(before start: Int) -> Bool {
    (max(text.field.lowerBound, start - 7)..<start).contains { place in
      Self.phones.longest(in: text.classes, at: place, before: text.field.upperBound) != nil
    }
  }

  private static let phones = WordSet(["電話", "携帯", "tel", "fax"])

  private func digits(from start: Int) -> Int {
    var end = start
    while DateNumber.digit(text.unit(end)) != nil { end += 1 }
    return end
  }

  private func isSeparator(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x2D, 0x28, 0x29, 0x20, 0x2E, 0x30FB, 0x7E, 0x306E: true  // and の
    default: false
    }
  }

  /// 〒514-0001, with the sign and the municipality behind it.
  func postal(at sign: Int) -> PersonalMark? {
    var end = sign + 1
    while text.unit(end) == 0x20 { end += 1 }
    let first = digits(from: end)
    guard first - end >= 3 else { return nil }
    end = first
    if text.unit(end) == 0x2D, DateNumber.digit(text.unit(end + 1)) != nil {
      end = digits(from: end + 1)
    }
    let behind = text.unit(end) == 0x20 ? end + 1 : end
    let town = lexicon.municipalities.longest(
      in: text.classes, at: behind, before: text.field.upperBound)
    return PersonalMark(kind: .address, units: sign..<(town?.end ?? end))
  }

  /// An address with @ in its middle.
  func email(around sign: Int) -> PersonalMark? {
    var start = sign
    while isMail(text.unit(start - 1)) { start -= 1 }
    var end = sign + 1
    while isMail(text.unit(end)) { end += 1 }
    while end > sign + 1, text.unit(end - 1) == 0x2E || text.unit(end - 1) == 0x2D { end -= 1 }
    guard end > sign + 2, sign > start || end > sign + 3 else { return nil }
    let hasDot = (sign + 1..<end).contains { text.unit($0) == 0x2E }
    guard sign > start, hasDot else {
      return PersonalMark(kind: .id, units: start..<end)
    }
    return PersonalMark(kind: .email, units: start..<end)
  }

  private func isMail(_ unit: UInt16) -> Bool {
    isAlphanumeric(unit) || unit == 0x2E || unit == 0x2D || unit == 0x5F || unit == 0x2B
  }

  private func isAlphanumeric(_ unit: UInt16) -> Bool {
    (0x61...0x7A).contains(unit) || DateNumber.digit(unit) != nil
  }

  /// The number behind 受給者番号 and its like: at least three digits, with letters and dashes.
  func number(behind end: Int) -> PersonalMark? {
    var start = end
    var skipped = 0
    while skipped < 6, !isAlphanumeric(text.unit(start)), isFiller(text.unit(start)) {
      start += 1
      skipped += 1
    }
    if let kind = Self.accounts.longest(in: text.classes, at: start, before: text.field.upperBound)
    {
      start = kind.end
      while isFiller(text.unit(start)), text.unit(start) != 0x7B2C { start += 1 }
    }
    let first = bodyStart(start)
    guard isAlphanumeric(text.unit(first)) else { return nil }
    let stop = bodyEnd(first)
    let digits = (first..<stop).count { DateNumber.digit(text.unit($0)) != nil }
    guard digits >= 3, !(stop - first == 3 && text.unit(first) == 0x31),  // 119, 188
      !text.holds(phoneUnits, stop..<min(stop + 1, text.field.upperBound))
    else {
      return nil
    }
    return PersonalMark(kind: .id, units: start..<stop)
  }

  /// Behind the kanji or kana some numbers begin with: 年障-25-0318, 三福第1234号.
  private func bodyStart(_ start: Int) -> Int {
    guard let script = text.script(start), script == .kanji || script == .katakana else {
      return start
    }
    var end = text.run(of: script, from: start, most: 6)
    let isNumbered = text.unit(end - 1) == 0x7B2C
    if text.unit(end) == 0x2D { end += 1 } else if !isNumbered { return start }
    return end
  }

  /// The end of letters, digits and dashes; groups of digits may be parted by spaces.
  private func bodyEnd(_ start: Int) -> Int {
    var stop = start
    while true {
      let unit = text.unit(stop)
      if isAlphanumeric(unit) || isInside(unit) {
        stop += 1
      } else if unit == 0x20, stop - start >= 3, digits(from: stop + 1) - stop > 3,
        !text.holds(phoneUnits, digits(from: stop + 1)..<digits(from: stop + 1) + 1)
      {
        stop += 1
      } else {
        break
      }
    }
    while stop > start, !isAlphanumeric(text.unit(stop - 1)) { stop -= 1 }
    return stop
  }

  private static let accounts = WordSet(
    ["普通", "普通預金", "当座", "貯蓄", "定期", "総合"])

  /// 第70-4418号, 令和7年(ロ)第1182号: the number of a paper, with what stands before it.
  func paper(at sign: Int) -> PersonalMark? {
    let end = bodyEnd(sign + 1)
    let hasYear = text.unit(sign - 1) == 0x29
    guard end - sign > (hasYear ? 1 : 3), text.unit(end) == 0x53F7 else { return nil }
    var start = sign
    if text.unit(start - 1) == 0x29,
      let opening = (start - 6..<start).last(where: { text.unit($0) == 0x28 })
    {
      start = opening
      while start > text.field.lowerBound, isYear(text.unit(start - 1)) { start -= 1 }
    } else {
      // 津福第1234号
      let office = text.run(of: .kanji, endingAt: sign, most: 5)
      if sign - office <= 4, !lexicon.fills(lexicon.generic, text, office..<sign) { start = office }
      // B2-第30417号
      if text.unit(start - 1) == 0x2D {
        while isAlphanumeric(text.unit(start - 1)) || text.unit(start - 1) == 0x2D { start -= 1 }
      }
    }
    return PersonalMark(kind: .id, units: start..<end + 1)
  }

  /// 年 令 和 平 成 元 and digits.
  private func isYear(_ unit: UInt16) -> Bool {
    [0x5E74, 0x4EE4, 0x548C, 0x5E73, 0x6210, 0x5143].contains(unit)
      || DateNumber.digit(unit) != nil
  }

  /// Counters and money that make a number none of a person's.
  private var phoneUnits: WordSet { Self.counters }
  private static let counters = WordSet(
    ["円", "万", "人", "件", "年", "月", "日", "時", "分", "回", "歳", "個", "枚", "番"])

  private func isInside(_ unit: UInt16) -> Bool {
    unit == 0x2D || unit == 0x2E || unit == 0x5F
  }

  /// は : が ( 「 第 の, a space.
  private func isFiller(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x306F, 0x3A, 0x304C, 0x28, 0x300C, 0x7B2C, 0x306E, 0x20, 0x3001, 0x3D, 0x3082, 0x2A: true
    default: false
    }
  }
}
