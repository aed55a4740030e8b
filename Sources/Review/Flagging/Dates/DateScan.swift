import Domain

/// A place in a sentence from which the phrases of the date grammar are read.
struct DateScan {
  let units: UnsafeBufferPointer<UInt16>
  let limit: Int
  let today: CalendarDay
  private let reader: DateReader
  let start: Int
  var position: Int

  /// What a phrase says: a day, and whether it is one exact day that a weekday may stand beside.
  struct Phrase {
    var day: CalendarDay?
    var isExact = false
    static let vague = Phrase()
  }

  init(
    units: UnsafeBufferPointer<UInt16>, start: Int, limit: Int, today: CalendarDay,
    reader: DateReader
  ) {
    self.units = units
    self.start = start
    self.limit = limit
    self.today = today
    self.reader = reader
    position = start
  }

  var openDays: OpenDays { reader.openDays }

  /// The unit at the position, 0 at the end.
  var next: UInt16 { position < limit ? units[position] : 0 }

  /// The unit before a place, 0 at the beginning.
  func before(_ place: Int) -> UInt16 { place > start ? units[place - 1] : 0 }

  /// The next unit at which a phrase may begin.
  func nextBeginning() -> Int? {
    let (words, first) = (DateVocabulary.words, DateVocabulary.first)
    return (position..<max(position, limit)).first { place in
      first.contains(units[place])
        && (DateNumber.isNumeral(units[place])
          || words.mayBegin(units, at: place, before: limit))
    }
  }

  /// The phrase that begins here; without one the position may still move past a number.
  mutating func phrase() -> Phrase? {
    if let word = DateVocabulary.words.longest(in: units, at: position, before: limit) {
      let from = position
      position = word.end
      if let phrase = meaning(of: word.meaning, from: from) { return phrase }
      position = from
      return nil
    }
    if DateNumber.isNumeral(before(position)) { return nil }
    guard let number = DateNumber.read(units, at: position, before: limit) else { return nil }
    let from = position
    position = number.end
    return numbered(number.0, from: from)
  }

  /// Takes a unit if it comes next.
  mutating func take(_ unit: Unicode.Scalar) -> Bool {
    guard next == UInt16(truncatingIfNeeded: unit.value), position < limit else { return false }
    position += 1
    return true
  }

  /// Takes a number if one comes next.
  mutating func takeNumber() -> Int? {
    guard let number = DateNumber.read(units, at: position, before: limit) else { return nil }
    position = number.end
    return number.0
  }

  /// Takes a part of a week or month if one comes next.
  mutating func takePart() -> DatePart? {
    guard let part = DateVocabulary.parts.longest(in: units, at: position, before: limit) else {
      return nil
    }
    position = part.end
    return part.meaning
  }

  /// Takes 水曜日, (水) or, where `bare`, a lone 水 that no longer word begins with.
  mutating func takeWeekday(bare: Bool) -> Weekday? {
    let from = position
    while take(" ") {}
    if let word = DateVocabulary.words.longest(in: units, at: position, before: limit),
      case .weekday(let weekday) = word.meaning
    {
      position = word.end
      return weekday
    }
    let hasParenthesis = take("(")
    if let weekday = weekdayLetter(next) {
      position += 1
      if hasParenthesis {
        if take("曜") { _ = take("日") }
        if take(")") { return weekday }
      } else if bare, isDateBoundary(next) {
        return weekday
      }
    }
    position = from
    return nil
  }

  /// The weekday written beside a date: (木), 木曜日, の木曜.
  ///
  /// Behind a comma it belongs to the date only where it is the date's.
  mutating func statedWeekday(beside day: CalendarDay?) -> Weekday? {
    let from = position
    _ = take("の")
    if let weekday = takeWeekday(bare: false) { return weekday }
    position = from
    if take("、"), let weekday = takeWeekday(bare: false), weekday == day?.weekday {
      return weekday
    }
    position = from
    return nil
  }

  private func weekdayLetter(_ unit: UInt16) -> Weekday? {
    switch unit {
    case 0x6708: .monday
    case 0x706B: .tuesday
    case 0x6C34: .wednesday
    case 0x6728: .thursday
    case 0x91D1: .friday
    case 0x571F: .saturday
    case 0x65E5: .sunday
    default: nil
    }
  }

  /// Whether a lone weekday letter may end here: に, の, ま(で), a number, a sign or 午.
  private func isDateBoundary(_ unit: UInt16) -> Bool {
    switch unit {
    case 0, 0x20, 0x306B, 0x306E, 0x307E, 0x3001, 0x3002, 0x5348, 0x671D, 0x5915: true
    default: DateNumber.digit(unit) != nil
    }
  }
}
