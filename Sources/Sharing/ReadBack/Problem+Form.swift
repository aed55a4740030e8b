import Domain

// What can be wrong with the form itself; each names a line, never what stands on it.
extension Problem {
  static var noForm: Problem {
    Problem(
      code: "minutes.form.none", place: "ファイル全体",
      message: "議事録の記入用紙ではないようです。記入欄の目印が一つもありません。",
      suggestion: "「minutes」で作った用紙に書き込んで、そのファイルを指定してください。")
  }

  static var baseMissing: Problem {
    Problem(
      code: "minutes.base.missing", place: "1行目",
      message: "どの定例会の用紙かを示す1行目の目印がありません。",
      suggestion: "用紙をもう一度作り、1行目を写してください。")
  }

  static func baseRepeated(on line: Int) -> Problem {
    Problem(
      code: "minutes.base.repeated", place: "\(line)行目",
      message: "用紙の1行目の目印が二つ以上あります。",
      suggestion: "二つの用紙を一つのファイルに入れていないか、お確かめください。")
  }

  static func markUnknown(on line: Int) -> Problem {
    Problem(
      code: "minutes.anchor.unknown", place: "\(line)行目",
      message: "この用紙にない目印があります。",
      suggestion: "目印（<!-- で始まる部分）は書き換えず、用紙のとおりに戻してください。")
  }

  static func strayEnd(on line: Int) -> Problem {
    Problem(
      code: "minutes.block.stray-end", place: "\(line)行目",
      message: "欄の終わりの目印がありますが、始まりの目印がありません。",
      suggestion: "用紙と見くらべて、消えた目印を戻してください。")
  }

  static func blockNotClosed(_ anchor: FieldAnchor, on line: Int) -> Problem {
    Problem(
      code: "minutes.block.not-closed", place: "\(line)行目 \(anchor.title)",
      message: "欄の終わりの目印がないため、どこまでがこの欄か分かりません。",
      suggestion: "欄の最後に「<!-- /teireikai -->」の行を戻してください。")
  }

  static func labelMissing(of anchor: FieldAnchor, on line: Int) -> Problem {
    Problem(
      code: "minutes.label.missing", place: "\(line)行目 \(anchor.title)",
      message: "目印の前に「\(anchor.field.label)：」の見出しがないため、どこからが記入か分かりません。",
      suggestion: "「\(anchor.field.label)：」の見出しを戻し、そのあとに記入してください。")
  }

  static func fieldMissing(_ anchor: FieldAnchor) -> Problem {
    Problem(
      code: "minutes.anchor.missing", place: anchor.title,
      message: "この欄の目印が見つかりません。",
      suggestion: "用紙をもう一度作り、この欄を目印ごと写してください。空欄でもかまいません。")
  }

  static func itemMissing(_ number: ItemNumber) -> Problem {
    Problem(
      code: "minutes.item.missing", place: number.printed,
      message: "この議題の欄がすべて見つかりません。",
      suggestion: "用紙をもう一度作り、この議題を写してください。決まらなかった議題も空欄のまま残します。")
  }

  static func fieldRepeated(_ fields: [FieldText]) -> Problem {
    let lines = fields.map { "\($0.line)行目" }.joined(separator: "・")
    let title = fields.first?.anchor.title ?? ""
    return Problem(
      code: "minutes.anchor.repeated", place: "\(lines) \(title)",
      message: "同じ欄が二つ以上あり、どちらが正しいか決められません。",
      suggestion: "正しいほうを残し、もう一方を目印ごと消してください。")
  }

  static func itemUnknown(_ field: FieldText) -> Problem {
    Problem(
      code: "minutes.item.unknown", place: field.place,
      message: "この議題番号は、確定した次第にありません。",
      suggestion: "別の月の用紙から写していないか、お確かめください。")
  }
}
