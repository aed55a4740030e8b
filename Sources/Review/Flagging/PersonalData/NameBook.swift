/// Common Japanese names (姓と名), from `names.yaml`: words of the language, not of people.
final class NameBook: Sendable, Tabled {
  /// Surnames of two and more characters, and the few of one that are common.
  let surnames: WordSet
  /// Given names in kanji.
  let given: WordSet
  /// Given names as they are written in hiragana.
  let kana: WordSet
  /// Given names as they are written in katakana, which the shorter ones only are.
  let katakana: WordSet
  /// Surnames as they are written in hiragana.
  let readings: WordSet
  /// Words that look like given names.
  let notGiven: WordSet
  /// Given names of one kanji that stand without a title.
  let plain: ClassSet
  private let first: ClassSet
  private let last: WordSet
  private let surnameEnds: ClassSet
  private let givenEnds: ClassSet

  init(_ lists: WordLists) {
    let long = lists.words("surnames").filter { $0.unicodeScalars.count > 1 }
    surnames = Self.glossary(long + lists.words("single"))
    given = Self.glossary(lists.words("given.male") + lists.words("given.female"))
    let inKana = lists.words("given.kana").filter { $0.unicodeScalars.count > 1 }
    kana = Self.glossary(
      inKana.filter { $0.utf16.first.map(Script.init) == .hiragana })
    katakana = Self.glossary(inKana)
    readings = Self.glossary(lists.words("readings"))
    notGiven = Self.glossary(lists.words("given.not") + lists.words("not"))
    plain = Self.classes(lists.words("plain"))
    first = Self.classes(lists.words("parts.first"))
    last = Self.glossary(lists.words("parts.last"))
    givenEnds = Self.classes(lists.words("parts.given"))
    surnameEnds = Self.classes(lists.words("parts.surname"))
  }

  init(from tables: inout TableReader) {
    surnames = WordSet(from: &tables)
    given = WordSet(from: &tables)
    kana = WordSet(from: &tables)
    katakana = WordSet(from: &tables)
    readings = WordSet(from: &tables)
    notGiven = WordSet(from: &tables)
    last = WordSet(from: &tables)
    plain = ClassSet(from: &tables)
    first = ClassSet(from: &tables)
    surnameEnds = ClassSet(from: &tables)
    givenEnds = ClassSet(from: &tables)
  }

  func write(to tables: inout TableWriter) {
    for words in [surnames, given, kana, katakana, readings, notGiven, last] { tables.write(words) }
    for classes in [plain, first, surnameEnds, givenEnds] { tables.write(classes) }
  }

  /// The given names in kanji, as classes.
  static func givenWords(_ lists: WordLists) -> [[UInt16]] {
    (lists.words("given.male") + lists.words("given.female")).map(FoldTable.literal)
  }

  private static func glossary(_ words: [String]) -> WordSet {
    WordSet(words)
  }

  private static func classes(_ words: [String]) -> ClassSet {
    ClassSet(words.compactMap { FoldTable.literal($0).first })
  }

  /// Whether a run of kanji is a surname.
  func isSurname(_ text: ScriptText, _ range: Range<Int>) -> Bool { text.holds(surnames, range) }

  /// Whether a run of kanji is a given name of the lists and no ordinary word.
  func isGiven(_ text: ScriptText, _ range: Range<Int>) -> Bool {
    text.holds(given, range) && !text.holds(notGiven, range)
  }

  /// Whether a run of kanji is put together like a given name.
  func isLikeGiven(_ text: ScriptText, _ range: Range<Int>) -> Bool {
    guard (2...3).contains(range.count), let start = range.first else { return false }
    return first.contains(text.unit(start)) && !text.holds(notGiven, range)
      && text.holds(last, start + 1..<range.upperBound)
  }

  /// Whether a run of kanji ends like a surname: 東浦川, 白鳩.
  func isLikeSurname(_ text: ScriptText, _ range: Range<Int>) -> Bool {
    range.count >= 2 && surnameEnds.contains(text.unit(range.upperBound - 1))
  }

  /// Whether a run of kanji ends like a given name: 房代.
  func endsLikeGiven(_ text: ScriptText, _ range: Range<Int>) -> Bool {
    range.count >= 2 && givenEnds.contains(text.unit(range.upperBound - 1))
  }

  /// Whether a run of kana is a given name or a surname as it is read.
  func isInKana(_ text: ScriptText, _ range: Range<Int>) -> Bool {
    text.holds(kana, range) || text.holds(readings, range)
  }

  /// Whether a given name in kana or a surname as it is read ends with a class.
  func mayEndInKana(with unit: UInt16) -> Bool {
    kana.mayEnd(with: unit) || readings.mayEnd(with: unit)
  }

  /// Whether a run of kanji is a surname followed by a given name.
  func isFull(_ text: ScriptText, _ range: Range<Int>) -> Bool {
    guard (2...6).contains(range.count) else { return false }
    return (range.lowerBound + 1..<range.upperBound).contains { middle in
      let surname = range.lowerBound..<middle
      let name = middle..<range.upperBound
      return isSurname(text, surname)
        && (text.holds(given, name) || isLikeGiven(text, name)) && (range.count > 2)
    }
  }

  /// The start of the longest name that ends where a run of kanji ends.
  func nameStart(_ text: ScriptText, _ run: Range<Int>) -> Int? {
    let end = run.upperBound
    for length in stride(from: min(6, run.count), through: 1, by: -1) {
      let name = end - length..<end
      if length == 1, run.count > 1 { return nil }
      if isFull(text, name) || length <= 3 && (isSurname(text, name) || isGiven(text, name)) {
        return name.lowerBound
      }
    }
    return nil
  }
}
