import Domain

/// Finds addresses finer than the municipality (住所): 栄町3丁目, 若葉台2-14, みどりヶ浜団地.
struct AddressMarks {
  let text: ScriptText
  var lexicon: PersonalDataLexicon { text.lexicon }

  /// The address around a number.
  func numbered(_ number: Range<Int>) -> PersonalMark? {
    let start = number.lowerBound
    guard mayGoOn(number.upperBound) || text.unit(start - 1) == 0x753A || mayBeNamed(start) else {
      return nil
    }
    var end = start
    var parts = 0
    var isSure = false
    while let number = DateNumber.read(text.classes, at: end, before: text.field.upperBound) {
      parts += 1
      end = number.end
      if let word = Self.words.longest(in: text.classes, at: end, before: text.field.upperBound) {
        isSure = true
        end = word.end
      }
      // 4番12号
      let isBlock = text.unit(end) == 0x756A
      if parts > 1, text.unit(end) == 0x53F7, isSure { end += 1 }
      guard text.unit(end) == 0x2D || text.unit(end) == 0x306E || isBlock,
        DateNumber.digit(text.unit(end + 1)) != nil
      else { continue }
      if isBlock { isSure = true }
      end += 1
    }
    // Most numbers stand alone, and are done with here.
    guard isSure || parts >= 2 || text.unit(start - 1) == 0x753A || mayBeNamed(start) else {
      return nil
    }
    let name = numberedNameStart(start)
    if parts >= 1, name < start, text.unit(start - 1) == 0x753A { isSure = true }  // 栄町3
    if parts >= 1, text.unit(name) == 0x5927, text.unit(name + 1) == 0x5B57 { isSure = true }  // 大字
    let isNamed = isPlaceName(name..<start)
    guard isSure || parts >= 2 && parts <= 4 && isNamed && text.unit(start - 1) != 0x306E else {
      return nil
    }
    if parts == 1, !isNamed { return nil }  // 2丁目のバス停
    let from = isSure && !isNamed ? start : name
    return PersonalMark(kind: .address, units: from..<building(behind: end))
  }

  /// Whether 丁 番 号 - の or a numeral stands behind a number.
  private func mayGoOn(_ end: Int) -> Bool {
    switch text.unit(end) {
    case 0x4E01, 0x756A, 0x53F7, 0x2D, 0x306E: true
    default: DateNumber.isNumeral(text.unit(end))
    }
  }

  /// Whether 字 stands so near before a number that a name with 大字 may end there.
  private func mayBeNamed(_ start: Int) -> Bool {
    text.classes[max(text.field.lowerBound, start - 20)..<start].contains(0x5B57)
  }

  /// Where the name before a number begins; 鵜方の2丁目 is linked to it.
  private func numberedNameStart(_ start: Int) -> Int {
    guard text.unit(start - 1) == 0x306E, text.script(start - 2) == .kanji else {
      return nameStart(endingAt: start)
    }
    let name = nameStart(endingAt: start - 1)
    return start - 1 - name >= 2 && isPlaceName(name..<start - 1) ? name : start
  }

  private static let words = WordSet(
    ["丁目", "番地", "号室", "号棟", "番町"])

  /// Where the name of the quarter begins, behind the municipality.
  func nameStart(endingAt end: Int) -> Int {
    let isStreet = text.unit(end - 1) == 0x308A && text.unit(end - 2) == 0x901A  // 通り
    var start = ProperName(text: text).start(endingAt: isStreet ? end - 2 : end)
    for place in start..<end {
      if let word = lexicon.municipalities.longest(in: text.classes, at: place, before: end),
        word.end < end
      {
        start = max(start, word.end)
      }
      // 市 県 郡
      if [0x5E02, 0x770C, 0x90E1].contains(text.unit(place)), place + 1 < end {
        start = max(start, place + 1)
      }
    }
    // 送り先 生桑町, but 長島 港町
    guard let gap = text.lastGap(in: start..<end), !isKnownQuarter(start..<gap) else {
      return start
    }
    return gap
  }

