import Domain

/// Goes through the fields of a note once and asks the reader that fits at each place.
struct PersonalScan {
  let text: ScriptText
  let known: KnownNames
  private var names: NameMarks { NameMarks(text: text) }
  private var places: PlaceMarks { PlaceMarks(text: text) }
  private var addresses: AddressMarks { AddressMarks(text: text) }
  private var numbers: NumberMarks { NumberMarks(text: text) }
  private var births: BirthMarks { BirthMarks(text: text) }
  private var lexicon: PersonalDataLexicon { text.lexicon }

  /// Notes everything found in a field at places where something may begin, overlaps included.
  func look(
    in field: Range<Int>, at places: ArraySlice<Beginnings.Signed>,
    _ found: inout [PersonalMark]
  ) {
    text.field = field
    var next = field.lowerBound
    var past = next
    for candidate in places where Int(candidate.unit) >= next {
      let place = Int(candidate.unit)
      let questions = Gate.Question(signs: candidate.signs)
      if questions.contains(.sign), let mark = sign(at: place, past: &past) {
        found.append(mark)
      }
      if questions.contains(.known), let mark = knownName(at: place) {
        found.append(mark)
      }
      if questions.contains(.given), let mark = names.bareGiven(at: place) {
        found.append(mark)
      }
      if questions.contains(.cue) { next = cue(at: place, &found) }
    }
  }

  private func knownName(at place: Int) -> PersonalMark? {
    known.words.longest(in: text.classes, at: place, before: text.field.upperBound).map {
      PersonalMark(kind: .person, units: place..<$0.end)
    }
  }

  /// What a sign or numeral begins; no number begins within the last one found.
  private func sign(at place: Int, past: inout Int) -> PersonalMark? {
    switch text.unit(place) {
    case 0x40: return numbers.email(around: place)
    case 0x7B2C: return numbers.paper(at: place)
    case 0x3012: return numbers.postal(at: place)
    case 0x300C, 0x300E: return places.quoted(at: place) ?? names.introduced(at: place)
    default:
      guard place >= past, let mark = number(at: place) else { return nil }
      past = mark.units.upperBound
      return mark
    }
  }

  private func number(at place: Int) -> PersonalMark? {
    let unit = text.unit(place)
    let previous = text.unit(place - 1)
    let isNumeral = DateNumber.isNumeral(unit)
    // Nothing begins in the middle of a number.
    if isNumeral, previous != 0x2E, DateNumber.isNumeral(previous) { return nil }
    if DateNumber.digit(unit) != nil || unit == 0x28 || unit == 0x3007 {
      if let mark = numbers.mark(at: place) { return mark }
    }
    guard isNumeral else { return births.mark(at: place, isNamed: false) }
    guard
      let end = DateNumber.read(text.classes, at: place, before: text.field.upperBound)?.end
    else { return nil }
    return mark(ofNumber: place..<end)
  }

  /// Asks by what stands behind a number: most are of things that are counted.
  private func mark(ofNumber number: Range<Int>) -> PersonalMark? {
    switch text.unit(number.upperBound) {
    case 0x5E74, 0x6708, 0x2E, 0x2F, 0x2D:  // 年 月 . / -
      if let mark = births.mark(at: number.lowerBound, isNamed: false) { return mark }
    default: break
    }
    let previous = text.unit(number.lowerBound - 1)
    return previous == 0x2E || previous == 0x2D || (0x61...0x7A).contains(previous)
      ? nil : addresses.numbered(number)
  }

  /// Asks by the word that begins here; the place to go on at.
  private func cue(at place: Int, _ found: inout [PersonalMark]) -> Int {
    guard let word = text.cue(at: place, before: text.field.upperBound) else { return place + 1 }
    let range = place..<word.end
    let mark: PersonalMark? =
      switch word.meaning {
      case .title: names.name(before: place, isOpen: true)
      case .strictTitle: names.name(before: place, isOpen: false) ?? names.surname(of: range)
      case .kin: names.name(behindKin: range)
      case .callingBefore: names.name(calledBehind: word.end)
      case .callingBehind: names.name(calledBefore: place)
      case .place:
        addresses.roomed(range) ?? places.place(endingWith: range) ?? places.place(
          beginningWithPlace: range)
          ?? (text.holds(lexicon.building, range) ? addresses.building(range) : nil)
      case .school: places.school(endingWith: range)
      case .schoolSure: places.school(before: range, isSure: true)
      case .schoolLikely: places.school(before: range, isSure: false)
      case .placeBefore: places.place(beginningWith: range)
      case .working: places.workplace(before: place)
      case .placeBehind: places.place(calledBefore: place)
      case .softPlaceBefore:
        places.softPlace(beginningWith: range) ?? places.workplace(behind: range)
      case .municipality: addresses.quarter(behind: word.end)
      case .street: addresses.street(range, names: names.names)
      case .building: addresses.building(range)
      case .district: addresses.district(range)
      case .number: numbers.number(behind: word.end)
      case .birthBefore: birth(behind: word.end)
      case .mask: nil
      }
    if let mark { found.append(mark) }
    switch word.meaning {
    case .mask: return word.end
    case .place, .building, .title: return mark == nil ? place + 1 : word.end
    default: return place + 1
    }
  }

  private func birth(behind end: Int) -> PersonalMark? {
    for start in end..<min(text.field.upperBound, end + 5) {
      if let mark = births.mark(at: start, isNamed: true) { return mark }
    }
    return nil
  }
}
