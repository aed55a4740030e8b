import Domain

// What can be wrong with the fields of an item.
extension Problem {
  static func twoBoxes(_ field: FieldText) -> Problem {
    Problem(
      code: "minutes.decision.two-boxes", place: field.place,
      message: "決定のチェックが二つ以上あります。", suggestion: "一つだけチェックし、ほかのことは「内容」に書いてください。")
  }

  static func boxUnclear(_ field: FieldText) -> Problem {
    Problem(
      code: "minutes.decision.box-unclear", place: field.place,
      message: "チェックなのかどうか分からない印があります。",
      suggestion: "選んだものは [x]、そうでないものは [ ] にしてください。")
  }

  static func choiceUnknown(_ field: FieldText) -> Problem {
    Problem(
      code: "minutes.decision.unknown-choice", place: field.place,
      message: "チェックした決定の言葉が、用紙の選択肢と違います。",
      suggestion: "選択肢は\(DecisionKind.allCases.map { "「\($0.title)」" }.joined())です。補足は「内容」に書いてください。"
    )
  }

  static func looseText(_ field: FieldText) -> Problem {
    Problem(
      code: "minutes.decision.loose-text", severity: .warning, place: field.place,
      message: "決定の欄に、選択肢ではない文があります。メモとして残します。",
      suggestion: "決定の中身でしたら「内容」に移してください。")
  }

  static func filledWithoutBox(_ field: FieldText) -> Problem {
    Problem(
      code: "minutes.decision.filled-without-box", severity: .warning, place: field.place,
      message: "担当や内容の記入がありますが、決定のチェックがありません。継続とし、記入はメモに残します。",
      suggestion: "決まったことでしたら、決定の欄にチェックを入れてください。")
  }

  static func incomplete(_ lack: IncompleteDecision, place: String) -> Problem {
    Problem(
      code: "minutes.decision.\(lack.rawValue)", place: place,
      message: "この決定に要る記入がありません。", suggestion: lack.message)
  }

  static func severalOwners(_ field: FieldText) -> Problem {
    Problem(
      code: "minutes.owner.several", place: field.place, message: "担当が二人以上書かれています。",
      suggestion: "主に受け持つ一人の略号にし、ほかの方は「内容」に書いてください。")
  }

  static func ownerUnknown(_ field: FieldText, known: Set<SupporterCode>) -> Problem {
    Problem(
      code: "minutes.owner.unknown", severity: .warning, place: field.place,
      message: "使われている略号の中に、この担当がありません。",
      suggestion: "略号は「\(known.sorted().map(\.text).joined(separator: "・"))」です。新しい方でしたら、そのままで結構です。")
  }

  static func ownerTooLong(_ field: FieldText) -> Problem {
    Problem(
      code: "minutes.owner.too-long", place: field.place, message: "担当が略号として長すぎます。",
      suggestion: "20文字までの略号で書いてください。")
  }

  static func duePast(_ field: FieldText, _ heldOn: CalendarDay) -> Problem {
    Problem(
      code: "minutes.due.past", severity: .warning, place: field.place,
      message: "期限が開催日（\(heldOn.wareki)）より前です。", suggestion: "年と月をお確かめください。")
  }

  static func dueMissing(_ field: FieldText) -> Problem {
    Problem(
      code: "minutes.due.missing", severity: .warning, place: field.place,
      message: "期限が書かれていません。", suggestion: "いつまでにするかが決まっていれば、記入してください。")
  }

  static func agencyUnknown(_ field: FieldText, nearest: [Agency]) -> Problem {
    let names = nearest.map { "「\($0.name)」" }.joined()
    return Problem(
      code: "minutes.agency.unknown", place: field.place,
      message: "連携先台帳に、この名前の機関がありません。",
      suggestion: names.isEmpty
        ? "台帳に登録するか、台帳の名前で書いてください。" : "\(names)のことでしたら、その名前で書いてください。")
  }

  static func agencyAmbiguous(_ field: FieldText, _ agencies: [Agency]) -> Problem {
    let names = agencies.map { "「\($0.name)（\($0.id.printed)）」" }.joined()
    return Problem(
      code: "minutes.agency.ambiguous", place: field.place,
      message: "連携先台帳の二つ以上の機関に当てはまります。",
      suggestion: "\(names)のどれかを、番号を添えて書いてください。")
  }

  static func agencyUnused(_ field: FieldText, _ kind: DecisionKind) -> Problem {
    Problem(
      code: "minutes.agency.unused", severity: .warning, place: field.place,
      message: "リファー先が書かれていますが、決定は「\(kind.title)」です。リファーは始まりません。",
      suggestion: "リファーする場合は、決定のチェックを直してください。")
  }

  static func closureUnknown(_ field: FieldText) -> Problem {
    Problem(
      code: "minutes.closure.unknown", place: field.place, message: "転帰が選択肢の言葉ではありません。",
      suggestion: "\(ClosureReason.allCases.map { "「\($0.title)」" }.joined())から一つ選んでください。")
  }

  static func closureUnused(_ field: FieldText, _ kind: DecisionKind) -> Problem {
    Problem(
      code: "minutes.closure.unused", severity: .warning, place: field.place,
      message: "転帰が書かれていますが、決定は「\(kind.title)」です。ケースは終結になりません。",
      suggestion: "終結する場合は、決定のチェックを直してください。")
  }

  static func consentUnknown(_ field: FieldText) -> Problem {
    Problem(
      code: "minutes.consent.unknown", place: field.place, message: "同意の状態を読み取れませんでした。",
      suggestion: "\(ConsentLevel.allCases.map { "「\($0.title)」" }.joined())のどれかで書いてください。")
  }
}
