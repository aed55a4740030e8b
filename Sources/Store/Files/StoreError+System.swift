import Foundation
import Glibc

extension StoreError {
  /// The operating system said no; the number is `errno`.
  static func system(_ number: Int32, while doing: String) -> StoreError {
    let cause = "errno \(number): \(String(cString: strerror(number)))"
    switch number {
    case ENOSPC, EDQUOT:
      return StoreError(
        .diskFull, "ディスクの空きがないため、\(doing)ができません。空きを作ってからもう一度お試しください。",
        cause: cause)
    case EACCES, EPERM, EROFS:
      return StoreError(
        .system, "権限がないため、\(doing)ができません。フォルダーの持ち主と書き込みの許可をお確かめください。",
        cause: cause)
    case ENOENT:
      return StoreError(.system, "見つからないため、\(doing)ができません。場所の名前をお確かめください。", cause: cause)
    default:
      return StoreError(
        .system, "\(doing)ができませんでした。ディスクの状態をお確かめのうえ、もう一度お試しください。", cause: cause)
    }
  }
}
