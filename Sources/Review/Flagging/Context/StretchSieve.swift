/// Sorts out what the hits of a text can fill (語の断片のふるい): terms without a gap, and pairs whose
/// first stretch stood before.
///
/// Most hits are the second stretch of a pair whose first one is nowhere. So all they could fill is
/// gone through without a branch, which would be guessed wrong; only what is left is looked at.
struct StretchSieve {
  /// Something a hit fills.
  struct Filling {
    /// The place of what the term belongs to.
    let owner: Int32
    /// The hit, or the second stretch of a pair.
    let hit: Int32
    /// The last opening of the pair before it; `whole` for a term without a gap.
    let opening: Int32
  }

  /// A place where a pair's first stretch stood.
  struct Opening {
    let hit: Int32
    /// The opening of the same pair before this one, or -1.
    let previous: Int32
  }

  /// Stands for the opening of a term without a gap.
  static let whole = Int32.max

  private let rules: CompiledRules
  private let hits: UnsafeBufferPointer<LiteralMatcher.Hit>
  private let units: UnsafeBufferPointer<UInt16>
  /// By pair, from 1: its last opening, or -1; at 0, for terms without a gap, `whole`.
  private let latest: UnsafeMutableBufferPointer<Int32>
  /// All openings so far.
  let openings: UnsafeMutableBufferPointer<Opening>
  private var opened: Int32 = 0
  /// What a few hits can fill, and which hit.
  private let parts: UnsafeMutableBufferPointer<CompiledRules.Part>
  private let whose: UnsafeMutableBufferPointer<Int32>
  private let fillings: UnsafeMutableBufferPointer<Filling>

  /// So many hits are gone through at a time.
  static let atOnce = 64
  /// So many parts are copied at a time: most hits have no more.
  static let copied = 8

  init(
    _ rules: CompiledRules, _ hits: UnsafeBufferPointer<LiteralMatcher.Hit>,
    in units: UnsafeBufferPointer<UInt16>, _ scratch: inout Scratch
  ) {
    self.rules = rules
    self.hits = hits
    self.units = units
    latest = scratch.room(for: rules.pairCount + 1)
    latest.initialize(repeating: -1)
    latest[0] = Self.whole
    let most = Self.atOnce * rules.mostParts + Self.copied
    parts = scratch.room(for: most)
    whose = scratch.room(for: most)
    fillings = scratch.room(for: most)
    openings = scratch.room(for: hits.count * rules.mostOpened + 1)
  }

  /// What some of the hits fill, in the order of the text; those before them were gone through already.
  mutating func fillings(of some: Range<Int>) -> UnsafeBufferPointer<Filling> {
    let count = spread(some)
    // In place of members, which would be loaded anew for every part.
    let (parts, whose, latest, fillings) = (parts, whose, latest, fillings)
    let openings = openings
    var kept = 0
    var opened = opened
    for place in 0..<count {
      let (owner, slot) = (Int32(parts[place].owner), Int(parts[place].pair) &+ 1)
      let last = latest[slot]
      // All ones where the part opens a pair.
      let opens = owner &>> 31
      openings[Int(opened)] = Opening(hit: whose[place], previous: last)
      latest[slot] = last ^ (last ^ opened) & opens
      opened &-= opens
      fillings[kept] = Filling(owner: owner, hit: whose[place], opening: last)
      kept &+= Int(truncatingIfNeeded: (~(opens | last) &>> 31) & 1)
    }
    self.opened = opened
    return UnsafeBufferPointer(rebasing: fillings[..<kept])
  }

  /// Writes what some of the hits can fill, one behind the other, and tells how much it is.
  private func spread(_ some: Range<Int>) -> Int {
    var count = 0
    let (parts, whose, hits) = (parts, whose, hits)
    rules.withParts { starts, known in
      for place in some {
        let label = Int(hits[place].literal)
        if PartCollection.isWord(label), !isWhole(hits[place]) { continue }
        let role = PartCollection.role(of: label)
        var from = Int(starts[role])
        let end = Int(starts[role &+ 1])
        let first = count &- from
        while true {
          for next in 0..<Self.copied {
            parts[first &+ from &+ next] = known[from &+ next]
            whose[first &+ from &+ next] = Int32(truncatingIfNeeded: place)
          }
          from &+= Self.copied
          if from >= end { break }
        }
        count = first &+ end
      }
    }
    return count
  }

  /// Whether no Latin letter stands beside a literal's own.
  private func isWhole(_ hit: LiteralMatcher.Hit) -> Bool {
    let (start, end) = (Int(hit.start), Int(hit.end))
    if FoldTable.isLetter(units[start]), start > 0, FoldTable.isLetter(units[start - 1]) {
      return false
    }
    return
      !(FoldTable.isLetter(units[end - 1]) && end < units.count
      && FoldTable.isLetter(units[end]))
  }
}
