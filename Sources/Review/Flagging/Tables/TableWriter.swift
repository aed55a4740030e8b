/// Writes tables one behind the other, to be read back in the same order.
struct TableWriter {
  /// What was written, the lowest byte of a number first.
  private(set) var bytes: [UInt8] = []

  mutating func write(_ number: Int) {
    for shift in stride(from: 0, to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  mutating func write(_ numbers: [some FixedWidthInteger & BitwiseCopyable]) {
    write(numbers.count)
    for number in numbers { withUnsafeBytes(of: number.littleEndian) { bytes += $0 } }
  }

  mutating func write(_ rows: [Weights.Row]) {
    write(rows.flatMap { row in row.indices.map { row[$0].bitPattern } })
  }

  mutating func write(_ text: String) { write(Array(text.utf8)) }

  mutating func write(_ texts: [String]) {
    write(texts.count)
    for text in texts { write(text) }
  }

  mutating func write(_ table: some Tabled) { table.write(to: &self) }

  /// A value by its place among all of its kind.
  mutating func write<Value: CaseIterable & Equatable>(_ values: [Value]) {
    let all = Array(Value.allCases)
    write(
      values.map { value in
        guard let place = all.firstIndex(of: value) else {
          preconditionFailure("All values are listed.")
        }
        return UInt16(place)
      })
  }
}
