extension KnownNames {
  /// The names among those who stand in the papers of meetings (出席者・進行・記録) and the signs in
  /// use.
  ///
  /// Most stand there by a sign or a post, 「あ」 or 「県 地域福祉課」: a single letter would be found in
  /// every word, and a post is no person. What remains is a name.
  public init(participants: [String]) {
    self.init(Set(participants.flatMap(Self.names)).sorted())
  }

  /// The names in one entry, 「佐藤（県 地域福祉課）」.
  private static func names(in entry: String) -> [String] {
    let outside = entry.prefix { !"（(［[".contains($0) }
    return outside.split { $0.isWhitespace || "・、,，/／".contains($0) }
      .map { withoutTitle(String($0)) }
      .filter { name in name.count >= 2 && !posts.contains { name.contains($0) } }
  }

  private static func withoutTitle(_ name: String) -> String {
    let title = ["さん", "様", "氏", "先生"].first { name.hasSuffix($0) }
    return String(name.dropLast(title?.count ?? 0))
  }

  /// What is part of a post or of an ordinary word used as a sign, and hardly of a name.
  private static let posts = [
    "県", "市", "町", "課", "係", "室", "局", "部", "会", "所", "担当", "支援", "相談", "コーディネ", "センター",
    "職員", "委員", "者", "長", "事務", "進行", "記録", "調整", "全員", "ほか", "名", "ピア",
  ]
}