  func isPlaceName(_ run: Range<Int>) -> Bool {
    guard run.count >= 2, run.count <= 12 else { return false }
    switch text.unit(run.upperBound - 1) {
    case 0x53F7, 0x5BA4, 0x756A, 0x7DDA, 0x5E74, 0x7D44, 0x8AB2, 0x7D04, 0x8A08, 0x578B, 0x6B73,
      0x6642, 0x5206, 0x56DE, 0x671F, 0x9031, 0x6708, 0x65E5, 0x66DC, 0x7B2C, 0x6BD4:
      return false
    default:
      return !lexicon.fills(lexicon.generic, text, run)
        && DateVocabulary.words.longest(
          in: text.classes, at: run.lowerBound, before: run.upperBound)?.end != run.upperBound
    }
  }

  /// The end of a building's name and room behind an address.
  private func building(behind end: Int) -> Int {
    var place = end
    let isLinked = text.unit(place) == 0x306E
    if isLinked || text.unit(place) == 0x20 || text.unit(place) == 0x3001 { place += 1 }
    guard let script = text.script(place), script == .katakana || script == .kanji else {
      return end
    }
    var stop = place
    while let script = text.script(stop), script == .katakana || script == .kanji,
      stop - place < 14
    {
      stop += 1
    }
    let holdsBuilding = (place..<stop).contains { start in
      lexicon.building.longest(in: text.classes, at: start, before: stop).map { word in
        !isLinked || stop - place - (word.end - start) >= 2
      } ?? false
    }
    return holdsBuilding && !(isLinked && lexicon.fills(lexicon.plainAddress, text, place..<stop))
      ? room(behind: stop) : end
  }

  /// 202, の3-507, 3号棟201, 105号室.
  private func room(behind end: Int) -> Int {
    var stop = end
    if text.unit(stop) == 0x306E, isRoomNumber(stop + 1) { stop += 1 }
    // B-103
    if (0x61...0x7A).contains(text.unit(stop)) {
      let dash = text.unit(stop + 1) == 0x2D ? 2 : 1
      if DateNumber.digit(text.unit(stop + dash)) != nil { stop += dash }
    }
    while let number = DateNumber.read(text.classes, at: stop, before: text.field.upperBound),
      DateNumber.digit(text.unit(stop)) != nil || isRoomNumber(stop)
    {
      stop = number.end
      if let word = Self.rooms.longest(in: text.classes, at: stop, before: text.field.upperBound) {
        stop = word.end
      } else if text.unit(stop) == 0x2D, DateNumber.digit(text.unit(stop + 1)) != nil {
        stop += 1
      } else if text.unit(stop) == 0x968E {  // 3階
        return text.unit(end) == text.unit(stop - 1) ? end : stop
      }
    }
    return stop
  }

  /// 3-507, 3棟, 201号室, 203に, but not 3階 and 203人.
  private func isRoomNumber(_ start: Int) -> Bool {
    guard let number = DateNumber.read(text.classes, at: start, before: text.field.upperBound)
    else { return false }
    if DateNumber.digit(text.unit(start)) == nil {  // 一〇五号
      return Self.rooms.longest(in: text.classes, at: number.end, before: text.field.upperBound)
        != nil
    }
    return text.unit(number.end) == 0x2D || number.end - start == 3 && isDistrictEnd(number.end)
      || Self.rooms.longest(in: text.classes, at: number.end, before: text.field.upperBound) != nil
  }

  private static let rooms = WordSet(
    ["号室", "号棟", "号館", "号", "棟", "番館"])

  /// みどり荘の一〇五号: a building with a room.
  func roomed(_ word: Range<Int>) -> PersonalMark? {
    text.holds(lexicon.building, word) && room(behind: word.upperBound) > word.upperBound
      ? building(word) : nil
  }

