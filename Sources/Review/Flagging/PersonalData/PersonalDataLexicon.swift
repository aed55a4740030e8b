import Domain

/// What a word says about personal data around it.
enum PersonalCue: Hashable, Sendable {
  /// A title behind anybody's name: さん.
  case title
  /// A title that counts only behind a known name: 先生.
  case strictTitle
  /// A relative before a name: 長男.
  case kin
  case callingBefore
  case callingBehind
  /// The end of the name of a school, clinic or firm.
  case place
  /// The end of the short name of a school: 第二小.
  case school
  /// Before the name of a firm: 株式会社.
  case placeBefore
  case building
  case district
  /// Before a number of a person: 受給者番号.
  case number
  case birthBefore
  /// Looks like one of these and is none.
  case mask
}

/// The words around personal data, from `personal-data.yaml`.
///
/// A class, so that the readers of a note share it without counting each list.
final class PersonalDataLexicon: Sendable {
  let rule: Int
  /// All cues as classes.
  let cueWords: [[UInt16]]
  let cues: Glossary<PersonalCue>
  /// The cues that begin in katakana, which hiragana is no spelling of.
  let katakanaCues: Glossary<PersonalCue>
  let nobody: Glossary<Void>
  let generic: Glossary<Void>
  let chains: Glossary<Void>
  let soft: Glossary<Void>
  let birthBehind: Glossary<Void>
  let building: Glossary<Void>
  let weak: Glossary<Void>
  let grammar: Glossary<Void>
  let attending: Glossary<Void>
  let prefixes: Glossary<Void>
  let organisations: Glossary<Void>
  /// What stands before the end of an address without being a name.
  let plainAddress: Glossary<Void>
  /// The municipalities and the prefecture, which are no finer than the form itself.
  let municipalities: Glossary<Void>

  static let builtIn = PersonalDataLexicon(.builtIn("personal-data.yaml"))

  init(_ lists: WordLists) {
    rule = lists.value("rev").flatMap { Int($0) } ?? 1
    let named: [(String, PersonalCue)] = [
      ("titles.mask", .mask), ("titles.open", .title), ("titles.strict", .strictTitle),
      ("kin", .kin), ("calling.before", .callingBefore), ("calling.behind", .callingBehind),
      ("places", .place), ("abbreviated", .school), ("prefixes", .placeBefore),
      ("address.building", .building), ("address.district", .district),
      ("id", .number), ("birth.before", .birthBefore),
    ]
    let entries = named.flatMap { name, cue in lists.words(name).map { ($0, cue) } }
    cueWords = entries.map { FoldTable.literal($0.0) }
    cues = Glossary(entries.filter { !Self.isKatakana($0.0) }.map { ($0.0, $0.1) })
    katakanaCues = Glossary(entries.filter { Self.isKatakana($0.0) }.map { ($0.0, $0.1) })
    nobody = Self.glossary(lists, "nobody")
    generic = Self.glossary(lists, "generic")
    chains = Self.glossary(lists, "chains")
    soft = Self.glossary(lists, "soft")
    birthBehind = Self.glossary(lists, "birth.behind")
    prefixes = Self.glossary(lists, "prefixes")
    attending = Self.glossary(lists, "attending")
    grammar = Self.glossary(lists, "grammar")
    weak = Self.glossary(lists, "weak")
    organisations = Self.glossary(lists, "organisations")
    plainAddress = Self.glossary(lists, "address.generic")
    building = Self.glossary(lists, "address.building")
    municipalities = Glossary(
      (Municipality.all.map(\.name) + ["三重県"]).map { ($0, ()) })
  }

  private static func isKatakana(_ word: String) -> Bool {
    word.unicodeScalars.first.map { Script($0.value) } == .katakana
  }

  private static func glossary(_ lists: WordLists, _ name: String) -> Glossary<Void> {
    Glossary(lists.words(name).map { ($0, ()) })
  }

  /// Whether words of a glossary, one after the other, fill a range.
  func fills(_ glossary: Glossary<Void>, _ text: ScriptText, _ range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return true }
    return (range.lowerBound + 1...range.upperBound).reversed().contains { end in
      text.holds(glossary, range.lowerBound..<end)
        && fills(glossary, text, end..<range.upperBound)
    }
  }
}
