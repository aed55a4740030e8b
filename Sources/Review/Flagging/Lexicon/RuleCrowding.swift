import Domain

/// Whether rule files hold more ways of saying things than the tables of the reader have room for.
struct RuleCrowding {
  /// So many beginnings of three characters, or terms, are taken at the most, beside which the runs
  /// of the weights have room; the rules built in have about two fifths of that.
  static let most = 30_000
  /// So many characters in all spellings are taken at the most; the rules built in have an eighth.
  static let mostUnits = 3_000_000

  let terms: [Term]

  /// What to report; nothing where there is room.
  func problem(in files: [String]) -> Problem? {
    let units = terms.reduce(0) { $0 + $1.stretches.reduce(0) { $0 + $1.unitCount } }
    let isCrowded =
      units > Self.mostUnits || terms.count * 2 > Self.most || beginnings.count > Self.most
    guard isCrowded else { return nil }
    return Problem(
      code: "rules.crowded", place: files.joined(separator: "、"),
      message: "言いまわしが多すぎて、規則を組み立てられません（始まりの三文字は\(Self.most)通り、書き並べて\(Self.mostUnits)字まで）。",
      suggestion: "組み合わせの多い言いまわしを減らしてから、もう一度「rules check」をしてください。")
  }

  /// The different beginnings of up to three characters.
  private var beginnings: Set<UInt64> {
    var found: Set<UInt64> = []
    for literal in terms.lazy.flatMap(\.stretches).joined() {
      found.insert(literal.prefix(3).reduce(0) { $0 << 16 | UInt64($1) })
    }
    return found
  }
}
