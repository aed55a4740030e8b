import CZlib

/// The raw deflate format of ZIP and its check sum, over the system's zlib.
enum Compression {
  /// The check sum that ZIP stores for each entry.
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBufferPointer { buffer in
      UInt32(truncatingIfNeeded: crc32_z(0, buffer.baseAddress, z_size_t(buffer.count)))
    }
  }

  /// Packs bytes at zlib's usual level.
  static func deflated(_ bytes: [UInt8]) throws(ArchiveError) -> [UInt8] {
    var stream = z_stream()
    let started = deflateInit2_(
      &stream, 6, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    guard started == Z_OK else {
      throw ArchiveError(.unsupported, cause: CompressionFailure(status: started))
    }
    defer { deflateEnd(&stream) }
    let capacity = Int(deflateBound(&stream, UInt(bytes.count)))
    var status = Z_OK
    let packed = [UInt8](unsafeUninitializedCapacity: capacity) { output, count in
      status = run(&stream, input: bytes[...], output: output) { deflate($0, Z_FINISH) }
      count = Int(stream.total_out)
    }
    guard status == Z_STREAM_END else {
      throw ArchiveError(.unsupported, cause: CompressionFailure(status: status))
    }
    return packed
  }

  /// Unpacks bytes that must give exactly `size` bytes and use up all their input.
  ///
  /// Nothing beyond `size` is ever written, whatever the packed data say.
  static func inflated(
    _ packed: ArraySlice<UInt8>, size: Int
  ) throws(ArchiveError) -> [UInt8] {
    var stream = z_stream()
    let started = inflateInit2_(
      &stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard started == Z_OK else {
      throw ArchiveError(.damaged, cause: CompressionFailure(status: started))
    }
    defer { inflateEnd(&stream) }
    var status = Z_OK
    // One byte more than announced, so that a longer stream is noticed rather than cut.
    let bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { output, count in
      let room = UnsafeMutableBufferPointer(start: output.baseAddress, count: size + 1)
      status = run(&stream, input: packed, output: room) { inflate($0, Z_FINISH) }
      count = Int(stream.total_out)
    }
    guard status == Z_STREAM_END, bytes.count == size, stream.avail_in == 0 else {
      throw ArchiveError(.damaged, cause: CompressionFailure(status: status))
    }
    return bytes
  }

  private static func run(
    _ stream: inout z_stream, input: ArraySlice<UInt8>,
    output: UnsafeMutableBufferPointer<UInt8>, step: (z_streamp) -> Int32
  ) -> Int32 {
    input.withUnsafeBufferPointer { source in
      // zlib declares its input as mutable but never writes to it.
      stream.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
      stream.avail_in = UInt32(source.count)
      stream.next_out = output.baseAddress
      stream.avail_out = UInt32(output.count)
      return step(&stream)
    }
  }
}
