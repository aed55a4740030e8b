import Domain

/// The words of the date grammar.
enum DateVocabulary {
  static let words = Glossary<DateWord>(
    entries(days) + entries(weeks) + entries(months) + entries(others) + weekdays
      + vague.map { ($0, .vague) })

  /// The classes that phrases begin with: those of the words, and numerals.
  static let first = ClassSet(
    words.beginnings + (0...UInt16.max).filter(DateNumber.isNumeral))

  /// Parts of a week or month, right behind it.
  static let parts = Glossary<DatePart>(
    entries([
      ("中 中に ちゅう 内 のあいだ のあいだに の間に いっぱい 一杯 のうち のうちに じゅう 月内", .within),
      ("末 末日 の末 の終わり 終わり おわり の週末 週末 末頃 末ごろ まつ", .end),
      ("初め はじめ 始め の初め のはじめ の始め 頭 の頭 あたま 早々 のあたま", .start),
      ("なかごろ なか頃 の中旬ごろ 半ば なかば の半ば のなかば 中頃 中ごろ の中頃", .middle),
      ("上旬 の上旬 初旬 の初旬 前半 の前半", .firstTen),
      ("中旬 の中旬", .secondTen),
      ("下旬 の下旬 後半 の後半", .lastTen),
      ("、また同じ時間 、また同じ曜日 、また同じ時刻 、また同じ頃", .sameDay),
      ("の同じ時間 も同じ時間 も同じ曜日 も同じ時刻 も同時刻 、同じ時間 、同じ曜日 、同じ時刻 、同時刻 の同じころ", .sameDay),
      ("の同じ頃 の同じ曜日 の同じ時刻 の同時刻 の同曜日 同時刻 同じ時間 同じ曜日 の今日 の今ごろ の今頃 の同じ日", .sameDay),
    ]))

  /// What may follow a number.
  static let units = Glossary<DateUnit>(
    entries([
      ("日程度で 日程度後 d後 日後 日以内 日あと 日のうち 日したら 日たったら 日経ったら 日ほどしたら 日程で 日ほどしてから 日ほどして", .daysAfter),
      ("日くらいしたら 日ぐらいしたら 日ほどあと 日ほど後 日くらい後 日ほどおいて 日おいて 日置いて 日空けて 日あけて", .daysAfter),
      ("日ほど空けて 日ほどあけて 日をめど 日を目途 日を目安 日めど 日ほどで 日くらいで 日ぐらいで 日もしたら", .daysAfter),
      ("日してから 日で返 日で回 日で答", .daysAfter),
      ("週間程度で 週間程度後 週間程度したら w後 w以内 週間後 週間以内 週後 週間のうち 週間したら 週間ほどしたら 週間あと 週以内 週間たったら", .weeksAfter),
      ("週間経ったら 週間で 週間後くらい 週間ほど後 週間ほどあと 週間ほどで 週間をめど 週間を目途 週間を目処 週間を目安", .weeksAfter),
      ("週間めど 週間くらいしたら 週間ぐらいしたら 週間もしたら 週間ほどして 週間して 週間してから 週間ほどおいて", .weeksAfter),
      ("週間おいて 週間置いて 週間空けて 週間あけて 週間ほど空けて 週間ほどあけて 週間くらいで 週間ぐらいで 週間くらい後", .weeksAfter),
      ("週間先 週先 週間くらいあと 週間してまた 週間の間に 週間のあいだに", .weeksAfter),
      ("m後 m以内 か月後 か月以内 箇月後 か月したら か月あと か月たったら ケ月後 個月後 か月ほどしたら か月経ったら", .monthsAfter),
      ("か月のうち か月先 か月をめど か月を目途 か月を目処 か月を目安 か月めど か月ほど後 か月ほどあと か月くらいしたら", .monthsAfter),
      ("か月ぐらいしたら か月もしたら か月ほどして か月して か月おいて か月ほどおいて か月空けて か月くらい後", .monthsAfter),
      ("か月くらいで か月ほどで", .monthsAfter),
      ("年後", .yearsAfter), ("分後 時間後 分したら 分ほどしたら 時間したら 時間ほどしたら 分ほど後 時間ほど後 分ほどで", .soon),
      ("開所日後 開所日以内 営業日後 営業日以内 開所日のうち", .openDaysAfter),
      ("月", .month),
      ("日", .day),
      ("年", .year),
      ("日間 日分 日目 日酔 日前 日おき 日毎 日ごと 日ほど 日くらい 日ぐらい 日程度 日続 日連続 日も 日坊主 月号", .vague),
      ("年間 年前 年生 年来 年ぶり 年目 日ぶり 日締 日払", .vague),
    ]))

  private static func entries<Meaning>(
    _ lists: [(String, Meaning)]
  ) -> [(word: String, meaning: Meaning)] {
    lists.flatMap { list in list.0.split(separator: " ").map { (String($0), list.1) } }
  }