  /// A building by name: みどりヶ浜団地3号棟, コーポ花水木202.
  func building(_ word: Range<Int>) -> PersonalMark? {
    let from =
      text.isBehindGap(word.lowerBound) ? word.lowerBound : nameStart(endingAt: word.lowerBound)
    if isName(from..<word.lowerBound) {
      // シティハイツ|神戸
      let end = text.run(of: .kanji, from: word.upperBound, most: 5)
      if text.script(word.lowerBound) == .katakana, (2...4).contains(end - word.upperBound),
        isDistrictEnd(end) || DateNumber.digit(text.unit(end)) != nil,
        !lexicon.fills(lexicon.generic, text, word.upperBound..<end),
        lexicon.publicWords.longest(in: text.classes, at: word.upperBound, before: end) == nil,
        lexicon.names.isLikeSurname(text, word.upperBound..<end)
          || text.holds(lexicon.regions, word.upperBound..<end)
      {
        return PersonalMark(kind: .address, units: from..<room(behind: end))
      }
      return PersonalMark(
        kind: .address, units: quarter(before: from)..<room(behind: word.upperBound))
    }
    if let rooms = publicBuilding(from..<word.upperBound) { return rooms }
    guard from == word.lowerBound, word.allSatisfy({ text.script($0) == .katakana }),
      !text.holds(Self.kinds, word)
    else { return nil }
    let end = nameEnd(from: word.upperBound)
    let hasRoom = DateNumber.digit(text.unit(end)) != nil
    guard end - word.upperBound >= 2 || hasRoom && end > word.upperBound else { return nil }
    return PersonalMark(
      kind: .address, units: quarter(before: word.lowerBound)..<room(behind: end))
  }

  /// Behind these no name stands: アパート借りるお金.
  private static let kinds = WordSet(["アパート", "マンション"])

  /// 算所の|ハイツ三原: where the quarter of a building begins, or the building itself.
  private func quarter(before building: Int) -> Int {
    let link = building - 1
    guard text.unit(link) == 0x306E, text.script(link - 1) == .kanji else { return building }
    let quarter = nameStart(endingAt: link)..<link
    let isTown = text.unit(link - 1) == 0x753A && quarter.count >= 2
    return isPlaceName(quarter) && (isTown || isKnownQuarter(quarter))
      ? quarter.lowerBound : building
  }

  /// Quarters mostly are called as families are, or as a region of this part of the country.
  private func isKnownQuarter(_ run: Range<Int>) -> Bool {
    lexicon.names.isSurname(text, run) || text.holds(lexicon.regions, run)
  }

  /// 相賀の県営住宅3棟: a building without a name, by its quarter and number.
  private func publicBuilding(_ building: Range<Int>) -> PersonalMark? {
    let end = room(behind: building.upperBound)
    guard end > building.upperBound else { return nil }
    return PersonalMark(kind: .address, units: quarter(before: building.lowerBound)..<end)
  }

  /// The end of a name behind コーポ: 花水木, みなみ風; hiragana alone is no name.
  private func nameEnd(from start: Int) -> Int {
    var end = start
    while let script = text.script(end), end - start < 10 {
      guard
        script == .katakana || script == .kanji || script == .hiragana && !isDistrictEnd(end)
          || text.unit(end) == 0x30FB && text.script(end + 1) == .katakana
      else { break }
      end += 1
    }
    let isHiragana = (start..<end).allSatisfy { text.script($0) == .hiragana }
    let endsInHiragana = end > start && text.script(end - 1) == .hiragana
    let hasRoom = DateNumber.digit(text.unit(end)) != nil
    return (isHiragana || endsInHiragana) && !hasRoom ? start : end
  }

  private func isName(_ run: Range<Int>) -> Bool {
    guard (2...12).contains(run.count) else { return false }
    return !lexicon.fills(lexicon.plainAddress, text, run)
      && !lexicon.fills(lexicon.generic, text, run)
      && !run.contains { text.unit($0) == 0x30FB }
      // 二年マンション
      && ![0x5E74, 0x6708, 0x9031, 0x65E5, 0x968E, 0x9593, 0x8ED2].contains(
        text.unit(run.upperBound - 1))
  }
}
