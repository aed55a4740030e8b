/// What became of a cell when it was read as a certain kind of value.
enum Reading<Value: Sendable>: Sendable {
  /// It says this.
  case plain(Value)
  /// It probably says this; a person should look.
  case doubtful(Value, Doubt)
  /// It says something that is not this kind of value.
  case unreadable

  /// This reading, or that of the text without a choice's number if this one failed.
  func orWithoutNumbering(_ folded: String, _ read: (String) -> Reading<Value>) -> Reading<Value> {
    guard case .unreadable = self else { return self }
    let bare = Folding.withoutNumbering(folded)
    return bare == folded ? self : read(bare)
  }

  /// The value, whether or not there is a doubt.
  var value: Value? {
    switch self {
    case .plain(let value), .doubtful(let value, _): value
    case .unreadable: nil
    }
  }
}

/// Why a person should look at what was read.
enum Doubt: String, Sendable {
  /// Several answers in one cell, of which the form has room for one.
  case several
  /// The cell's classes cut across the form's.
  case coarse
  /// A part of the cell was not understood.
  case partly
  /// The word has two meanings.
  case twoMeanings
  /// A number too large or small to be meant.
  case improbable
}

/// Words by which people say that something is not known.
enum UnknownWords {
  static func contains(_ folded: String) -> Bool {
    words.contains(folded) || folded.allSatisfy { "-ー?.…・/×".contains($0) }
  }

  private static let words: Set<String> = [
    "", "不明", "不詳", "未確認", "未聴取", "聴取せず", "聴取できず", "聞けず", "聞き取れず", "聞いていない", "わからない",
    "分からない", "わからず", "分からず", "判らず", "非公表", "非公開", "非開示", "未記入", "空欄", "記載なし", "情報なし",
    "n/a", "na", "unknown", "不明・非公表", "不明/非公表", "無記入", "匿名", "確認できず", "特定できず", "話されず", "言わず",
    "名乗らず", "#n/a", "なし", "無し", "(不明)", "ふめい",
  ]
}
