/// Who the caller is to the person concerned (続柄), in the order of print.
public enum Relation: String, Sendable, CaseIterable, Comparable {
  case selfCaller
  case mother
  case father
  case parents
  case grandmother
  case grandfather
  case wife
  case husband
  case partner
  case elderBrother
  case elderSister
  case youngerBrother
  case youngerSister
  case sibling
  case child
  case grandchild
  case aunt
  case uncle
  case otherRelative
  case acquaintance
  case welfareCommissioner
  case supporter
  case medicalStaff
  case school
  case other
  case unknown

  /// The word on the centre's form, such as 母.
  public var title: String {
    switch self {
    case .selfCaller: "本人"
    case .mother: "母"
    case .father: "父"
    case .parents: "両親"
    case .grandmother: "祖母"
    case .grandfather: "祖父"
    case .wife: "妻"
    case .husband: "夫"
    case .partner: "パートナー"
    case .elderBrother: "兄"
    case .elderSister: "姉"
    case .youngerBrother: "弟"
    case .youngerSister: "妹"
    case .sibling: "きょうだい"
    case .child: "子"
    case .grandchild: "孫"
    case .aunt: "おば"
    case .uncle: "おじ"
    case .otherRelative: "その他親族"
    case .acquaintance: "知人"
    case .welfareCommissioner: "民生委員"
    case .supporter: "支援者"
    case .medicalStaff: "医療"
    case .school: "学校"
    case .other: "その他"
    case .unknown: "不明"
    }
  }

  /// The relation with this word on the form; nothing for any other text.
  public init?(title: String) {
    guard let found = Self.allCases.first(where: { $0.title == title }) else { return nil }
    self = found
  }

  /// Relations in the order of print.
  public static func < (left: Self, right: Self) -> Bool { left.order < right.order }

  private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
