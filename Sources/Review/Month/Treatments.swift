import Domain

/// Says of every consultation how the meeting treats it, and why (扱い).
struct Treatments {
  let material: ReviewMaterial
  let table: CaseTable
  let docket: [CaseToDiscuss]
  /// The findings that stand in this review, dismissed ones included.
  let flags: [Flag]

  /// Every consultation that counts, exactly once: the month's, then the late arrivals.
  func all() -> [TreatedConsultation] {
    let onDocket = Dictionary(
      docket.map { ($0.caseFile, $0) }, uniquingKeysWith: { first, _ in first })
    let excluded = Dictionary(
      material.wishes.excluded.map { (table.resolve($0.key), $0.value) },
      uniquingKeysWith: { first, _ in first })
    let dismissed = Set(
      flags.filter { $0.isDismissed && $0.isAboutNeed }.compactMap(\.consultation))
    return lines(material.consultations, isLate: false, onDocket, excluded, dismissed)
      + lines(material.lateArrivals, isLate: true, onDocket, excluded, dismissed)
  }

  private func lines(
    _ calls: [Consultation], isLate: Bool, _ onDocket: [Identifier<CaseFile>: CaseToDiscuss],
    _ excluded: [Identifier<CaseFile>: String], _ dismissed: Set<Identifier<Consultation>>
  ) -> [TreatedConsultation] {
    calls.filter(\.kind.isCounted).sorted(by: Consultation.isEarlier).compactMap { call in
      guard let caseFile = call.caseFile.map(table.resolve) else { return nil }
      let (treatment, reason) = judge(
        call, of: caseFile, onDocket[caseFile], excluded[caseFile],
        isDismissed: dismissed.contains(call.id))
      return TreatedConsultation(
        consultation: call, treatment: treatment, reason: reason, caseFile: caseFile,
        isLate: isLate)
    }
  }

  private func judge(
    _ call: Consultation, of caseFile: Identifier<CaseFile>, _ discussed: CaseToDiscuss?,
    _ exclusion: String?, isDismissed: Bool
  ) -> (Treatment, String) {
    if let discussed { return (.discuss, reason(to: discussed, for: call)) }
    if let exclusion { return (.consent, "議題から外す：\(exclusion)") }
    if let missing = call.missing { return (.notReady, missing) }
    if isDismissed { return (.consent, "拾い上げは見送り済み") }
    let settled = material.isSettled(caseFile, onOrAfter: call.day, table: table)
    return (.consent, settled ? "事後報告で扱う" : "拾い上げなし")
  }

  /// The grounds in the call's own record, or those of its case.
  private func reason(to discuss: CaseToDiscuss, for call: Consultation) -> String {
    let own = discuss.grounds.filter { $0.flag.consultation == call.id }
    let grounds = own.isEmpty ? discuss.grounds : own
    var titles: [String] = []
    for ground in grounds where !titles.contains(ground.flag.kind.title) {
      titles.append(ground.flag.kind.title)
    }
    if titles.isEmpty { return "進行の指定による" }
    let shown = titles.prefix(2).joined(separator: "・")
    let more = titles.count > 2 ? "ほか" : ""
    return own.isEmpty ? "同じケースの議題：\(shown)\(more)" : shown + more
  }
}

extension Consultation {
  /// What the record lacks so that nobody can judge it yet (準備不足の理由); nothing when it is
  /// complete enough.
  var missing: String? {
    let isBlank = { (text: Confidential<String>) in
      text.reveal(for: .reviewing).allSatisfy(\.isWhitespace)
    }
    if isBlank(text.note) { return "相談内容の記入がまだありません" }
    guard isBlank(text.complaint), complaintKinds.isEmpty else { return nil }
    let guessed = ComplaintKind.recognised(in: text.note.reveal(for: .reviewing))
    return guessed == [.other] ? "主訴の記入がなく、区分を判断できません" : nil
  }
}
