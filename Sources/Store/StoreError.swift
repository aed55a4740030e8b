/// A refusal of the world around the data folder (保管庫のエラー): a key, a lock, a disk, a version.
///
/// The message is for the person at the keyboard and says what to do next. It never holds a path
/// inside SQLite, a statement or anything out of a row; `cause` names the technical reason for the
/// log, by code only.
public struct StoreError: Error, Sendable, CustomStringConvertible {
  /// What was refused.
  public let code: Code
  /// What happened and what to do next, in Japanese.
  public let message: String
  /// The technical reason, such as "SQLITE_FULL (13)"; nothing when the code says it all.
  public let cause: String?

  /// Makes a refusal.
  public init(_ code: Code, _ message: String, cause: String? = nil) {
    self.code = code
    self.message = message
    self.cause = cause
  }

  /// The code alone, so that a careless log line tells nothing.
  public var description: String { "StoreError(\(code.rawValue))" }

  /// The kinds of refusal; stable, for exit codes and HTTP statuses.
  public enum Code: String, Sendable, CaseIterable {
    /// The folder does not hold a data folder of this program.
    case noFolder = "store.no-folder"
    /// There is something at the place where a new folder was asked for.
    case alreadyThere = "store.already-there"
    /// Another process is using the folder.
    case inUse = "store.in-use"
    /// No slot opens with the passphrase, key file or recovery key given.
    case wrongKey = "store.wrong-key"
    /// A key file or recovery key cannot be read as one.
    case unreadableKey = "store.unreadable-key"
    /// The passphrase is too short to be one.
    case weakPassphrase = "store.weak-passphrase"
    /// The account is not there, or is there already, or is the last one.
    case account = "store.account"
    /// The folder was written by a newer version of the program.
    case newerVersion = "store.newer-version"
    /// A seal, the audit chain or the file itself is not as it was written.
    case damaged = "store.damaged"
    /// The disk is full.
    case diskFull = "store.disk-full"
    /// The disk or the operating system refused.
    case system = "store.system"
  }
}
