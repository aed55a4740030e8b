/// The letters of a text file and what could not be read of them.
public struct DecodedText: Sendable, Equatable {
  /// The letters, without a byte order mark; U+FFFD stands where bytes could not be read.
  public let text: String
  /// The encoding that was recognised.
  public let encoding: TextEncoding
  /// The places of bytes that mean nothing in this encoding, in order.
  public let undecodable: [UndecodableBytes]
}

/// Bytes in a text file that mean nothing in its encoding (文字化け).
public struct UndecodableBytes: Sendable, Equatable {
  /// The line of the file, from 1.
  public let line: Int
  /// How many bytes could not be read there.
  public let count: Int
}