  private static let days: [(String, DateWord)] = [
    (
      "このあと この後 このあとすぐ 終話後 通話後 電話後 この電話のあと この電話の後 電話のあと すぐこのあと 本日中 今日中 きょう中 当日中 今夜 今晩 今夕 本日付",
      .days(0)
    ),
    (
      "1時間後 2時間後 3時間後 一時間後 二時間後 三時間後 数時間後 10分後 15分後 20分後 30分後 三十分後",
      .days(0)
    ),
    ("今すぐ いますぐ これからすぐ 今からすぐ", .days(0)),
    ("今日 本日 きょう", .today),
    ("明日 あした あす 翌日 明日中 明朝 明晩 翌朝 明くる日 あくる日", .days(1)),
    ("明後日 あさって 翌々日 明後日中", .days(2)), ("しあさって 明々後日 明明後日", .days(3)),
    ("半年後 半年たったら 半年経ったら", .monthsLater(6)),
    ("ひと月後 ひとつき後 一ヶ月後 ひと月したら ひと月ほどしたら ひと月ほど後 ひと月あと ひと月たったら ひと月おいて ひと月以内", .monthsLater(1)),
    ("ふた月後 ふたつき後 ふた月したら ふた月あと ふた月ほどしたら", .monthsLater(2)), ("半月後", .days(15)),
  ]

  private static let weeks: [(String, DateWord)] = [
    ("今週 こんしゅう 今週内", .week(0)), ("来週 らいしゅう 翌週 次週 次の週 来る週", .week(1)),
    ("再来週 さらいしゅう さ来週 翌々週", .week(2)),
    ("週末 今度の週末 次の週末", .weekend), ("週明け 週あけ 週明 週があけたら 週が明けたら", .nextMonday),
    ("週内 週中", .week(0)),
  ]

  private static let months: [(String, DateWord)] = [
    ("今月 こんげつ 当月 本月", .month(0)), ("来月 らいげつ 翌月 次月", .month(1)),
    ("再来月 さらいげつ さ来月 翌々月", .month(2)),
    ("月末 月内 月末日 月のうち 月末まで 月のおわり 月の終わり", .endOfMonth),
    ("月初 月初め 月はじめ 月明け 月が変わったら 月がかわったら 月が替わったら", .startOfMonth),
    ("年内 年末 年の内 年のうち 今年中 年末まで 本年中 年の瀬まで", .endOfYear),
    ("来年 翌年 明年", .year(1)), ("今年 本年", .year(0)),
  ]

  private static let others: [(String, DateWord)] = [
    ("今度の こんどの 今度 次の つぎの 次 次回の 次回 次回は この次の 直近の", .upcoming),
    (
      "次の開所日 次開所日 次回開所日 次回の開所日 翌開所日 翌営業日 次の営業日 次の受付日 次の開設日 次の相談日 次回の相談日 次回相談日 今度の開所日 次に開く日 次に開所する日 次の開所 次の電話受付日 次の窓口の日 翌開設日 次の開室日 翌開室日 次にあく日 次に開ける日 次の受付の日 次の開所の日",
      .openDays(1)
    ),
    ("次の次の開所日 翌々開所日 翌々営業日", .openDays(2)),
    (
      "の開所日 開所日 の最初の開所日 最初の開所日 の営業日 の開所 の受付日 一番の開所日 のはじめの開所日 の初めの開所日 の開設日 初日の開所",
      .openDay
    ),
    ("お盆明け 盆明け お盆休み明け お盆あけ 盆休み明け お盆が明けたら お盆すぎ", .afterClosure(month: 8, day: 16)),
    ("gw明け ゴールデンウイーク明け ゴールデンウィーク明け gwあけ gwが明けたら 黄金週間明け", .afterClosure(month: 5, day: 5)),
    ("連休明け 大型連休明け 連休あけ 連休が明けたら 三連休明け", .afterLongWeekend),
    ("令和 令 r", .era(.reiwa)), ("平成 h", .era(.heisei)), ("昭和 s", .era(.showa)),
    ("大正 t", .era(.taisho)), ("明治 m", .era(.meiji)),
  ]

  private static let weekdays: [(word: String, meaning: DateWord)] = Weekday.allCases.flatMap {
    day in
    ["曜日", "曜", "よう", "ようび"].map { (day.shortName + $0, DateWord.weekday(day)) }
  }

  /// Words that hold a date word but name no day to come.
  private static let vague = """
    近いうち 近日中 近々 後日 追って 数日後 数日中 数日以内 数日 二三日 二、三日 また今度 次回定例会 次の定例会 今度の定例会 来月の定例会 今月の定例会 \
    定例会 毎週 毎月 毎日 隔週 隔月 先週 先月 昨日 前回 一昨日 おととい きのう 昨夜 先日 一両日中 一両日 年明け 年あけ 連日 今日は 今日も 本日は 本日も \
    今日の話 本日の話 本日の相談 今日の電話 本日の電話 今日の内容 本日の内容 今日お聞き 今日聞 本日伺 本日聞 本日うかが 今日伺 今日うかが 今日話 本日話 \
    今日お話 本日お話 翌日以降 明日以降 来週以降 来月以降 今後 今週は 今月は 数週間 数か月 数カ月 前週 前月 明日は来 明日が 明日なんて 次男 次女 次第 次長 \
    目次 次々 週末ごと 週末は 来年度 今年度 年末年始 月末年始 月末調整 年末調整 今度は 毎月末 毎週末 翌日には 今日明日
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
}
