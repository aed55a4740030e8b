import Domain

// What deserves a look, or stands in the way, before minutes are recorded.
extension Problem {
  static func refused(_ move: IllegalMove, at place: String) -> Problem {
    Problem(
      code: move.code, place: place, message: move.message,
      suggestion: "ケースやリファーのいまの状態をお確かめください。")
  }

  static func caseUnknown(_ id: Identifier<CaseFile>, at place: String) -> Problem {
    Problem(
      code: "share.case.unknown", place: place, message: "ケース\(id.printed)が見つかりません。",
      suggestion: "データの点検（verify）をお試しください。")
  }

  static func joined(
    _ id: Identifier<CaseFile>, into other: Identifier<CaseFile>, at place: String
  ) -> Problem {
    Problem(
      code: "share.case.joined", severity: .warning, place: place,
      message: "ケース\(id.printed)は次第の確定後に\(other.printed)へ統合されました。\(other.printed)に記録します。",
      suggestion: "統合先でよいか、お確かめください。")
  }

  static func overtaken(_ context: DecisionContext, _ file: CaseFile) -> Problem {
    Problem(
      code: "share.state.later-decision", severity: .warning, place: context.place,
      message: "ケース\(file.id.printed)にはこれより後の決定があるため、状態（\(file.state.title)）は変えません。",
      suggestion: "状態を変える場合は、新しい決定として記録してください。")
  }

  static func closedSince(_ context: DecisionContext, _ file: CaseFile) -> Problem {
    Problem(
      code: "share.case.closed-already", severity: .warning, place: context.place,
      message: "ケース\(file.id.printed)はすでに「\(file.state.title)」のため、状態は変わりません。",
      suggestion: "再開する場合は、見守りやリファーの決定として記録してください。")
  }

  static func reopening(_ context: DecisionContext, _ file: CaseFile) -> Problem {
    Problem(
      code: "share.case.reopening", severity: .warning, place: context.place,
      message: "終結しているケース\(file.id.printed)を再開します。",
      suggestion: "再開しない場合は、決定を「了承」にしてください。")
  }

  static func closingWithOpen(_ open: [String], _ context: DecisionContext) -> Problem {
    Problem(
      code: "share.close.open-loops", severity: .warning, place: context.place,
      message: "終結しますが、終わっていないものがあります（\(open.joined(separator: "・"))）。",
      suggestion: "結果を記録するか、取りやめてください。次の次第にも載ります。")
  }

  static func noConference(_ desks: [Agency], _ context: DecisionContext) -> Problem {
    let names = desks.map { "「\($0.name)」" }.joined()
    return Problem(
      code: "share.escalate.no-desk", severity: .warning, place: context.place,
      message: desks.isEmpty
        ? "連携先台帳にこの市町の支援会議・窓口がないため、「関係先への連絡」として記録します。"
        : "連携先台帳に当てはまる窓口が二つ以上あるため、「関係先への連絡」として記録します。",
      suggestion: desks.isEmpty ? "台帳に登録し、「リファー先」に書くとリファーになります。" : "\(names)のどれかを「リファー先」に書いてください。")
  }

  static func consentNotTaken(_ context: DecisionContext, _ referral: Referral) -> Problem {
    Problem(
      code: "share.referral.later-steps", severity: .warning, place: context.place,
      message: "リファー\(referral.id.printed)には定例会より後の経過があるため、同意は変えません。",
      suggestion: "同意が変わった場合は、リファーの経過として記録してください。")
  }

  static func referralUnderWay(_ context: DecisionContext, _ referral: Referral) -> Problem {
    Problem(
      code: "share.correction.referral-under-way", severity: .warning, place: context.place,
      message: "リファー\(referral.id.printed)はすでに「\(referral.stage.title)」のため、そのまま残ります。",
      suggestion: "連携先に伝えたうえで、リファーの経過として不成立や完了を記録してください。")
  }

  static func undecided(_ item: AgendaItem) -> Problem {
    Problem(
      code: "share.undecided", severity: .warning,
      place: "\(item.number.printed)（ケース\(item.caseFile.printed)）",
      message: "決定がないため、次回へ継続します（次回で\((item.carriedOver?.times ?? 1) + 1)回目）。",
      suggestion: "決まっている場合は、決定の欄にチェックを入れてください。")
  }

  static func holdWithoutOwner(_ number: ItemNumber) -> Problem {
    Problem(
      code: "share.hold.no-owner", severity: .warning, place: number.printed,
      message: "保留ですが、次回までに受け持つ担当がありません。", suggestion: "担当を決めておくと、次回の準備が進みます。")
  }

  static var notFrozen: Problem {
    Problem(
      code: "share.agenda.not-frozen", place: "定例会", message: "次第がまだ確定していません。",
      suggestion: "先に次第を確定してください。")
  }

  static var correctionReasonMissing: Problem {
    Problem(
      code: "share.correction.reason-missing", place: "訂正",
      message: "議事録はすでに確定しています。内容が変わっているため、訂正になります。",
      suggestion: "訂正の理由を添えて、もう一度お試しください。")
  }
}
