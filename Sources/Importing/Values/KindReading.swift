import Domain

/// Reads cells that name one or several of the form's kinds (区分).
enum KindReading {
  /// How the consultation reached the centre (受付方法).
  static func channel(folded: String) -> Reading<Channel> {
    if UnknownWords.contains(folded) { return .unreadable }
    return channels.first { folded.contains($0.0) }.map { .plain($0.1) } ?? .unreadable
  }

  /// What kind of call it was (着信種別).
  static func call(folded: String) -> Reading<CallKind> {
    calls.first { folded.contains($0.0) }.map { .plain($0.1) } ?? .unreadable
  }

  /// The kinds of complaint (主訴区分), the main one first.
  static func complaints(_ text: String) -> Reading<[ComplaintKind]> {
    several(text, titles: complaintTitles, hints: complaintHints)
  }

  /// What the supporter did (対応区分).
  static func responses(_ text: String) -> Reading<[ResponseKind]> {
    several(text, titles: responseTitles, hints: responseHints)
  }

  private static func several<Kind: Hashable & Sendable>(
    _ text: String, titles: [String: Kind], hints: [(String, Kind)]
  ) -> Reading<[Kind]> {
    var kinds: [Kind] = []
    var missed = false
    func take(_ folded: String) -> Bool {
      guard let kind = titles[folded] ?? hints.first(where: { folded.contains($0.0) })?.1 else {
        return false
      }
      if !kinds.contains(kind) { kinds.append(kind) }
      return true
    }
    let pieces = text.split { "、,;/／\n；，|｜".contains($0) }.map { Folding.folded(stripped($0)) }
    for piece in pieces where !piece.isEmpty && titles[piece].map({ kinds.append($0) }) == nil {
      // ・ joins two words of one title as often as two titles.
      let parts = take(piece) ? [] : piece.split(separator: "・").map(String.init)
      for part in parts where !take(part) { missed = true }
    }
    guard !kinds.isEmpty else { return .unreadable }
    return missed ? .doubtful(kinds, .partly) : .plain(kinds)
  }

  /// A choice without its number: 「①傾聴」「3.助言」.
  private static func stripped(_ piece: Substring) -> Substring {
    let rest = piece.drop { $0.isNumber || "()（）.．:：□■☑✓✔○◯●レ ".contains($0) }
    return rest.isEmpty ? piece : rest
  }

  private static let channels: [(String, Channel)] = [
    ("電話", .telephone), ("tel", .telephone), ("通話", .telephone), ("架電", .telephone),
    ("受電", .telephone), ("メール", .email), ("mail", .email), ("来所", .visit), ("面談", .visit),
    ("面接", .visit), ("訪問", .visit), ("来談", .visit), ("対面", .visit), ("来館", .visit),
    ("sns", .socialMedia), ("line", .socialMedia), ("チャット", .socialMedia), ("その他", .other),
    ("手紙", .other), ("fax", .other), ("オンライン", .other), ("zoom", .other), ("書面", .other),
  ]

  private static let calls: [(String, CallKind)] = [
    ("無言", .silent), ("切断", .silent), ("無音", .silent), ("ワン切", .silent), ("間違", .wrongNumber),
    ("まちがい", .wrongNumber), ("誤電話", .wrongNumber), ("いたずら", .prank), ("悪戯", .prank),
    ("営業", .sales), ("勧誘", .sales), ("セールス", .sales), ("問合", .inquiry), ("問い合", .inquiry),
    ("照会", .inquiry), ("機関", .fromAgency), ("行政から", .fromAgency), ("相談", .consultation),
    ("その他", .other), ("取材", .other), ("連絡", .other), ("通常", .consultation),
  ]

  private static let complaintTitles = titles(ComplaintKind.allCases) { $0.title }
  private static let responseTitles = titles(ResponseKind.allCases) { $0.title }

  private static func titles<Kind: Hashable>(
    _ kinds: [Kind], _ title: (Kind) -> String
  ) -> [String: Kind] {
    Dictionary(kinds.map { (Folding.folded(title($0)), $0) }) { first, _ in first }
  }

  private static let complaintHints: [(String, ComplaintKind)] = [
    ("関わり方", .relatingToPerson), ("かかわり方", .relatingToPerson), ("接し方", .relatingToPerson),
    ("対応の仕方", .relatingToPerson), ("家族関係", .familyRelations), ("親子", .familyRelations),
    ("夫婦", .familyRelations), ("対人", .personalRelations), ("人間関係", .personalRelations),
    ("孤立", .isolation), ("居場所", .isolation), ("孤独", .isolation), ("就労", .workAndFuture),
    ("就職", .workAndFuture), ("仕事", .workAndFuture), ("進路", .workAndFuture),
    ("不登校", .schoolRefusal), ("学校", .schoolRefusal), ("登校", .schoolRefusal),
    ("借金", .debtAndLaw), ("法律", .debtAndLaw), ("相続", .debtAndLaw), ("生活費", .householdMoney),
    ("家計", .householdMoney), ("経済", .householdMoney), ("困窮", .householdMoney),
    ("お金", .householdMoney), ("受診", .psychiatricCare), ("精神科", .psychiatricCare),
    ("医療", .psychiatricCare), ("自傷", .selfHarm), ("希死", .selfHarm), ("自殺", .selfHarm),
    ("発達", .developmentalTraits), ("暴力", .violence), ("暴言", .violence), ("虐待", .violence),
    ("親亡き", .afterParents), ("将来", .afterParents), ("8050", .afterParents),
    ("介護", .ageingParents), ("高齢", .ageingParents), ("依存", .dependence), ("ゲーム", .dependence),
    ("近隣", .housing), ("住居", .housing), ("住まい", .housing), ("制度", .inquiry),
    ("窓口", .inquiry), ("問合", .inquiry), ("問い合", .inquiry), ("ピア", .peerExperience),
    ("体験", .peerExperience), ("傾聴", .beingHeard), ("話を聞", .beingHeard), ("話を聴", .beingHeard),
    ("身体", .physicalHealth), ("健康", .physicalHealth), ("心の", .distress), ("メンタル", .distress),
    ("精神", .distress), ("不安", .distress), ("うつ", .distress), ("その他", .other),
  ]

  private static let responseHints: [(String, ResponseKind)] = [
    ("傾聴", .listening), ("聴く", .listening), ("ピア", .sharedExperience), ("体験", .sharedExperience),
    ("リファー提案", .referralProposed), ("リファー実施", .referralMade), ("リファー", .referralProposed),
    ("つなぎ", .referralMade), ("引継", .referralMade), ("引き継", .referralMade),
    ("通報", .emergencyReport), ("救急", .emergencyReport), ("家族会", .familyGroupOrPlace),
    ("居場所", .familyGroupOrPlace), ("面接", .meetingOrVisit), ("面談", .meetingOrVisit),
    ("訪問", .meetingOrVisit), ("再相談", .callAgain), ("再度", .callAgain), ("折り返", .callAgain),
    ("照会", .answerToAgency), ("窓口", .guidanceToDesk), ("紹介", .guidanceToDesk),
    ("他機関", .guidanceToDesk), ("助言", .advice), ("アドバイス", .advice), ("情報提供", .information),
    ("案内", .information), ("その他", .other),
  ]
}
