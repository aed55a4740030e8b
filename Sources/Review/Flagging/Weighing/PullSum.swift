/// Adds up what runs add, every lane exactly.
///
/// A few are added in sixteen bits, as many as surely have room there, before the lanes are widened.
/// They are widened by shifts, which processors do for all lanes at once: of two lanes that share a
/// wider one, the upper is shifted down, the lower up and down again.
struct PullSum {
  private var even = SIMD8<Int32>.zero
  private var odd = SIMD8<Int32>.zero

  /// Adds what some runs add.
  @inline(__always)
  mutating func add(
    _ grams: UnsafeBufferPointer<UInt16>, of pulls: UnsafeBufferPointer<GramPulls.Pull>,
    atOnce: Int
  ) {
    var place = 0
    while place < grams.count {
      let end = min(place &+ atOnce, grams.count)
      var sum = GramPulls.Pull.zero
      while place < end {
        sum &+= pulls[Int(grams[place])]
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
