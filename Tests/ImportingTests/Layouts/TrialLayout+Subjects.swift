import Importing

extension TrialLayout {
  /// Layouts in which it takes some thought whose age or gender is meant.
  static let subjects: [TrialLayout] = [
    TrialLayout(
      "caller and person named once, times from–to in one cell without heading",
      above: [
        ["相談受付簿"],
        [
          "受付番号", "相談日時", "", "相談員", "相談者", "年代", "性別", "本人", "年代", "性別", "居住地", "相談種別", "主訴",
          "内容", "対応",
        ],
      ]
    ) { call in
      [
        String(call.number), "\(call.year)年\(call.month)月\(call.dayOfMonth)日",
        "\(call.time)～\(call.end)", call.supporter, call.caller, call.callerAge, "",
        ["男性": "息子", "女性": "娘"][call.gender] ?? "不明", call.personAge, call.gender,
        call.residence, call.contact, call.complaint, call.note, call.response,
      ]
    },
    TrialLayout(
      "one age and one gender without a name, which only the records explain",
      lacks: [.number, .time, .minutes, .contact, .complaint, .callerAge],
      above: [["受付日", "担当", "続柄", "年齢", "性別", "市町", "相談内容", "対応"]]
    ) { call in
      [
        "R8.\(call.month).\(call.dayOfMonth)", call.supporter, call.caller, call.personAge,
        call.gender, call.residence, call.note, call.response,
      ]
    },
    TrialLayout(
      "everything in other words, the columns from back to front, no supporter",
      lacks: [.supporter],
      above: [
        [
          "支援内容", "聴き取り内容", "相談種別（主訴）", "住所地", "対象者の性別", "対象者の年代", "電話をかけた方の年代", "電話をかけた方",
          "新・再", "相談時間(分)", "受付時刻", "日付", "ID",
        ]
      ]
    ) { call in
      [
        call.response, call.note, call.complaint, call.residence, call.gender, call.personAge,
        call.callerAge, call.caller, String(call.contact.prefix(1)), String(call.minutes),
        call.time.replacing(":", with: "："), call.wareki, String(call.number),
      ]
    },
    TrialLayout(
      "names beside the ages, addresses, two people who write", lacks: [.number],
      above: [
        [
          "相談年月日", "相談時刻", "所要時間", "受付者", "記録者", "相談者氏名", "続柄", "年齢", "対象者氏名", "年齢", "性別", "住所",
          "新規・再来", "相談主訴", "相談経過", "指導・助言内容", "転帰",
        ]
      ]
    ) { call in
      [
        call.day.replacing("-", with: "/"), call.time, "\(call.minutes)分", call.supporter, "え",
        "匿名", call.caller, call.callerAge, "Aさん", call.personAge, call.gender,
        call.residence + (call.residence.hasSuffix("市") ? "栄町1丁目" : ""),
        call.isNew ? "新規" : "再来", call.complaint, call.note, call.response, "継続",
      ]
    },
    TrialLayout(
      "the person called 長男 or 長女",
      above: [
        [
          "No", "年月日", "受付時間", "時間（分）", "担当", "区分", "相談者", "年齢", "対象者", "年齢", "性別", "居住地", "主訴",
          "相談内容", "対応",
        ]
      ]
    ) { call in
      [
        String(call.number), call.wareki, call.time, String(call.minutes), call.supporter,
        call.contact, call.caller, call.callerAge,
        ["男性": "長男", "女性": "長女"][call.gender] ?? "不明", call.personAge, "", call.residence,
        call.complaint, call.note, call.response,
      ]
    },
    TrialLayout(
      "two rows of headings in plain text", encoding: .cp932,
      above: [
        ["令和8年度電話相談一覧表"],
        ["受付", "", "", "", "相談者", "", "", "", "本人", "", "", "相談", "", ""],
        [
          "番号", "月日", "時刻", "時間", "新・再", "続柄", "年代", "性別", "年代", "性別", "居住地", "主訴", "内容", "対応",
          "受付者",
        ],
      ]
    ) { call in
      [
        String(call.number), "\(call.month)月\(call.dayOfMonth)日", call.time,
        "\(call.minutes)分", call.contact, call.caller, call.callerAge, "", call.personAge,
        call.gender, call.residence, call.complaint, call.note, call.response, call.supporter,
      ]
    },
    TrialLayout(
      "instructions above, gaps between the columns", lacks: [.number, .complaint, .minutes]
    ) {
      var rows = [
        ["ひきこもり電話相談　記録"], ["【記入のしかた】"], ["区分", "新＝初めて", "再＝２回目以降"], ["年代", "10代～80代以上"], [],
        ["", "日付", "曜日", "時間", "", "担当", "区分", "続柄", "年代", "本人", "", "", "市町", "相談内容", "対応"],
        ["", "", "", "", "", "", "", "", "", "年代", "性別"],
        ["", "(月/日)", "(曜)", "(時:分)", "", "(略号)", "(新/再)"],
      ]
      for call in TrialCall.all {
        rows.append([
          "", "R8.\(call.month).\(call.dayOfMonth)", call.weekday, "\(call.time)～", "",
          call.supporter, String(call.contact.prefix(1)), call.caller, call.callerAge,
          call.personAge, call.gender, "", call.residence, call.note, call.response,
        ])
      }
      return rows + [["", "※年代は申告による"], ["", "", "", "平均", "", "", "", "", "33.5"]]
    },
  ]
}
