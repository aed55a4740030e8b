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
  /// What only a school has behind its short name: 中の正門.
  case schoolSure
  /// What a school has, and other things too: 中の先生.
  case schoolLikely
  /// という会社.
  case placeBehind
  /// Where one works: でレジ打ち.
  case working
  /// Before the name of a firm: 株式会社.
  case placeBefore
  /// Before the soft name of a workplace or care office: 訪看, B型.
  case softPlaceBefore
  case building
  case district
  /// A municipality, behind which a quarter may stand.
  case municipality
  /// A street behind a quarter: の裏通り.
  case street
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
  let nobody: WordSet
  let generic: WordSet
  let chains: WordSet
  let soft: WordSet
  let birthBehind: WordSet
  let building: WordSet
  let weak: WordSet
  let grammar: WordSet
  let attending: WordSet
  let prefixes: WordSet
  let softPrefixes: WordSet
  let organisations: WordSet
  /// Goods and trades that are part of a firm's name only where one works there.
  let goods: WordSet
  /// What a word such as カフェ goes on with where it names nothing.
  let continued: WordSet
  /// The same in hiragana.
  let going: WordSet
  /// What everybody knows by the region before it: 三重交通.
  let wellKnown: WordSet
  /// Before the name of a firm with any script in it.
  let firms: WordSet
  /// Shops before whose names hiragana may stand that no list knows.
  let shops: WordSet
  /// Words that さん completes: たくさん.
  let completed: WordSet
  /// People who are called by their surname: 担任, 大家.
  let acquaintances: WordSet
  /// Prefectures and regions, which are surnames too.
  let regions: WordSet
  /// What short names of schools end with: 中, 商業.
  let levels: WordSet
  /// Words that end with 中 when they go on: 登山, 留守.
  let busy: WordSet
  /// Behind a quarter somebody lives in: の家, に住.
  let living: WordSet
  /// Not in the name of a quarter: 役所, 病院.
  let publicWords: WordSet
  /// Kinds of workplaces in katakana: コンビニ.
  let trades: WordSet
  /// Place words and the words that make them ordinary, to tell グループホーム from a name.
  let ordinaryPlaces: WordSet
  /// What stands before the end of an address without being a name.
  let plainAddress: WordSet
  /// The municipalities and the prefecture, which are no finer than the form itself.
  let municipalities: WordSet

  static let builtIn = PersonalDataLexicon(.builtIn("personal-data.yaml"))

  init(_ lists: WordLists) {
    rule = lists.value("rev").flatMap { Int($0) } ?? 1
    let entries = Self.entries(lists)
    cueWords = entries.map { FoldTable.literal($0.0) }
    cues = Glossary(entries.filter { !Self.isKatakana($0.0) }.map { ($0.0, $0.1) })
    katakanaCues = Glossary(entries.filter { Self.isKatakana($0.0) }.map { ($0.0, $0.1) })
    nobody = Self.glossary(lists, "nobody")
    generic = Self.glossary(lists, "generic")
    chains = Self.glossary(lists, "chains")
    soft = Self.glossary(lists, "soft")
    birthBehind = Self.glossary(lists, "birth.behind")
    prefixes = WordSet(
      ["prefixes.firms", "prefixes.shops"].flatMap { lists.words($0) })
    softPrefixes = Self.glossary(lists, "prefixes.soft")
    attending = Self.glossary(lists, "attending")
    grammar = Self.glossary(lists, "grammar")
    weak = Self.glossary(lists, "weak")
    organisations = WordSet(
      ["organisations.kinds", "organisations.idle"].flatMap { lists.words($0) })
    goods = Self.glossary(lists, "goods")
    continued = Self.glossary(lists, "continued")
    going = Self.glossary(lists, "going")
    wellKnown = Self.glossary(lists, "public")
    firms = Self.glossary(lists, "prefixes.firms")
    shops = Self.glossary(lists, "prefixes.shops")
    completed = Self.glossary(lists, "completed")
    acquaintances = Self.glossary(lists, "kin.called")
    regions = Self.glossary(lists, "regions")
    levels = WordSet(
      ["schools.levels", "schools.trades"].flatMap { lists.words($0) })
    busy = Self.glossary(lists, "schools.busy")
    living = Self.glossary(lists, "address.living")
    publicWords = Self.glossary(lists, "address.public")
    trades = Self.glossary(lists, "trades")
    ordinaryPlaces = WordSet(
      ["places", "generic", "nobody", "trades"].flatMap { lists.words($0) })
    plainAddress = Self.glossary(lists, "address.generic")
    building = Self.glossary(lists, "address.building")
    municipalities = WordSet(Self.towns)
  }

  private static func entries(_ lists: WordLists) -> [(String, PersonalCue)] {
    let named: [(String, PersonalCue)] = [
      ("titles.mask", .mask), ("titles.open", .title), ("titles.strict", .strictTitle),
      ("kin.family", .kin), ("kin.called", .kin), ("calling.before", .callingBefore),
      ("calling.behind", .callingBehind), ("places", .place), ("abbreviated", .school),
      ("prefixes.firms", .placeBefore), ("prefixes.shops", .placeBefore),
      ("prefixes.soft", .softPlaceBefore), ("address.building", .building),
      ("address.district", .district), ("address.street", .street), ("id", .number),
      ("birth.before", .birthBefore),
      ("working", .working),
    ]
    return named.flatMap { name, cue in lists.words(name).map { ($0, cue) } }
      + joined(lists.words("schools.levels"), lists.words("schools.sure"), .schoolSure)
      + joined(lists.words("schools.levels"), lists.words("schools.likely"), .schoolLikely)
      + joined(
        lists.words("schools.trades"), lists.words("schools.likely") + lists.words("schools.sure"),
        .schoolLikely)
      + lists.words("schools.university").map { ($0, .schoolSure) }
      + joined(
        lists.words("organisations.calling"), lists.words("organisations.kinds"), .placeBehind)
      + Municipality.all.map { ($0.name, .municipality) }
  }

  /// Every first word with every second one behind it.
  private static func joined(
    _ first: [String], _ second: [String], _ cue: PersonalCue
  ) -> [(String, PersonalCue)] {
    first.flatMap { word in second.map { (word + $0, cue) } }
  }

  private static let towns = Municipality.all.map(\.name) + ["三重県"]

  private static func isKatakana(_ word: String) -> Bool {
    word.unicodeScalars.first.map { Script($0.value) } == .katakana
  }

  private static func glossary(_ lists: WordLists, _ name: String) -> WordSet {
    WordSet(lists.words(name))
  }

  /// Whether words of a glossary, one after the other, fill a range.
  func fills(_ glossary: WordSet, _ text: ScriptText, _ range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return true }
    return (range.lowerBound + 1...range.upperBound).reversed().contains { end in
      text.holds(glossary, range.lowerBound..<end)
        && fills(glossary, text, end..<range.upperBound)
    }
  }
}
