/// What a word says about personal data around it.
enum PersonalCue: Hashable, Sendable, CaseIterable {
  /// A title behind anybody's name: さん.
  case title
  /// A title that counts only behind a known name: 先生.
  case strictTitle
  /// A relative before a name: 長男.
  case kin
  case callingBefore
  case callingBehind
  /// The end of the name of a school, clinic or firm.
  case place
  /// The end of the short name of a school: 第二小.
  case school
  /// What only a school has behind its short name: 中の正門.
  case schoolSure
  /// What a school has, and other things too: 中の先生.
  case schoolLikely
  /// という会社.
  case placeBehind
  /// Where one works: でレジ打ち.
  case working
  /// Before the name of a firm: 株式会社.
  case placeBefore
  /// Before the soft name of a workplace or care office: 訪看, B型.
  case softPlaceBefore
  case building
  case district
  /// A municipality, behind which a quarter may stand.
  case municipality
  /// A street behind a quarter: の裏通り.
  case street
  /// Before a number of a person: 受給者番号.
  case number
  case birthBefore
  /// Looks like one of these and is none.
  case mask
}
