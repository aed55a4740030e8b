/// Why an archive was not read or not written.
///
/// The message says in plain Japanese what to do next; it never quotes names or contents of
/// entries, since those may tell about people.
public struct ArchiveError: Error, Sendable, Equatable {
  /// The stable reason, for programs.
  public enum Code: String, Sendable, CaseIterable {
    /// The bytes are no ZIP at all.
    case notAnArchive = "archive.not-an-archive"
    /// The end is missing, or a part reaches beyond the end.
    case truncated = "archive.truncated"
    /// The records of the archive contradict each other.
    case inconsistent = "archive.inconsistent"
    /// Two parts claim the same bytes.
    case overlapping = "archive.overlapping"
    /// More entries than allowed.
    case tooManyEntries = "archive.too-many-entries"
    /// Larger than allowed when unpacked.
    case tooLarge = "archive.too-large"
    /// Packed more tightly than honest files are.
    case suspiciousRatio = "archive.suspicious-ratio"
    /// Locked with a password.
    case encrypted = "archive.encrypted"
    /// A ZIP64, multi-disk or rarely used packing that office files never need.
    case unsupported = "archive.unsupported"
    /// A name that leaves the archive, such as "../x", or one that occurs twice.
    case unsafeName = "archive.unsafe-name"
    /// The packed data do not unpack to what the records announce.
    case damaged = "archive.damaged"
    /// No entry has the name asked for.
    case missingEntry = "archive.missing-entry"
  }

  /// The stable reason.
  public let code: Code
  /// What happened and what to do next, in Japanese.
  public let message: String
  /// What the decompressor answered, when it was asked: zlib's return code.
  public let cause: CompressionFailure?

  init(_ code: Code, cause: CompressionFailure? = nil) {
    self.code = code
    self.message = code.sentence
    self.cause = cause
  }
}

/// A return code of zlib that is not success.
public struct CompressionFailure: Error, Sendable, Equatable {
  /// zlib's return code, such as -3 for damaged data.
  public let status: Int32
}

extension ArchiveError.Code {
  fileprivate var sentence: String {
    switch self {
    case .notAnArchive: "Excelのブック（.xlsx）として読めるファイルではありません。Excelで開いて「名前を付けて保存」で保存し直してください。"
    case .truncated: "ファイルが途中で切れているようです。もう一度コピーするか、送り直してもらってください。"
    case .inconsistent, .overlapping: "ファイルの中の記録が食い違っています。Excelで開いて保存し直したものをお使いください。"
    case .tooManyEntries: "ファイルに含まれる部品が多すぎます。必要なシートだけを新しいブックに写して保存してください。"
    case .tooLarge: "展開すると大きくなりすぎるファイルです。月ごとや年度ごとに分けて保存してください。"
    case .suspiciousRatio: "圧縮のしかたがふつうのブックと違うため、安全のために開きませんでした。Excelで開いて保存し直してください。"
    case .encrypted: "パスワードで保護されたファイルです。パスワードを外して保存したものをお使いください。"
    case .unsupported: "この形式の圧縮には対応していません。Excelで開いて「Excel ブック（.xlsx）」として保存し直してください。"
    case .unsafeName: "ファイルの中の名前に安全でないものがあるため、開きませんでした。Excelで開いて保存し直してください。"
    case .damaged: "ファイルの中身が壊れているようです。もう一度コピーするか、保存し直したものをお使いください。"
    case .missingEntry: "ファイルに必要な部品が見つかりません。Excelで開いて「Excel ブック（.xlsx）」として保存し直してください。"
    }
  }
}
