/// Why a file as a whole could not be read.
///
/// The message tells the person at the desk what to do next; it quotes nothing of the file.
public struct UnreadableFile: Error, Sendable {
  /// The stable reason, for programs.
  public enum Code: String, Sendable, CaseIterable {
    /// Nothing is in the file.
    case empty = "import.empty"
    /// Larger than a sheet of records can be.
    case tooLarge = "import.too-large"
    /// Neither a workbook nor text.
    case unknownKind = "import.unknown-kind"
    /// A workbook of Excel 97–2003, or one locked with a password: both have the same envelope.
    case oldOrLockedWorkbook = "import.old-or-locked-workbook"
    /// A binary workbook (.xlsb), a document, slides or another package of parts.
    case otherPackage = "import.other-package"
    /// A PDF, a picture or a web page that only looks like a table.
    case notATable = "import.not-a-table"
    /// Text in an encoding that is none of the known ones.
    case unknownEncoding = "import.unknown-encoding"
    /// The ZIP envelope was refused; the cause says why.
    case refusedPackage = "import.refused-package"
    /// A part of the workbook is not well-formed, or contradicts another.
    case damagedWorkbook = "import.damaged-workbook"
    /// The workbook declares a document type or entities, which no honest workbook does.
    case forbiddenMarkup = "import.forbidden-markup"
    /// More rows than one sheet may have.
    case tooManyRows = "import.too-many-rows"
    /// More columns than one sheet may have.
    case tooManyColumns = "import.too-many-columns"
    /// No sheet has a heading row that could be understood.
    case noTable = "import.no-table"
  }

  /// The stable reason.
  public let code: Code
  /// What happened and what to do next, in Japanese.
  public let message: String
  /// What was thrown below, if anything.
  public let cause: (any Error)?

  package init(_ code: Code, message: String? = nil, cause: (any Error)? = nil) {
    self.code = code
    self.message = message ?? code.sentence
    self.cause = cause
  }
}

extension UnreadableFile.Code {
  fileprivate var sentence: String {
    switch self {
    case .empty: "ファイルの中身がありません。保存し直したものをお使いください。"
    case .tooLarge: "ファイルが大きすぎます。月ごとや年度ごとに分けてお試しください。"
    case .unknownKind:
      "表として読めるファイルではありません。Excelで開いて「Excel ブック（.xlsx）」か「CSV」で保存し直してください。"
    case .oldOrLockedWorkbook:
      "パスワードで保護されているか、古い形式（.xls）のブックです。パスワードを外し、「Excel ブック（.xlsx）」として保存し直してください。"
    case .otherPackage:
      "Excelのブック（.xlsx）ではないようです。Excelで開いて「Excel ブック（.xlsx）」として保存し直してください。"
    case .notATable:
      "PDF・画像・ウェブページの形式は読み込めません。もとの表を「Excel ブック（.xlsx）」か「CSV」で保存してください。"
    case .unknownEncoding:
      "文字コードを判別できませんでした。Excelで「CSV UTF-8（コンマ区切り）」を選んで保存し直してください。"
    case .refusedPackage, .damagedWorkbook:
      "ブックの中身が壊れているようです。Excelで開き、「Excel ブック（.xlsx）」として保存し直してください。"
    case .forbiddenMarkup:
      "安全でない記述が含まれているため、開きませんでした。Excelで開き、「Excel ブック（.xlsx）」として保存し直してください。"
    case .tooManyRows: "行が多すぎます。月ごとや年度ごとに分けて保存してください。"
    case .tooManyColumns: "列が多すぎます。相談の記録に使う列だけを新しいシートに写してください。"
    case .noTable:
      "見出しの行（日付・担当などの並び）が見つかりませんでした。表の上に見出しの行があるかご確認ください。"
    }
  }
}
