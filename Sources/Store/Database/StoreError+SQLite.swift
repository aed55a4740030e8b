import GRDB

/// Runs something that talks to SQLite; its errors come out as ``StoreError`` without statements,
/// arguments or anything else out of a row.
func translatingErrors<Value>(_ body: () throws -> Value) throws -> Value {
  do {
    return try body()
  } catch let error as DatabaseError {
    throw StoreError.sqlite(error)
  }
}

extension StoreError {
  static func sqlite(_ error: DatabaseError) -> StoreError {
    let cause = "SQLite \(error.extendedResultCode.rawValue)"
    switch error.resultCode {
    case .SQLITE_FULL:
      return StoreError(
        .diskFull, "ディスクの空きがないため、保存できませんでした。何も書き込まれていません。空きを作ってからもう一度お試しください。",
        cause: cause)
    case .SQLITE_CORRUPT, .SQLITE_NOTADB:
      return StoreError(
        .damaged, "データベースのファイルが壊れています。書き込みをやめ、バックアップから戻してください。", cause: cause)
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      return StoreError(.inUse, StoreError.inUse(by: nil).message, cause: cause)
    case .SQLITE_CONSTRAINT:
      return StoreError(
        .damaged, "記録どうしのつながりが合わないため、保存しませんでした。teireikai verify で全体をお調べください。",
        cause: cause)
    default:
      return StoreError(
        .system, "データベースの読み書きができませんでした。書き込みは取り消されています。ディスクの状態をお確かめのうえ、もう一度お試しください。",
        cause: cause)
    }
  }
}
