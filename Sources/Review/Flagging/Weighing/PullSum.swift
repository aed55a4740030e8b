/// Adds up what runs add, every lane exactly.
///
/// A few are added in sixteen bits, as many as surely have room there, before the lanes are widened.
/// They are widened by shifts, which processors do for all lanes at once: of two lanes that share a
/// wider one, the upper is shifted down, the lower up and down again.
struct PullSum {
  private var even = SIMD8<Int32>.zero
  private var odd = SIMD8<Int32>.zero

  /// Adds what the runs of some rows add, each once: one bit for each row tells which are taken.
  ///
  /// A row that is taken already counts as the first one, which adds nothing: a branch would be
  /// guessed wrong.
  @inline(__always)
  mutating func add(
    _ rows: UnsafeBufferPointer<UInt16>, of pulls: UnsafeBufferPointer<GramPulls.Pull>,
    isTaken: UnsafeMutableBufferPointer<UInt64>, atOnce: Int
  ) {
    var place = 0
    while place < rows.count {
      let end = min(place &+ atOnce, rows.count)
      var sum = GramPulls.Pull.zero
      while place < end {
        let row = rows[place]
        let bits = isTaken[Int(row &>> 6)]
        isTaken[Int(row &>> 6)] = bits | 1 &<< UInt64(row & 63)
        let isFirst = (bits &>> UInt64(row & 63) & 1) &- 1
        sum &+= pulls[Int(truncatingIfNeeded: UInt64(row) & isFirst)]
        place &+= 1
      }
      let wide = unsafeBitCast(sum, to: SIMD8<Int32>.self)
      even &+= (wide &<< 16) &>> 16
      odd &+= wide &>> 16
    }
  }

  /// The sum of each lane.
  var total: SIMD16<Int32> {
    var total = SIMD16<Int32>.zero
    total.evenHalf = even
    total.oddHalf = odd
    return total
  }
}
