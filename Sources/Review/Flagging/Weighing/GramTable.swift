/// Short runs of characters (1 to 3) with their weights, found by hashing.
struct GramTable: Sendable {
  private var slots: [Int32] = []
  private(set) var keys: [UInt64] = []
  private(set) var rarity: [Float] = []
  private(set) var rows: [Weights.Row] = []

  var count: Int { keys.count }

  init() {}

  /// A run with its rarity (inverse document frequency) and weights.
  typealias Entry = (key: UInt64, rarity: Float, row: Weights.Row)

  /// A table of runs.
  init(_ entries: [Entry]) {
    var size = 16
    while size < entries.count * 3 { size *= 2 }
    slots = Array(repeating: -1, count: size)
    keys.reserveCapacity(entries.count)
    rarity.reserveCapacity(entries.count)
    rows.reserveCapacity(entries.count)
    for (index, entry) in entries.enumerated() {
      var slot = Self.hash(entry.key) & (size - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Int32(index)
      keys.append(entry.key)
      rarity.append(entry.rarity)
      rows.append(entry.row)
    }
  }

  /// The index of a run; nothing when it was not learned.
  @inline(__always)
  func index(of key: UInt64) -> Int? {
    guard !slots.isEmpty else { return nil }
    var slot = Self.hash(key) & (slots.count - 1)
    while true {
      let index = Int(slots[slot])
      if index < 0 { return nil }
      if keys[index] == key { return index }
      slot = (slot + 1) & (slots.count - 1)
    }
  }

  private static func hash(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40)
  }

  /// The runs of one to three units that begin at a unit and stay within a field.
  @inline(__always)
  static func forEachKey(
    in units: UnsafeBufferPointer<UInt16>, at start: Int, _ body: (UInt64, Int) -> Void
  ) {
    var key: UInt64 = 0
    for length in 1...3 where start + length <= units.count {
      let unit = units[start + length - 1]
      if unit == FoldTable.fieldBreak { return }
      key = key << 16 | UInt64(unit)
      body(key, length)
    }
  }
}
