import Domain

/// The words around personal data, from `personal-data.yaml`.
///
/// A class, so that the readers of a note share it without counting each list.
final class PersonalDataLexicon: Sendable, Tabled {
  let names: NameBook
  /// What any of this may begin with.
  let beginnings: GateWords
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

  init(_ lists: WordLists, names nameLists: WordLists) {
    names = NameBook(nameLists)
    let entries = Self.entries(lists)
    beginnings = GateWords(
      cues: entries.map { FoldTable.literal($0.0) }, given: NameBook.givenWords(nameLists))
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

  init(from tables: inout TableReader) {
    names = NameBook(from: &tables)
    beginnings = GateWords(from: &tables)
    cues = Glossary<PersonalCue>(from: &tables)
    katakanaCues = Glossary<PersonalCue>(from: &tables)
    nobody = WordSet(from: &tables)
    generic = WordSet(from: &tables)
    chains = WordSet(from: &tables)
    soft = WordSet(from: &tables)
    birthBehind = WordSet(from: &tables)
    building = WordSet(from: &tables)
    weak = WordSet(from: &tables)
    grammar = WordSet(from: &tables)
    attending = WordSet(from: &tables)
    prefixes = WordSet(from: &tables)
    softPrefixes = WordSet(from: &tables)
    organisations = WordSet(from: &tables)
    goods = WordSet(from: &tables)
    continued = WordSet(from: &tables)
    going = WordSet(from: &tables)
    wellKnown = WordSet(from: &tables)
    firms = WordSet(from: &tables)
    shops = WordSet(from: &tables)
    completed = WordSet(from: &tables)
    acquaintances = WordSet(from: &tables)
    regions = WordSet(from: &tables)
    levels = WordSet(from: &tables)
    busy = WordSet(from: &tables)
    living = WordSet(from: &tables)
    publicWords = WordSet(from: &tables)
    trades = WordSet(from: &tables)
    ordinaryPlaces = WordSet(from: &tables)
    plainAddress = WordSet(from: &tables)
    municipalities = WordSet(from: &tables)
  }

  func write(to tables: inout TableWriter) {
    tables.write(names)
    tables.write(beginnings)
    for glossary in [cues, katakanaCues] { tables.write(glossary) }
    let lists = [
      nobody,
      generic,
      chains,
      soft,
      birthBehind,
      building,
      weak,
      grammar,
      attending,
      prefixes,
      softPrefixes,
      organisations,
      goods,
      continued,
      going,
      wellKnown,
      firms,
      shops,
      completed,
      acquaintances,
      regions,
      levels,
      busy,
      living,
      publicWords,
      trades,
      ordinaryPlaces,
      plainAddress,
      municipalities,
    ]
    for list in lists { tables.write(list) }
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
    word.utf16.first.map(Script.init) == .katakana
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
