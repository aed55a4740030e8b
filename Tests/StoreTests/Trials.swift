import Foundation

/// How often a promise is tried: a few times in every test run, many times when asked.
///
/// `TEIREIKAI_TRIALS=full swift test --filter StoreTests` runs the full numbers. Seeds count up
/// from 1 unless `TEIREIKAI_SEED` names the only one, to replay a failure.
enum Trials {
  static func seeds(reduced: UInt64, full: UInt64) -> ClosedRange<UInt64> {
    if let seed = environment["TEIREIKAI_SEED"].flatMap(UInt64.init) { return seed...seed }
    return 1...(isFull ? full : reduced)
  }

  static var isFull: Bool { environment["TEIREIKAI_TRIALS"] == "full" }

  private static var environment: [String: String] { ProcessInfo.processInfo.environment }
}
