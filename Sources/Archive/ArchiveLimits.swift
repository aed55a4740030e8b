/// What an archive may ask of the machine that reads it.
///
/// A few kilobytes of ZIP can unfold into gigabytes. The limits are checked against the announced
/// sizes before anything is unpacked and again while unpacking, so that lying headers do not help.
public struct ArchiveLimits: Sendable, Equatable {
  /// The greatest number of entries.
  public var entries: Int
  /// The greatest size of all entries together when unpacked, in bytes.
  public var unpackedBytes: Int
  /// How many times larger than its packed form an entry may be.
  public var ratio: Int
  /// Entries up to this size, in bytes, are exempt from the ratio: a short file of blanks is no
  /// attack.
  public var exemptBytes: Int

  /// Makes limits.
  public init(entries: Int, unpackedBytes: Int, ratio: Int, exemptBytes: Int) {
    self.entries = entries
    self.unpackedBytes = unpackedBytes
    self.ratio = ratio
    self.exemptBytes = exemptBytes
  }

  /// 200 entries, 100 MiB, ratio 200: far above any sheet of a centre, harmless for an office PC.
  public static let standard = ArchiveLimits(
    entries: 200, unpackedBytes: 100 << 20, ratio: 200, exemptBytes: 64 << 10)
}
