import Domain

/// The words of follow-ups, from `followups.yaml`, with their forms made.
///
/// A class, so that every sentence shares it without counting each list.
final class FollowUpLexicon: Sendable {
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
  /// とのこと and its like.
  let hearsay: Glossary<PromiseTail>

  static let builtIn = FollowUpLexicon(.builtIn("followups.yaml"))

  init(_ lists: WordLists) {
    rule = lists.value("rev").flatMap { Int($0) } ?? 1
    cues = Glossary(
      Self.cues(lists) + Self.verbs(lists) + Self.kin(lists)
        + Self.plain(lists, "agency", .agency) + Self.ends(lists))
    tails = Self.tails(lists, "tails")
    nounTails = Self.tails(lists, "nouns")
    teTails = Self.tails(lists, "te")
    sequels = Self.tails(lists, "sequels")
    hearsay = Self.tails(lists, "hearsay")
    support = Glossary(
      (Conjugation.Kind.allCases.flatMap { kind in
        lists.words("support." + kind.rawValue).flatMap { Conjugation.forms(of: $0, kind) }
      } + Conjugation.forms(of: "", .suru)).map { ($0.word, $0.form) })
  }

  private typealias Entry = (word: String, meaning: FollowUpCue)

  private static func plain(_ lists: WordLists, _ name: String, _ cue: FollowUpCue) -> [Entry] {
    lists.words(name).map { ($0, cue) }
  }

  private static func cues(_ lists: WordLists) -> [Entry] {
    let named: [(String, FollowUpCue)] = [
      ("mask", .mask), ("meeting", .meeting), ("centre", .centre), ("others", .others),
      ("next", .next), ("later", .later), ("known", .known), ("consent", .consent),
      ("state", .state), ("question", .question), ("turn", .turn),
      ("appointment", .appointment), ("continuing", .continuing),
    ]
    return named.flatMap { plain(lists, "cues." + $0.0, $0.1) }
  }

  /// 市民課に, 青葉園へ: the end of a name with the particle that makes it be spoken to.
  private static func ends(_ lists: WordLists) -> [Entry] {
    lists.words("agencyEnd").flatMap { word in
      ["に", "へ", "には", "へは", "にも", "へも", "さんに", "さんへ", "と連絡", "と相談", "と調整", "と共有", "に対し", "宛"]
        .map { (word + $0, .outsider) }
        + ["による", "について", "に関する", "における", "に行", "に通", "によ"].map { (word + $0, .mask) }
    }
  }

  private static func verbs(_ lists: WordLists) -> [Entry] {
    PromiseAction.allCases.flatMap { action in
      Conjugation.Kind.allCases.flatMap { kind -> [Entry] in
        lists.words("verbs.\(action.rawValue).\(kind.rawValue)").flatMap { word -> [Entry] in
          let forms = Conjugation.forms(of: word, kind).map {
            Entry($0.word, .verb(action, $0.form))
          }
          return kind == .suru ? forms + [(word, .verb(action, .noun))] : forms
        }
      }
    }
  }

  /// Relatives with the particles that make them act or be spoken to.
  private static func kin(_ lists: WordLists) -> [Entry] {
    Relation.allCases.flatMap { relation -> [Entry] in
      lists.words("kin." + relation.rawValue).flatMap { word -> [Entry] in
        ["が", "より", "から", "の方から", "の方で"].map { (word + $0, .actor(relation)) }
          + ["に", "へ", "にも", "へも", "には", "へは", "宛", "あて", "の携帯", "と連絡"].map {
            (word + $0, .target(relation))
          } + ["から電話があ", "が電話して", "から電話が", "から連絡があ", "からの"].map { (word + $0, .mask) }
      }
    }
  }

  private static func tails(_ lists: WordLists, _ name: String) -> Glossary<PromiseTail> {
    Glossary(
      PromiseTail.allCases.flatMap { tail in
        lists.words("\(name).\(tail.rawValue)").map { ($0, tail) }
      })
  }
}
