import Importing

extension TrialLayout {
  /// Layouts whose days take some thought.
  static let dated: [TrialLayout] = [
    TrialLayout(
      "UTF-16 with tabs, month and day apart, 〃, a subtotal for each day", fileName: "記録.txt",
      encoding: .utf16LittleEndian, separator: .tab
    ) {
      var rows = [
        ["R8年度 電話相談"],
        [
          "月", "日", "番号", "担当者", "時間", "通話(分)", "新規/継続", "相談者", "(年齢)", "対象者", "(年齢)", "(性別)",
          "住所", "件名", "詳細", "対応",
        ],
      ]
      var last = ""
      for call in TrialCall.all {
        let isNewDay = call.day != last
        if isNewDay, !last.isEmpty { rows.append(["", "", "", "", "小計", "3"]) }
        rows.append([
          isNewDay ? String(call.month) : "〃", isNewDay ? String(call.dayOfMonth) : "〃",
          String(call.number), call.supporter, call.time, String(call.minutes),
          call.isNew ? "新規" : "継続", call.caller, call.callerAge, "", call.personAge,
          String(call.gender.prefix(call.gender == "不明" ? 2 : 1)), call.residence, call.complaint,
          call.note, call.response,
        ])
        last = call.day
      }
      return rows + [["合計", "", "", "", "8件"]]
    },
    TrialLayout(
      "m/d under a title with the fiscal year, times from and to", encoding: .cp932,
      above: [
        ["", "令和８年度　相談受付票一覧"], ["", "作成：令和8年5月10日"], [],
        [
          "番号", "月日（曜日）", "開始時刻", "終了時刻", "記録者", "新/再", "相談者（続柄）", "相談者年齢", "対象者性別", "対象者年齢",
          "居住市町", "主な相談", "概要", "助言",
        ],
      ]
    ) { call in
      [
        String(call.number), "\(call.month)/\(call.dayOfMonth)（\(call.weekday)）", call.time,
        call.end, call.supporter, String(call.contact.prefix(1)), call.caller,
        call.callerAge == "80代以上" ? "90代" : call.callerAge.replacing("代", with: "才代"),
        call.gender, call.personAge.replacing("代", with: "歳代"), call.residence, call.complaint,
        call.note, call.response,
      ]
    },
    TrialLayout("empty days, months as dividing lines, headings again", lacks: [.number]) {
      let heading = [
        "日付", "時刻", "分", "担当", "新再", "続柄", "年代", "年代", "性別", "居住地", "主訴", "内容", "対応",
      ]
      var rows = [heading]
      var last = TrialCall.all[0]
      for (index, call) in TrialCall.all.enumerated() {
        if call.month != last.month {
          rows += [["小計", "", "8"], [], ["令和8年\(call.month)月"], heading]
        }
        rows.append([
          index > 0 && call.day == last.day ? "" : call.day, call.time, String(call.minutes),
          call.supporter, call.contact, call.caller, call.callerAge, call.personAge, call.gender,
          call.residence, call.complaint, call.note, call.response,
        ])
        last = call
      }
      return rows
    },
    TrialLayout(
      "year, month and day in three columns, 1305, 0:42", lacks: [.number],
      above: [
        [
          "年度", "月", "日", "曜", "受電時刻", "通話時間", "受け手", "新旧", "相談者区分", "当事者との関係", "CL年代",
          "本人の年代", "本人の性別", "お住まいの市町", "困りごと", "話の内容", "こちらの対応",
        ]
      ]
    ) { call in
      [
        "令和8", String(call.month), String(call.dayOfMonth), call.weekday,
        call.time.replacing(":", with: ""),
        "\(call.minutes / 60):\(call.minutes % 60 < 10 ? "0" : "")\(call.minutes % 60)",
        call.supporter, call.isNew ? "新" : "旧", call.caller == "本人" ? "本人" : "家族",
        call.caller, call.callerAge, call.personAge, call.gender, call.residence,
        call.complaint, call.note, call.response,
      ]
    },
    TrialLayout("the day in a line above its calls", lacks: [.number, .complaint]) {
      var rows = [["時刻", "通話分", "担当", "新再", "続柄", "年代", "本人年代", "本人性別", "居住", "相談内容", "対応"]]
      var last = ""
      for call in TrialCall.all {
        if call.day != last { rows.append(["\(call.wareki)（\(call.weekday)）"]) }
        last = call.day
        rows.append([
          call.time, String(call.minutes), call.supporter, call.contact, call.caller,
          call.callerAge, call.personAge, call.gender, call.residence, call.note, call.response,
        ])
      }
      return rows
    },
    TrialLayout(
      "hour and minute in two columns", lacks: [.complaint],
      above: [
        [
          "No", "日付", "時", "分", "通話時間（分）", "担当", "新規・再", "続柄", "年代", "本人年代", "本人性別", "居住地", "内容",
          "対応",
        ]
      ]
    ) { call in
      [
        String(call.number), call.day, String(call.time.prefix(2)), String(call.time.suffix(2)),
        String(call.minutes), call.supporter, call.contact, call.caller, call.callerAge,
        call.personAge, call.gender, call.residence, call.note, call.response,
      ]
    },
  ]
}
