/// The form in which a verb stands; the words behind it decide the rest.
enum VerbForm: Hashable, Sendable, CaseIterable {
  /// 送る, 送ります: a promise unless the words behind it say otherwise.
  case plain
  /// 送り: goes on to the next verb.
  case joining
  /// 送って: goes on, or asks, allows, tries.
  case te
  /// 送った: done.
  case past
  /// 送っておく, 送っとく, お送りさせていただく: a promise.
  case ahead
  /// 送りたい: a promise of the centre's where the next contact is named.
  case desire
  /// 送らない, 送れる, 送ろう: no promise.
  case other
  /// The noun alone: 電話, 連絡.
  case noun
}

/// Makes the forms of a verb from its dictionary form (活用).
enum Conjugation {
  /// How a verb is conjugated.
  enum Kind: String, CaseIterable {
    case suru
    case godan
    case ichidan
  }

  /// The forms of a verb, as words of the glossary: what stays, and the endings that change.
  static func forms(of verb: String, _ kind: Kind) -> (stem: [UInt16], endings: [Ending]) {
    let (stem, endings): (Substring, [Ending]) =
      switch kind {
      case .suru: (verb[...], suruEndings)
      case .ichidan: (verb.dropLast(), ichidanEndings)
      case .godan where verb.hasSuffix("する"): (verb.dropLast(2), suruEndings)
      case .godan: (verb.dropLast(), verb.last.flatMap { godanEndings[$0] } ?? [])
      }
    return (FoldTable.literal(stem), endings)
  }

  /// The folded end of a form.
  typealias Ending = (classes: [UInt16], form: VerbForm)

  private static let suruEndings = folded(suru(""))
  private static let ichidanEndings = folded(ichidan(""))
  private static let godanEndings = Dictionary(
    uniqueKeysWithValues: rows.keys.map { ($0, folded(godan(String($0)))) })

  private static func folded(_ forms: [(String, VerbForm)]) -> [Ending] {
    forms.map { (FoldTable.literal($0.0), $0.1) }
  }

  private static func suru(_ noun: String) -> [(String, VerbForm)] {
    joining(noun + "し") + te(noun + "し", "て", "と")
      + [
        (noun + "する", .plain), (noun + "すん", .plain), (noun + "した", .past),
        (noun + "せず", .other), (noun + "しない", .other), (noun + "しよう", .other),
        (noun + "すれば", .other), (noun + "しては", .other),
        (noun + "しましょう", .plain), (noun + "できる", .other), (noun + "でき", .other),
        (noun + "しても", .other), (noun + "される", .other), (noun + "され", .other),
      ]
      + ["さしてもらう", "さしてもらい"].map { (noun + $0, .ahead) }
      + ["させていただき", "させていただく", "させて頂き", "させて頂く", "させてもらう", "させてもらい", "させてください"]
      .flatMap { [(noun + $0, .ahead), (noun + $0 + "ます", .ahead), (noun + $0 + "ました", .past)] }
  }

  private static func ichidan(_ stem: String) -> [(String, VerbForm)] {
    joining(stem) + te(stem, "て", "と")
      + [
        (stem + "る", .plain), (stem + "た", .past), (stem + "ない", .other), (stem + "ず", .other),
        (stem + "よう", .other), (stem + "られ", .other), (stem + "れば", .other),
        (stem + "さ", .other),
      ] + letting(stem + "さ")
  }

  /// かけさせていただく, 送らせてもらう: a promise.
  private static func letting(_ stem: String) -> [(String, VerbForm)] {
    ["せていただ", "せて頂", "せてもら", "していただ", "してもら"].flatMap { word -> [(String, VerbForm)] in
      let (i, u, past) = word.hasSuffix("ら") ? ("い", "う", "った") : ("き", "く", "いた")
      return [
        (stem + word + u, .ahead), (stem + word + i + "ます", .ahead),
        (stem + word + i, .joining), (stem + word + i + "ました", .past),
        (stem + word + past, .past),
      ]
    }
  }

  private static func godan(_ verb: String) -> [(String, VerbForm)] {
    let stem = String(verb.dropLast())
    guard let row = verb.last.flatMap({ rows[$0] }) else { return [] }
    let te = stem + row.te.dropLast()
    let voiced = row.te.hasSuffix("で")
    return joining(stem + row.i) + self.te(te, voiced ? "で" : "て", voiced ? "ど" : "と")
      + [
        (verb, .plain), (te + (voiced ? "だ" : "た"), .past), (stem + row.a, .other),
        (stem + row.e, .other), (stem + row.o + "う", .other),
      ] + letting(stem + row.a)
  }

  /// 送り and the polite forms made from it.
  private static func joining(_ stem: String) -> [(String, VerbForm)] {
    [
      (stem, .joining), (stem + "ます", .plain), (stem + "ました", .past), (stem + "ません", .other),
      (stem + "たい", .desire), (stem + "つつ", .joining), (stem + "次第", .joining),
      (stem + "ましょう", .plain), (stem + "ながら", .joining), (stem + "に行", .other),
    ]
  }

  /// 送って and what is made from it.
  private static func te(_ stem: String, _ ending: String, _ short: String)
    -> [(String, VerbForm)]
  {
    let ahead = ["く", "きます", "くわ", "くね", "こう"].flatMap {
      [(stem + ending + "お" + $0, VerbForm.ahead), (stem + short + $0, .ahead)]
    }
    let going = ["いく", "いきます", "ゆく", "行く", "行きます", "まいります", "いくこと"].map {
      (stem + ending + $0, VerbForm.ahead)
    }
    let giving = ["あげる", "あげます", "さしあげる", "差し上げる", "さしあげます", "差し上げます"].map {
      (stem + ending + $0, VerbForm.ahead)
    }
    let done = ["いた", "きました"].map { (stem + ending + "お" + $0, VerbForm.past) }
    return [(stem + ending, .te)] + ahead + going + giving + done
      + [
        (stem + (short == "ど" ? "だげる" : "たげる"), .ahead),
        (stem + short + "いた", .past), (stem + ending + "いる", .other),
        (stem + ending + "いた", .other), (stem + ending + "おり", .other),
        (stem + ending + "いき、", .joining), (stem + ending + "おいて", .te),
        (stem + ending + "おき、", .joining), (stem + short + "いて", .te),
      ]
  }

  private typealias Row = (a: String, i: String, e: String, o: String, te: String)
  private static let rows: [Character: Row] = [
    "く": ("か", "き", "け", "こ", "いて"), "ぐ": ("が", "ぎ", "げ", "ご", "いで"),
    "す": ("さ", "し", "せ", "そ", "して"), "つ": ("た", "ち", "て", "と", "って"),
    "ぬ": ("な", "に", "ね", "の", "んで"), "ぶ": ("ば", "び", "べ", "ぼ", "んで"),
    "む": ("ま", "み", "め", "も", "んで"), "る": ("ら", "り", "れ", "ろ", "って"),
    "う": ("わ", "い", "え", "お", "って"),
  ]
}
