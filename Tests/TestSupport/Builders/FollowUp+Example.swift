package import Domain

extension FollowUp {
  /// A promise to call back, found in the example record.
  package static func example(
    _ id: Identifier<FollowUp> = 1, caseFile: Identifier<CaseFile> = 1,
    origin: FollowUpOrigin = .call(1, Fingerprint(of: ["example"])),
    kind: FollowUpKind = .callback, content: Confidential<String> = "来週こちらから折り返す",
    openedOn: CalendarDay = "2026-06-12", owner: SupporterCode? = "あ",
    due: Due = .day("2026-06-19"), state: FollowUpState = .open, version: Int = 0
  ) -> FollowUp {
    FollowUp(
      restored: id, caseFile: caseFile, origin: origin, kind: kind, content: content,
      openedOn: openedOn, owner: owner, due: due, state: state, version: version)
  }
}
