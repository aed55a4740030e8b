import Domain

extension Decision {
  /// The decision on one line with its day, as later agendas recall it.
  func printed(agency name: String?) -> String {
    "\(decidedOn.warekiDense) \(summary(agency: name ?? agency?.printed))"
  }

  /// The decision on one line, its agency by the name the directory has.
  func summary(naming directory: [Agency]) -> String {
    summary(agency: agencyName(in: directory))
  }

  /// The decision on one line: kind, agency, content, owner, due date and reason.
  private func summary(agency name: String?) -> String {
    let target = name.map { "（\($0)）" } ?? closure.map { "（\($0.title)）" } ?? ""
    let words = content.reveal(for: .document)
    let why = reason.reveal(for: .document)
    let details = [
      owner.map { "担当 \($0.text)" }, due == .none ? nil : "期限 \(due.printed)",
      why.isEmpty ? nil : "理由 \(why)",
    ].compactMap(\.self)
    let what = kind.title + target + (words.isEmpty ? "" : "：\(words)")
    return what + (details.isEmpty ? "" : "（\(details.joined(separator: "・"))）")
  }

  /// The name of the agency referred to, or its number when the directory does not hold it.
  func agencyName(in directory: [Agency]) -> String? {
    agency.map { id in directory.first { $0.id == id }?.name ?? id.printed }
  }
}

extension ReferralConsent {
  /// Both consents: 「相談者：口頭・本人：未確認」.
  var printed: String { "相談者：\(caller.title)・本人：\(person.title)" }
}
