extension TrialLayout {
  /// Layouts that only a workbook can have.
  static let workbooks: [TrialLayout] = [
    TrialLayout("merged headings in two rows, 母（60代） in one cell", lacks: [.complaint]) {
      var builder = WorkbookBuilder()
      builder.styles = WorkbookBuilder.styles(formats: ["m\"月\"d\"日\"", "h:mm"])
      let heading = WorkbookBuilder.rows([
        ["令和8年度　ひきこもり電話相談 受付簿"], [],
        ["整理番号", "受付日", "通話", "", "相談員", "相談者", "当事者", "", "居住地", "相談の種類", "内容", ""],
        ["", "", "開始", "終了", "", "", "年代", "性別", "", "", "相談内容", "助言・対応"],
      ])
      let records = TrialCall.all.enumerated().map { index, call in
        row(
          index + 5,
          [
            .number(Double(call.number)), .styled(Double(call.serial), 1), .styled(call.clock, 2),
            .styled(call.clock + Double(call.minutes) / 1440, 2), .text(call.supporter),
            .text(call.caller == "不明" ? "不明" : "\(call.caller)（\(call.callerAge)）"),
            .text(call.personAge), .text(call.gender), .text(call.residence), .text(call.contact),
            .text(call.note), .text(call.response),
          ])
      }
      builder.addSheet(
        "相談", rows: heading + records.joined(),
        merges: [
          "A1:L1", "A3:A4", "B3:B4", "C3:D3", "E3:E4", "F3:F4", "G3:H3", "I3:I4", "J3:J4", "K3:L3",
        ])
      return builder
    },
    TrialLayout(
      "one sheet a month with the day of the month, a cover and figures", lacks: [.number]
    ) {
      var builder = WorkbookBuilder()
      builder.addSheet("表紙", text: [["令和8年度 相談受付簿"], [], ["電話相談窓口"]])
      for month in [4, 5] {
        let records = TrialCall.all.filter { $0.month == month }.map { call in
          [
            String(call.dayOfMonth), call.weekday, call.time, String(call.minutes), call.supporter,
            call.contact, call.caller, call.callerAge, call.personAge, call.gender,
            call.residence, call.complaint, call.note, call.response,
          ]
        }
        builder.addSheet(
          "\(month)月",
          text: [
            ["電話相談記録"], [],
            [
              "日", "曜日", "受付時間", "通話時間", "担当", "区分", "続柄", "相談者年代", "本人年代", "本人性別", "市町", "主訴",
              "相談内容", "対応",
            ],
          ] + records + [[], ["合計", "", "", "99"]])
      }
      builder.addSheet("集計", text: [["市町", "新規", "再相談", "計"], ["津市", "1", "0", "1"]])
      return builder
    },
    TrialLayout("formulas, a hidden row, the number of the call", lacks: [.number]) {
      var builder = WorkbookBuilder()
      builder.styles = WorkbookBuilder.styles(formats: ["m/d", "hh:mm"])
      let heading = WorkbookBuilder.rows([
        [
          "日付", "曜", "開始", "分", "対応者", "回数", "続柄", "相談者 年代", "本人 性別", "本人 年代", "市町名", "相談したいこと",
          "聞き取り内容", "アドバイス",
        ]
      ])
      let records = TrialCall.all.enumerated().map { index, call in
        row(
          index + 2,
          [
            .styled(Double(call.serial), 1), .formula(call.weekday), .styled(call.clock, 2),
            .formula(String(call.minutes)), .text(call.supporter), .number(call.isNew ? 1 : 3),
            .text(call.caller), .text(call.callerAge), .text(call.gender), .text(call.personAge),
            .text(call.residence), .text(call.complaint), .text(call.note), .text(call.response),
          ], isHidden: index == 2)
      }
      builder.addSheet("R8", rows: heading + records.joined())
      return builder
    },
    TrialLayout("one sheet for each supporter, named above the table", lacks: [.number]) {
      var builder = WorkbookBuilder()
      for supporter in ["あ", "い", "う"] {
        let records = TrialCall.all.filter { $0.supporter == supporter }.map { call in
          [
            "\(call.month)/\(call.dayOfMonth)", call.time, String(call.minutes), call.contact,
            call.caller, call.callerAge, call.personAge, call.gender, call.residence,
            call.complaint, call.note, call.response,
          ]
        }
        builder.addSheet(
          "担当\(supporter)",
          text: [
            ["相談記録票", "", "", "", "令和8年度"], ["担当：\(supporter)"], [],
            [
              "月日", "時刻", "分", "新規／再", "続柄", "年代", "本人年代", "本人性別", "市町", "主訴", "内容", "対応",
            ],
          ] + records)
      }
      return builder
    },
    TrialLayout("days merged over the calls of a day", lacks: [.number]) {
      var builder = WorkbookBuilder()
      var last = ""
      let records = TrialCall.all.map { call in
        defer { last = call.day }
        return [
          call.day == last ? "" : "\(call.month)/\(call.dayOfMonth)", call.time,
          String(call.minutes), call.supporter, call.contact, call.caller, call.callerAge,
          call.personAge, call.gender, call.residence, call.complaint, call.note, call.response,
        ]
      }
      builder.addSheet(
        "受付簿",
        text: [
          ["相談受付簿（2026年度）"],
          [
            "月日", "時刻", "時間", "担当", "新・再", "続柄", "年代", "本人年代", "本人性別", "居住地", "主訴", "要旨", "結果",
          ],
        ] + records, merges: ["A1:M1", "A3:A4", "A6:A7"])
      return builder
    },
  ]

  private enum CellText {
    case text(String)
    case number(Double)
    case styled(Double, Int)
    case formula(String)
  }

  private static func row(_ number: Int, _ cells: [CellText], isHidden: Bool = false) -> String {
    let list = cells.enumerated().map { column, cell in
      let place = WorkbookBuilder.reference(column, number)
      return switch cell {
      case .text(let text): text.isEmpty ? "" : WorkbookBuilder.inline(place, text)
      case .number(let value): "<c r=\"\(place)\"><v>\(value)</v></c>"
      case .styled(let value, let style): "<c r=\"\(place)\" s=\"\(style)\"><v>\(value)</v></c>"
      case .formula(let result): "<c r=\"\(place)\" t=\"str\"><f>A1</f><v>\(result)</v></c>"
      }
    }
    return "<row r=\"\(number)\"\(isHidden ? " hidden=\"1\"" : "")>\(list.joined())</row>"
  }
}
