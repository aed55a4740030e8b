import Synchronization

/// Memory for the tables of one pass over a text: to ask for each of them by itself costs more than to
/// fill it.
///
/// Blocks of it are kept and lent from one reading to the next, so that they are warm when needed.
struct Scratch {
  private var free: UnsafeMutableRawBufferPointer
  /// Blocks beyond the first one, for long texts.
  private var more: [UnsafeMutableRawPointer] = []

  /// The addresses of the blocks that nobody uses, as many as ever were used at a time.
  private static let kept = Mutex<[UInt]>([])
  /// The bytes of a block: enough for a note of two thousand characters.
  private static let block = 1 << 18
  /// How memory is aligned: as the lines of the processor's nearest memory.
  private static let alignment = 64

  private init(free: UnsafeMutableRawBufferPointer) { self.free = free }

  /// Lends memory for as long as the body runs.
  @inline(__always)
  static func lend<Result>(_ body: (inout Scratch) -> Result) -> Result {
    let address = kept.withLock { $0.popLast() }
    let memory =
      address.flatMap(UnsafeMutableRawPointer.init(bitPattern:))
      ?? .allocate(byteCount: block, alignment: alignment)
    var scratch = Scratch(free: UnsafeMutableRawBufferPointer(start: memory, count: block))
    defer {
      for memory in scratch.more { memory.deallocate() }
      kept.withLock { $0.append(UInt(bitPattern: memory)) }
    }
    return body(&scratch)
  }

  /// Takes room for numbers, which hold nothing yet.
  mutating func room<Number: BitwiseCopyable>(
    for count: Int, _: Number.Type = Number.self
  ) -> UnsafeMutableBufferPointer<Number> {
    let size = (count * MemoryLayout<Number>.stride + Self.alignment - 1) & -Self.alignment
    if size > free.count { grow(size) }
    let taken = UnsafeMutableRawBufferPointer(rebasing: free[..<size])
    free = UnsafeMutableRawBufferPointer(rebasing: free[size...])
    return UnsafeMutableBufferPointer(rebasing: taken.bindMemory(to: Number.self)[..<count])
  }

  @inline(never)
  private mutating func grow(_ size: Int) {
    free = .allocate(byteCount: max(size, Self.block), alignment: Self.alignment)
    if let memory = free.baseAddress { more.append(memory) }
  }
}
