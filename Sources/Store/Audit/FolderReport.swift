/// What a check of the whole folder found (点検の結果).
public struct FolderReport: Sendable, Equatable {
  /// Everything that is not as it was written, in the order it was found.
  public internal(set) var findings: [Finding] = []
  /// How many rows were opened and compared.
  public internal(set) var rows = 0
  /// How many entries of the audit chain were followed.
  public internal(set) var entries = 0
  /// The code of the chain's end, to be compared with the latest paper.
  public internal(set) var head: HeadCode

  /// Whether everything is as it was written.
  public var isSound: Bool { findings.isEmpty }

  /// One thing that is not as it was written; table and number are no personal data.
  public struct Finding: Sendable, Hashable {
    /// What is wrong.
    public let kind: Kind
    /// The table it concerns; empty when it concerns the file.
    public let table: String
    /// The row's number; nothing when it concerns the whole table.
    public let id: Int?

    init(_ kind: Kind, table: String = "", id: Int? = nil) {
      self.kind = kind
      self.table = table
      self.id = id
    }

    /// The finding in one sentence, with where to look.
    public var sentence: String {
      let place = table.isEmpty ? "" : "［\(table)\(id.map { " \($0)番" } ?? "")］"
      return kind.sentence + place
    }
  }

  /// What can be wrong with a folder.
  public enum Kind: String, Sendable, CaseIterable {
    /// SQLite's own check of the file.
    case file
    /// A row points to one that is not there.
    case reference
    /// Tables, indexes or triggers are not the program's.
    case schema
    /// A payload does not open in its row.
    case seal
    /// A row is not in the state of its latest audit entry.
    case replaced
    /// A row the audit knows is gone.
    case missing
    /// A row is there that the audit does not know.
    case unknown
    /// An audit entry was changed, or the one before it.
    case chain
    /// Entries are missing from the audit.
    case gap
    /// The mark on the audit's end does not fit.
    case head
    /// A number may be given twice.
    case numbering
    /// A paper's code is not in the chain: the folder is older than the paper.
    case paper

    var sentence: String {
      switch self {
      case .file: "データベースのファイルが壊れています。"
      case .reference: "つながっているはずの記録がありません。"
      case .schema: "データベースの作りがプログラムのものと違います。"
      case .seal: "封印が開きません。書き換えられたか、壊れています。"
      case .replaced: "最後に保存したときの内容と違います。古い内容に戻された可能性があります。"
      case .missing: "あるはずの記録がありません。"
      case .unknown: "監査記録にない記録があります。"
      case .chain: "監査記録が書き換えられています。"
      case .gap: "監査記録が抜けています。"
      case .head: "監査記録の末尾が合いません。"
      case .numbering: "番号の控えが合いません。"
      case .paper: "紙の台帳コードが見つかりません。データが古い控えに戻されている可能性があります。"
      }
    }
  }
}
