/// What the centre has promised to do (フォローアップの種類).
public enum FollowUpKind: String, Sendable, CaseIterable {
  /// 再連絡: a further call is arranged.
  case callback
  /// 調べて回答: to look something up and tell.
  case answer
  /// 送付: to post or e-mail something.
  case send
  /// 確認・見守り: to check at the next contact, or to watch.
  case check
  /// 関係先への連絡: to contact a third party.
  case contact

  /// The name printed on lists.
  public var title: String {
    switch self {
    case .callback: "再連絡"
    case .answer: "調べて回答"
    case .send: "送付"
    case .check: "確認・見守り"
    case .contact: "関係先への連絡"
    }
  }
}
