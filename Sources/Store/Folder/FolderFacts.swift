/// What can be told about a data folder without a key (健康診断), for `teireikai doctor`.
public struct FolderFacts: Sendable {
  /// Where the folder lies.
  public var path: String
  /// The version of SQLite at work.
  public var sqliteVersion: String
  /// The safety settings as read back from the open file, by name.
  public var settings: [String: String]
  /// The settings that do not have the value the promises rest on.
  public var weakSettings: [String]
  /// The schema steps applied, oldest first.
  public var schemaSteps: [String]
  /// Whether the next opening with a key will bring the schema up to date.
  public var awaitsUpdate: Bool
  /// The size of the database in bytes.
  public var databaseBytes: Int
  /// How many records each table holds.
  public var records: [TableCount]
  /// The accounts that hold a key.
  public var accounts: [KeyHolder]
  /// The names of files and folders that others can read, with their permission bits.
  public var openPermissions: [String]
  /// The latest copy in `backups`, by file name.
  public var latestBackup: String?
  /// Free space on the disk in bytes.
  public var freeBytes: Int

  /// A table and how many records it holds.
  public struct TableCount: Sendable, Hashable {
    /// The table's name.
    public let table: String
    /// The number of records.
    public let count: Int
  }

  /// An account with one of the ways it opens the folder.
  public struct KeyHolder: Sendable, Hashable {
    /// The account's sign.
    public let sign: String
    /// The role as a code.
    public let role: String
    /// "passphrase", "key-file" or "recovery-key".
    public let kind: String
    /// When the key was set, in ISO 8601.
    public let createdAt: String
  }
}
