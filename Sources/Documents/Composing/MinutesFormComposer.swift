public import Domain

/// Composes the form of the minutes from the frozen agenda (議事録の記入用紙).
///
/// Every place to fill in carries an anchor, so that the form can be edited in any program and read
/// back; everything known from the agenda stands in it already.
public struct MinutesFormComposer: Sendable {
  /// A composer.
  public init() {}

  /// The form, the same for the same agenda.
  ///
  /// - Parameter frozen: The agenda as it was handed out.
  /// - Returns: The manuscript; as Markdown it is what sharing reads back.
  public func manuscript(of frozen: FrozenAgenda) -> Manuscript {
    let agenda = frozen.agenda
    let heading = agenda.heading
    return Manuscript(
      title: "\(heading.month.meetingName(ordinal: heading.ordinal)) 定例会 議事録（記入用紙）",
      imprint: ["次第の確認コード \(frozen.checkCode)"],
      form: Manuscript.FormMark(month: heading.month, base: frozen.checkCode),
      blocks: [
        .text("各欄に、分かるところから書き込んでください。空けたままの欄があっても大丈夫です。"),
        .text("各欄のそばの目印（teireikai と書かれたところ）は読み取りに使いますので、消さずに残してください。"),
        .part("開催の記録"),
      ] + fields(of: heading)
        + homework(agenda.previous.homework)
        + [.part("議題ごとの記録")] + items(of: agenda)
        + hints(agenda.referrals) + [.end])
  }

  private func fields(of heading: AgendaHeading) -> [Manuscript.Block] {
    MinutesField.heading.map { field in
      .field(.line(FieldAnchor(item: nil, field: field), text(of: field, heading)))
    }
  }

  private func text(of field: MinutesField, _ heading: AgendaHeading) -> String {
    switch field {
    case .heldOn: heading.day.warekiWithWeekday
    case .present: heading.attendees.joined(separator: "、")
    case .chair: heading.chair
    case .recorder: heading.recorder
    default: ""
    }
  }

  /// Earlier homework, each line with a field for how far it is; what is folded on the agenda can
  /// be ended here too.
  private func homework(_ lines: [HomeworkLine]) -> [Manuscript.Block] {
    guard !lines.isEmpty else { return [] }
    let hint = "終わったものは、状況を「済」「取りやめ（理由）」「できなかった（理由）」に書き換えてください。そのままのものは変わりません。"
    return [.part("前回までの宿題"), .text(hint)]
      + HomeworkLine.Standing.allCases.flatMap { standing -> [Manuscript.Block] in
        let members = lines.filter { $0.standing == standing }
        guard !members.isEmpty else { return [] }
        let title = Manuscript.Block.section(standing.title, aside: "\(members.count)件")
        return [title] + members.flatMap(fields)
      }
  }

  private func fields(of line: HomeworkLine) -> [Manuscript.Block] {
    let facts = "担当 \(line.owner.printed)・期限 \(line.due.printed)"
    let words =
      "\(line.number.printed)（\(line.caseFile.printed)）"
      + "\(line.content.reveal(for: .document))（\(facts)）"
    guard line.isOpen else { return [.text("\(words)　状況：\(line.status)")] }
    return [
      .text(words),
      .field(.line(FieldAnchor(item: line.number, field: .homework), line.status)),
    ]
  }

  private func items(of agenda: Agenda) -> [Manuscript.Block] {
    guard !agenda.referrals.items.isEmpty else { return [.text("検討する案件はありませんでした。")] }
    let records = agenda.consultations.register.map(\.consultation)
    return agenda.referrals.items.flatMap { item in
      let wording = ItemWording(item: item, records: records)
      return [.heading(Manuscript.Heading(level: 2, runs: wording.title))] + wording.context
        + MinutesField.item.map { Manuscript.Block.field(field($0, of: item)) }
    }
  }

  private func field(_ field: MinutesField, of item: AgendaItem) -> Manuscript.Field {
    let anchor = FieldAnchor(item: item.number, field: field)
    switch field {
    case .points, .remaining: return .block(anchor)
    case .decision: return .choice(anchor, DecisionKind.allCases.map(\.title))
    case .callerConsent: return .line(anchor, item.consent.caller.title)
    case .personConsent: return .line(anchor, item.consent.person.title)
    default: return .line(anchor)
    }
  }

  private func hints(_ part: ReferralPart) -> [Manuscript.Block] {
    let reasons = DecisionKind.allCases.filter(\.needsReason).map(\.title)
    let owners = DecisionKind.allCases.filter(\.needsOwner).map(\.title)
    let facts: [[Manuscript.Fact]] = [
      [.init("決定", "あてはまる1つの［ ］に x を入れます。決まらなかったときは空けておくと、次回の議題に戻ります。")],
      [.init("理由が要る決定", reasons.joined(separator: "／"))],
      [.init("担当が要る決定", owners.joined(separator: "／"))],
      [.init("期限の書き方", "令和8年7月8日／7月8日／次回／3開所日／なし")],
      [.init("転帰（終結のとき）", ClosureReason.allCases.map(\.title).joined(separator: "／"))],
      [.init("同意", ConsentLevel.allCases.map(\.title).joined(separator: "／"))],
    ]
    return [.part("書き方の手引き"), .facts(facts)] + agencies(of: part)
  }

  /// The agencies this agenda speaks of; all of them would bury the few that matter today.
  private func agencies(of part: ReferralPart) -> [Manuscript.Block] {
    let suggested = part.items.flatMap(\.suggestions).map { ($0.agency.id, $0.agency.name) }
    let running = part.running.map { ($0.referral.agency, $0.agencyName) }
    let names = Dictionary(suggested + running) { first, _ in first }
      .sorted { $0.key < $1.key }
      .map { [Manuscript.Run.text("\($0.value)（\($0.key.printed)）")] }
    let rest = "ほかの連携先は、台帳（teireikai agencies）の名前か番号で書いてください。"
    return [.section("リファー先の欄に書く名前（この次第に出てくる連携先）")]
      + (names.isEmpty ? [] : [.list(names)]) + [.text(rest)]
  }
}

extension ItemWording {
  /// Why the item is here, in short lines for the form.
  fileprivate var context: [Manuscript.Block] {
    let grounds = item.grounds.map { GroundWording(ground: $0, records: records).runs }
    let previous = previousDecision.map { [Manuscript.Run.text("前回の決定：\($0)")] }
    let lines = grounds + [previous].compactMap(\.self)
    return lines.isEmpty ? [.text(whyWithoutGround)] : [.list(lines)]
  }
}
