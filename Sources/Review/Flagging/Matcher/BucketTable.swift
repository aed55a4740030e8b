/// Numbers by 32-bit keys, four to a bucket: a look compares all four at once and has no branch.
///
/// Texts are looked up character by character in random order, so a branch that depends on what is
/// found would be guessed wrong half the time, which costs more than the look.
package struct BucketTable: Sendable {
  private var buckets: [Bucket] = []
  private var factor: UInt64 = 0x9E37_79B9_7F4A_7C15

  fileprivate struct Bucket: Sendable {
    var keys: (UInt32, UInt32, UInt32, UInt32) = (0, 0, 0, 0)
    var values: (UInt32, UInt32, UInt32, UInt32) = (0, 0, 0, 0)

    /// Takes an entry in; no where all places are taken.
    mutating func take(_ key: UInt32, _ value: UInt32) -> Bool {
      if values.0 == 0 {
        (keys.0, values.0) = (key, value)
      } else if values.1 == 0 {
        (keys.1, values.1) = (key, value)
      } else if values.2 == 0 {
        (keys.2, values.2) = (key, value)
      } else if values.3 == 0 {
        (keys.3, values.3) = (key, value)
      } else {
        return false
      }
      return true
    }
  }

  /// A table of entries with different keys and values above 0.
  package init(_ entries: [(key: UInt32, value: UInt32)]) {
    var size = 16
    while size < entries.count { size *= 2 }
    while !fill(entries, size) {
      factor = factor &* 6_364_136_223_846_793_005 | 1
      // Some other factor spreads the keys evenly; if not soon, there is too little room.
      if factor >> 61 == 0 { size *= 2 }
    }
  }

  private mutating func fill(_ entries: [(key: UInt32, value: UInt32)], _ size: Int) -> Bool {
    buckets = Array(repeating: Bucket(), count: size)
    for entry in entries {
      let place = Self.hash(entry.key, factor) & (size - 1)
      guard buckets[place].take(entry.key, entry.value) else { return false }
    }
    return true
  }

  @inline(__always)
  private static func hash(_ key: UInt32, _ factor: UInt64) -> Int {
    Int(truncatingIfNeeded: (UInt64(key) &* factor) >> 36)
  }

  /// The number of a key, 0 for an unknown one.
  package subscript(key: UInt32) -> UInt32 { withLookup { $0(key) } }

  /// Looks up with the array held in place.
  @inline(__always)
  func withLookup<Result>(_ body: (Lookup) -> Result) -> Result {
    buckets.withUnsafeBufferPointer { body(Lookup(buckets: $0, factor: factor)) }
  }

  /// The table in place.
  struct Lookup {
    private let buckets: UnsafeBufferPointer<Bucket>
    private let factor: UInt64
    private let mask: Int

    fileprivate init(buckets: UnsafeBufferPointer<Bucket>, factor: UInt64) {
      self.buckets = buckets
      self.factor = factor
      mask = buckets.count - 1
    }

    /// The number of a key, 0 for an unknown one.
    @inline(__always)
    func callAsFunction(_ key: UInt32) -> UInt32 {
      let bucket = buckets[BucketTable.hash(key, factor) & mask]
      let first = bucket.keys.0 == key ? bucket.values.0 : 0
      let second = bucket.keys.1 == key ? bucket.values.1 : 0
      let third = bucket.keys.2 == key ? bucket.values.2 : 0
      let fourth = bucket.keys.3 == key ? bucket.values.3 : 0
      return first | second | third | fourth
    }
  }
}
