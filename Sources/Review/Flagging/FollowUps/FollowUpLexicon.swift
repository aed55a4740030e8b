import Domain

/// The words of follow-ups, from `followups.yaml`, with their forms made.
///
/// A class, so that every sentence shares it without counting each list.
final class FollowUpLexicon: Sendable, Tabled {
  let rule: Int
  let cues: Glossary<FollowUpCue>
  /// Behind a verb.
  let tails: Glossary<PromiseTail>
  /// Behind a noun of doing.
  let nounTails: Glossary<PromiseTail>
  /// する and its like behind a noun of doing.
  let support: Glossary<VerbForm>
  /// Behind a て-form.
  let teTails: Glossary<PromiseTail>

  /// うえで and its like behind a past form or a noun.
  let sequels: Glossary<PromiseTail>
  /// と伝えた and its like behind a quotation.
  let said: Glossary<PromiseTail>
  /// とのこと and its like.
  let hearsay: Glossary<PromiseTail>
  /// の電話で and its like behind a date.
  let talks: Glossary<PromiseTail>
  /// 午後 and its like behind a date and の: still the day of the deed.
  let times: Glossary<PromiseTail>
  /// を過ぎたら and its like behind a date: some day behind it.
  let bounds: Glossary<PromiseTail>
  /// 受診 and its like behind a date: the day of something else.
  let events: Glossary<PromiseTail>

  init(_ lists: WordLists) {
    rule = lists.value("rev").flatMap { Int($0) } ?? 1
    cues = Glossary(
      folded: Self.cues(lists) + Self.verbs(lists) + Self.kin(lists)
        + Self.plain(lists, "agency", .agency) + Self.ends(lists))
    tails = Self.tails(lists, "tails")
    nounTails = Self.tails(lists, "nouns")
    teTails = Self.tails(lists, "te")
    sequels = Self.tails(lists, "sequels")
    hearsay = Self.tails(lists, "hearsay")
    said = Self.tails(lists, "said")
    talks = Self.tails(lists, "dates.talks")
    times = Self.tails(lists, "dates.times")
    bounds = Self.tails(lists, "dates.bounds")
    events = Self.tails(lists, "dates.events")
    let supporting = Conjugation.Kind.allCases.flatMap { kind in
      lists.words("support." + kind.rawValue).map { Conjugation.forms(of: $0, kind) }
    }
    support = Glossary(
      folded: (supporting + [Conjugation.forms(of: "", .suru)]).map { verb in
        (verb.stem, verb.endings.map { ($0.classes, $0.form) })
      })
  }

  init(from tables: inout TableReader) {
    rule = tables.number()
    cues = Glossary(from: &tables)
    tails = Glossary(from: &tables)
    nounTails = Glossary(from: &tables)
    support = Glossary(from: &tables)
    teTails = Glossary(from: &tables)
    sequels = Glossary(from: &tables)
    said = Glossary(from: &tables)
    hearsay = Glossary(from: &tables)
    talks = Glossary(from: &tables)
    times = Glossary(from: &tables)
    bounds = Glossary(from: &tables)
    events = Glossary(from: &tables)
  }

  func write(to tables: inout TableWriter) {
    tables.write(rule)
    tables.write(cues)
    tables.write(tails)
    tables.write(nounTails)
    tables.write(support)
    tables.write(teTails)
    tables.write(sequels)
    tables.write(said)
    tables.write(hearsay)
    tables.write(talks)
    tables.write(times)
    tables.write(bounds)
    tables.write(events)
  }

  private typealias Entry = Glossary<FollowUpCue>.Entry

  private static func plain(_ lists: WordLists, _ name: String, _ cue: FollowUpCue) -> [Entry] {
    lists.words(name).map { (FoldTable.literal($0), [([], cue)]) }
  }

  private static func cues(_ lists: WordLists) -> [Entry] {
    let named: [(String, FollowUpCue)] = [
      ("mask", .mask), ("meeting", .meeting), ("centre", .centre), ("others", .others),
      ("next", .next), ("later", .later), ("known", .known), ("consent", .consent),
      ("state", .state), ("question", .question), ("turn", .turn),
      ("appointment", .appointment), ("continuing", .continuing), ("paper", .paper),
      ("post", .post), ("owed", .owed), ("booking", .booking),
    ]
    return named.flatMap { plain(lists, "cues." + $0.0, $0.1) }
  }

  /// 市民課に, 青葉園へ: the end of a name with the particle that makes it be spoken to.
  private static func ends(_ lists: WordLists) -> [Entry] {
    joined(
      lists.words("agencyEnd"),
      [
        (["に", "へ", "には", "へは", "にも", "へも", "さんに", "さんへ"], .outsider),
        (["と連絡", "と相談", "と調整", "と共有", "に対し", "宛"], .outsider),
        (["による", "について", "に関する", "における", "に行", "に通", "によ"], .mask),
      ])
  }

  private static func verbs(_ lists: WordLists) -> [Entry] {
    PromiseAction.allCases.flatMap { action in
      Conjugation.Kind.allCases.flatMap { kind -> [Entry] in
        lists.words("verbs.\(action.rawValue).\(kind.rawValue)").map { word -> Entry in
          let (stem, endings) = Conjugation.forms(of: word, kind)
          var cues = endings.map { ($0.classes, FollowUpCue.verb(action, $0.form)) }
          if kind == .suru { cues.append(([], .verb(action, .noun))) }
          return (stem, cues)
        }
      }
    }
  }

  /// Relatives with the particles that make them act or be spoken to.
  private static func kin(_ lists: WordLists) -> [Entry] {
    Relation.allCases.flatMap { relation in
      joined(
        lists.words("kin." + relation.rawValue),
        [
          (["が", "より", "から", "の方から", "の方で", "は"], .actor(relation)),
          (["に", "へ", "にも", "へも", "には", "へは", "の携帯", "と連絡"], .target(relation)),
          (["宛", "あて", "宛て", "宛てに", "あてに", "宅に", "宅へ"], .target(relation)),
          (["の電話に", "の電話へ", "の番号に", "の番号へ"], .target(relation)),
          (["("], .beside(relation)),
          (["から電話があ", "が電話して", "から電話が", "から連絡があ", "からの"], .mask),
          (["に内緒", "には内緒", "に黙", "には黙", "には伏せ", "に知られ", "には知られ"], .mask),
          (["には言わ", "に言わず", "には知らせず", "に知らせず"], .mask),
        ])
    }
  }

  /// Each word with each ending.
  private static func joined(
    _ words: [String], _ endings: [(words: [String], cue: FollowUpCue)]
  ) -> [Entry] {
    let folded = endings.flatMap { group in
      group.words.map { (FoldTable.literal($0), group.cue) }
    }
    return words.map { (FoldTable.literal($0), folded) }
  }

  private static func tails(_ lists: WordLists, _ name: String) -> Glossary<PromiseTail> {
    Glossary(
      PromiseTail.allCases.flatMap { tail in
        lists.words("\(name).\(tail.rawValue)").map { ($0, tail) }
      })
  }
}
