/// Memory for the tables of one pass over a text, taken at once: to ask for each of them by itself
/// costs more than to fill it.
struct Scratch {
  private var free: UnsafeMutableRawBufferPointer

  /// Lends so many bytes, and some to align what is taken of them.
  @inline(__always)
  static func lend<Result>(bytes: Int, _ body: (inout Scratch) -> Result) -> Result {
    withUnsafeTemporaryAllocation(byteCount: bytes + 128, alignment: 16) { memory in
      var scratch = Scratch(free: memory)
      return body(&scratch)
    }
  }

  /// Takes room for numbers, which hold nothing yet.
  mutating func room<Number: BitwiseCopyable>(
    for count: Int, _: Number.Type
  ) -> UnsafeMutableBufferPointer<Number> {
    let size = (count * MemoryLayout<Number>.stride + 15) & ~15
    precondition(size <= free.count, "Memory is lent for all that is taken.")
    let taken = UnsafeMutableRawBufferPointer(rebasing: free[..<size])
    free = UnsafeMutableRawBufferPointer(rebasing: free[size...])
    return UnsafeMutableBufferPointer(
      rebasing: taken.bindMemory(to: Number.self)[..<count])
  }
}
