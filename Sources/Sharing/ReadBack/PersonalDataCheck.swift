public import Domain

/// Whether a text seems to hold personal data (個人情報の点検), before it becomes part of the minutes.
///
/// The engine that reads notes fits here; `WrittenPersonalData` is what sharing looks for by itself.
public protocol PersonalDataCheck: Sendable {
  /// The kinds of personal data the text seems to hold.
  func kinds(in text: Confidential<String>) -> Set<PersonalDataKind>
}

/// Looks for the personal data that have a shape of their own: telephone numbers, addresses of
/// e-mail, postal codes, dates of birth and long numbers.
public struct WrittenPersonalData: PersonalDataCheck {
  /// A check without settings.
  public init() {}

  /// The kinds of personal data the text seems to hold.
  public func kinds(in text: Confidential<String>) -> Set<PersonalDataKind> {
    let entry = text.reveal(for: .reviewing).folded
    var kinds: Set<PersonalDataKind> = []
    if entry.contains(/0\d{1,4}[-(]\d{1,4}[-)]\d{3,4}/) || entry.contains(/0[5789]0\d{8}/) {
      kinds.insert(.phone)
    }
    if entry.contains(/[a-z0-9._%+-]+@[a-z0-9-]+\.[a-z]/) { kinds.insert(.email) }
    if entry.contains(/〒\d{3}/) || entry.contains(/\d番地|\d丁目|\d号室/) { kinds.insert(.address) }
    if entry.contains(/生年月日|[年.\/]\d{1,2}[月.\/]\d{1,2}日?生/) { kinds.insert(.birthdate) }
    if entry.contains(/(番号|保険証|手帳|口座)[^0-9]{0,4}\d{5,}/) { kinds.insert(.id) }
    return kinds
  }
}
