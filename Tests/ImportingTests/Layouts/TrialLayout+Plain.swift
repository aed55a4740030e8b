import Importing

extension TrialLayout {
  /// Layouts that differ in order, wording and spelling.
  static let plain: [TrialLayout] = [
    TrialLayout(
      "columns from right to left, kanji ages", encoding: .cp932,
      above: [
        ["相談記録一覧"],
        [
          "備考", "対応", "相談内容", "主訴", "お住まい", "本人の性別", "本人の年齢", "相談者の年齢", "本人との関係", "新・再",
          "所要時間", "時刻", "相談日", "相談員", "No.",
        ],
      ]
    ) { call in
      [
        "", call.response, call.note, call.complaint,
        call.residence.hasSuffix("市") ? "三重県" + call.residence : call.residence,
        ["男性": "男", "女性": "女"][call.gender] ?? "？", call.personAge,
        kanji[call.callerAge] ?? call.callerAge, relation[call.caller] ?? call.caller,
        String(call.contact.prefix(1)),
        call.minutes == 70 ? "1時間10分" : "約\(call.minutes)分",
        call.time.replacing(":", with: "時") + "分", call.wareki, call.supporter,
        String(call.number),
      ]
    },
    TrialLayout(
      "semicolons, date with time, age with gender", lacks: [.complaint], separator: .semicolon,
      above: [
        [
          "ID", "日時", "スタッフ", "所要(分)", "新規or再", "相談者属性", "相談者 年代", "本人 年代/性別", "市町村", "相談内容",
          "所感", "対応内容", "次回予定",
        ]
      ]
    ) { call in
      [
        String(call.number), call.day.replacing("-", with: "/") + " " + call.time,
        call.supporter, String(call.minutes), call.isNew ? "初回" : "継続",
        spoken[call.caller] ?? call.caller, call.callerAge,
        "\(call.personAge)・\(call.gender)", call.residence, call.note, "疲れた声だった。",
        call.response, "なし",
      ]
    },
    TrialLayout(
      "answers with numbers, weekday behind the day",
      above: [
        [
          "受付番号", "事例No.", "相談日", "時間", "分", "担当", "新・再", "相談者", "相談者の年代", "本人の年代", "本人の性別",
          "居住地", "主訴", "内容", "対応",
        ]
      ]
    ) { call in
      [
        String(call.number), "C\(call.number)", "\(call.day)(\(call.weekday))", call.time,
        String(call.minutes), call.supporter, call.isNew ? "1.新規" : "2.再相談",
        "③" + call.caller, call.callerAge, call.personAge,
        ["男性": "①男", "女性": "②女"][call.gender] ?? "③不明", call.residence, call.complaint,
        call.note, call.response,
      ]
    },
    TrialLayout(
      "○ in one of several columns", lacks: [.number, .minutes, .complaint, .callerAge, .personAge]
    ) {
      let callers = ["本人", "母", "父", "姉", "祖母", "支援者", "不明"]
      let start = ["日付", "時間", "担当", "新規", "再"]
      var rows = [start + callers + ["男", "女", "居住地", "相談内容", "対応"]]
      for call in TrialCall.all {
        var row = [call.day, call.time, call.supporter]
        row += [call.isNew ? "○" : "", call.isNew ? "" : "○"]
        row += callers.map { $0 == call.caller ? "○" : "" }
        row += ["男性", "女性"].map { $0 == call.gender ? "○" : "" }
        row += [call.residence, call.note, call.response]
        rows.append(row)
      }
      return rows
    },
    TrialLayout(
      "headings that say nothing",
      lacks: [.number, .minutes, .complaint, .callerAge, .personAge, .gender, .response],
      above: [["A", "B", "C", "D", "E", "F", "G"]]
    ) {
      [$0.day, $0.time, $0.supporter, $0.contact, $0.caller, $0.residence, $0.note]
    },
    TrialLayout(
      "no headings at all",
      lacks: [.minutes, .complaint, .callerAge, .personAge, .gender, .response]
    ) {
      TrialCall.all.map {
        [
          String($0.number), $0.day, $0.time, $0.supporter, $0.contact, $0.caller, $0.residence,
          $0.note,
        ]
      }
    },
  ]

  private static let kanji = [
    "10代": "十代", "30代": "三十代", "40代": "四十代", "50代": "五十代", "60代": "六十代", "70代": "七十代",
    "80代以上": "八十代",
  ]
  private static let relation = ["母": "本人の母", "父": "父親", "姉": "実姉", "本人": "当事者"]
  private static let spoken = ["母": "お母さん", "父": "お父さん", "姉": "お姉さん", "祖母": "おばあちゃん"]
}
