/// The classes a table knows, numbered without gaps (字母): tables indexed by these small numbers
/// stay in the processor's nearest memory.
struct Alphabet: Sendable {
  /// By class: its number; 0 for a class the table does not know.
  private var numbers: [UInt16]
  /// How many numbers there are, 0 among them.
  private(set) var count = 1

  init() { numbers = Array(repeating: 0, count: 1 << 16) }

  /// The number of a class, given to it now where it has none.
  mutating func number(of unit: UInt16) -> UInt16 {
    if numbers[Int(unit)] == 0 {
      numbers[Int(unit)] = UInt16(count)
      count += 1
    }
    return numbers[Int(unit)]
  }

  /// The number of a class, 0 for an unknown one.
  subscript(unit: UInt16) -> UInt16 { numbers[Int(unit)] }

  /// Writes the number of each unit and, behind the last, `padding` times 0.
  @inline(__always)
  func spell(
    _ units: UnsafeBufferPointer<UInt16>, padding: Int,
    into symbols: UnsafeMutableBufferPointer<UInt16>
  ) {
    numbers.withUnsafeBufferPointer { numbers in
      for place in units.indices { symbols[place] = numbers[Int(units[place])] }
    }
    for place in units.count..<units.count + padding { symbols[place] = 0 }
  }
}

extension Alphabet: Tabled {
  init(from tables: inout TableReader) {
    self.init()
    for unit in tables.numbers(UInt16.self) { _ = number(of: unit) }
  }

  func write(to tables: inout TableWriter) {
    let known = numbers.indices.filter { numbers[$0] > 0 }.sorted { numbers[$0] < numbers[$1] }
    tables.write(known.map { UInt16($0) })
  }
}
