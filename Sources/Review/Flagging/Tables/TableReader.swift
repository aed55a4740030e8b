/// Reads tables back in the order they were written.
///
/// They come from inside the program, where the build put them, so a table that ends too early is a
/// mistake of the build and stops the program.
struct TableReader {
  private let bytes: UnsafeRawBufferPointer
  private var position = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  mutating func number() -> Int {
    precondition(position + 8 <= bytes.count, "A table ends too early.")
    defer { position += 8 }
    return Int(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: Int.self))
  }

  mutating func numbers<Number: FixedWidthInteger & BitwiseCopyable>(
    _: Number.Type = Number.self
  ) -> [Number] {
    let count = number()
    let size = count * MemoryLayout<Number>.size
    precondition(count >= 0 && position + size <= bytes.count, "A table ends too early.")
    defer { position += size }
    let source = UnsafeRawBufferPointer(rebasing: bytes[position..<position + size])
    let numbers = [Number](unsafeUninitializedCapacity: count) { room, filled in
      UnsafeMutableRawBufferPointer(room).copyMemory(from: source)
      filled = count
    }
    return Int(littleEndian: 1) == 1 ? numbers : numbers.map(Number.init(littleEndian:))
  }

  mutating func rows() -> [Weights.Row] {
    let lanes = numbers(UInt32.self)
    return stride(from: 0, to: lanes.count, by: Weights.Row.scalarCount).map { start in
      Weights.Row(lanes[start..<start + Weights.Row.scalarCount].map { Float(bitPattern: $0) })
    }
  }

  mutating func text() -> String { String(decoding: numbers(UInt8.self), as: UTF8.self) }

  mutating func texts() -> [String] { (0..<number()).map { _ in text() } }

  /// Values by their places among all of their kind.
  mutating func values<Value: CaseIterable>(_: Value.Type = Value.self) -> [Value] {
    let all = Array(Value.allCases)
    return numbers(UInt16.self).map { all[Int($0)] }
  }
}

/// A table that can be written and read back, so that the program carries it ready made.
protocol Tabled {
  init(from tables: inout TableReader)
  func write(to tables: inout TableWriter)
}
