import Synchronization

/// Memory for the tables of one pass over a text: to ask for each of them by itself costs more than to
/// fill it.
///
/// Blocks of it are kept and lent from one reading to the next, so that they are warm when needed.
struct Scratch {
  /// What is free of the present block, and how many bytes it has.
  private var free: UnsafeMutableRawPointer
  private var left: Int
  /// Blocks beyond the first one, for long texts.
  private var more: [UnsafeMutableRawPointer] = []

  /// The addresses of the blocks that nobody uses, as many as ever were used at a time.
  private static let kept = Mutex<[UInt]>([])
  /// The bytes of a block: enough for a note of two thousand characters.
  private static let block = 1 << 18
  /// How memory is aligned: as the lines of the processor's nearest memory.
  private static let alignment = 64

  private init(free: UnsafeMutableRawPointer) {
    self.free = free
    left = Self.block
  }

  /// Lends memory for as long as the body runs.
  @inline(__always)
  static func lend<Result>(_ body: (inout Scratch) -> Result) -> Result {
    let address = kept.withLock { $0.popLast() }
    let memory =
      address.flatMap(UnsafeMutableRawPointer.init(bitPattern:))
      ?? .allocate(byteCount: block, alignment: alignment)
    var scratch = Scratch(free: memory)
    defer {
      for memory in scratch.more { memory.deallocate() }
      kept.withLock { $0.append(UInt(bitPattern: memory)) }
    }
    return body(&scratch)
  }

  /// Takes room for numbers, which hold nothing yet.
  @inline(__always)
  mutating func room<Number: BitwiseCopyable>(
    for count: Int, _: Number.Type = Number.self
  ) -> UnsafeMutableBufferPointer<Number> {
    let room = bytes(count * MemoryLayout<Number>.stride)
    return UnsafeMutableBufferPointer(
      start: room.bindMemory(to: Number.self, capacity: count), count: count)
  }

  private mutating func bytes(_ count: Int) -> UnsafeMutableRawPointer {
    let size = (count + Self.alignment - 1) & -Self.alignment
    if size > left { grow(size) }
    defer {
      free += size
      left -= size
    }
    return free
  }

  @inline(never)
  private mutating func grow(_ size: Int) {
    left = max(size, Self.block)
    free = .allocate(byteCount: left, alignment: Self.alignment)
    more.append(free)
  }
}
