public import Domain

/// What somebody brings to open a data folder (開ける鍵).
public enum FolderKey: Sendable {
  /// A passphrase; without an account name every passphrase slot is tried.
  case passphrase(Passphrase, account: SupporterCode?)
  /// A key file.
  case keyFile(KeyFile)
  /// The printed recovery key.
  case recoveryKey(RecoveryKey)

  /// Which kind of slot it can open.
  var kind: KeySlot.Kind {
    switch self {
    case .passphrase: .passphrase
    case .keyFile: .keyFile
    case .recoveryKey: .recoveryKey
    }
  }
}
