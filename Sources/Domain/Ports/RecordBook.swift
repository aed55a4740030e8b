/// The one door through which anything is recorded (記録簿).
public protocol RecordBook: Sendable {
  /// The next free identifiers, as a value to draw from.
  func identifiers() async throws -> IdentifierPool

  /// Records all changes in one transaction with their audit entries, or none of them.
  ///
  /// - Parameters:
  ///   - changes: What to record; nothing happens when it is empty.
  ///   - actor: The account in whose name it is recorded.
  /// - Throws: `Conflict` when somebody else recorded in between; the store's own error when the
  ///   disk or the folder refuses.
  func commit(_ changes: ChangeSet, by actor: Account) async throws
}

/// Somebody else changed the same record in between (同時編集).
public struct Conflict: Error, Hashable, Sendable {
  /// The printed identifier of the record.
  public let subject: String
  /// What to do next, in one kind sentence.
  public var message: String { "\(subject)はほかの操作で更新されました。もう一度開いて、内容をお確かめください。" }

  /// A conflict over a record.
  public init(subject: String) { self.subject = subject }
}

/// Who is signed in (利用者).
public struct Account: Hashable, Sendable {
  /// The account's name, which is a sign such as 「あ」 and not a person's name.
  public let code: SupporterCode
  /// What the account may do.
  public let role: Role

  /// An account.
  public init(code: SupporterCode, role: Role) {
    self.code = code
    self.role = role
  }

  /// A role in the centre (役割).
  public enum Role: String, Sendable, CaseIterable {
    case coordinator
    case supporter

    /// The word printed.
    public var title: String {
      switch self {
      case .coordinator: "コーディネーター"
      case .supporter: "支援員"
      }
    }
  }
}
