import Domain

extension ConsentLevel {
  /// Reads how people write a consent; nothing where the words leave the level open.
  ///
  /// 「同意あり」 alone does not say whether it was given in writing, so it is not understood.
  init?(written text: String) {
    let word = text.folded
    if let level = Self.allCases.first(where: { $0.title.folded == word }) {
      self = level
    } else if let level = Self.otherWords[word] ?? Self(title: text.trimmed) {
      self = level
    } else {
      return nil
    }
  }

  private static let otherWords: [String: ConsentLevel] = [
    "書面同意": .written, "書面で同意": .written, "書面あり": .written,
    "口頭同意": .verbal, "口頭で同意": .verbal, "電話で同意": .verbal,
    "家族のみ同意": .familyOnly, "家族の同意のみ": .familyOnly,
    "未": .unconfirmed, "まだ": .unconfirmed, "未確認のまま": .unconfirmed, "不明": .unconfirmed,
    "返事待ち": .pending, "検討中": .pending, "保留中": .pending,
    "拒否された": .refused, "同意しない": .refused, "同意されない": .refused,
    "不要": .notRequired, "緊急": .notRequired, "法定通報": .notRequired,
    "不要(緊急)": .notRequired, "不要(法定通報)": .notRequired,
    "該当せず": .notApplicable, "対象外": .notApplicable,
  ]
}
