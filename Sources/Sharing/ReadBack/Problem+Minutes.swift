import Domain

// What can be wrong with the meeting a form belongs to, and with its heading.
extension Problem {
  static func noAgenda(_ base: MarkedForm.Base?) -> Problem {
    let name = base.map { "\($0.month.wareki)の" } ?? ""
    return Problem(
      code: "minutes.agenda.not-frozen", place: base.map { "\($0.line)行目" } ?? "1行目",
      message: "\(name)定例会の次第がまだ確定していないため、議事録を記録できません。",
      suggestion: "先に次第を確定し、その用紙に記入してください。")
  }

  static func otherMonth(_ base: MarkedForm.Base, wanted: Month) -> Problem {
    Problem(
      code: "minutes.base.other-month", place: "\(base.line)行目",
      message: "\(base.month.wareki)の用紙です。\(wanted.wareki)の議事録としては記録できません。",
      suggestion: "月を確かめ、正しい用紙を指定してください。")
  }

  static func otherAgenda(_ base: MarkedForm.Base) -> Problem {
    Problem(
      code: "minutes.base.other-version", place: "\(base.line)行目",
      message: "この用紙は、確定した次第とは別の版から作られています（用紙の確認コード \(base.code)）。",
      suggestion: "確定した次第から用紙を作り直し、記入した内容を写してください。")
  }

  static func nobodyPresent(_ field: FieldText) -> Problem {
    Problem(
      code: "minutes.present.empty", severity: .warning, place: field.place,
      message: "出席した方が書かれていません。", suggestion: "略号または役職を「、」で区切って記入してください。")
  }

  static func presentAndAbsent(_ name: String, _ field: FieldText) -> Problem {
    Problem(
      code: "minutes.absent.also-present", place: field.place,
      message: "出席と欠席の両方に書かれている方がいます。", suggestion: "どちらか一方を消してください。")
  }

  static func weekday(_ doubt: WeekdayDoubt, _ field: FieldText) -> Problem {
    let problem = doubt.problem(at: field.place)
    return Problem(
      code: "minutes.heldOn.weekday-differs", place: problem.place, message: problem.message,
      suggestion: "日付と曜日のどちらが正しいかを確かめ、書き直してください。")
  }

  static func heldFarFromPlan(_ field: FieldText, _ planned: CalendarDay) -> Problem {
    Problem(
      code: "minutes.heldOn.far", severity: .warning, place: field.place,
      message: "次第の予定日（\(planned.wareki)）から45日より離れています。",
      suggestion: "開催日の年と月をお確かめください。")
  }

  static func personalData(_ kind: PersonalDataKind, place: String) -> Problem {
    Problem(
      code: "minutes.personal-data.\(kind.rawValue)", severity: .warning, place: place,
      message: "個人情報（\(kind.title)）のように見える記載があります。",
      suggestion: "議事録に要らないものでしたら、確定する前に消してください。")
  }
}
