/// How much work one guess at a passphrase costs (パスフレーズを試すのに要る手間).
///
/// The default needs 128 MiB and about a quarter of a second for each guess. It is stored with
/// every slot, so that it can be raised later without locking anybody out.
public struct ScryptCost: Hashable, Sendable {
  /// The binary logarithm of scrypt's N; memory is 1 KiB times N.
  public let exponent: Int

  /// Makes a cost; nothing outside 4 to 20, so that an edited folder cannot exhaust the machine.
  public init?(exponent: Int) {
    guard (4...20).contains(exponent) else { return nil }
    self.exponent = exponent
  }

  /// N = 2^17, r = 8, p = 1: the first choice of the OWASP password storage cheat sheet.
  public static let recommended = ScryptCost(unchecked: 17)
  /// N = 2^4, for tests only: a guess costs nothing.
  package static let trial = ScryptCost(unchecked: 4)

  private init(unchecked exponent: Int) { self.exponent = exponent }

  var rounds: Int { 1 << exponent }
  var blockSize: Int { 8 }
  var parallelism: Int { 1 }
}
