/// The smallest automaton that knows the literals of a trie (DAWG): literals that end alike and have
/// the same label share their steps, so all steps stay in the processor's nearer memory.
struct LiteralGraph: Sendable {
  /// The steps, each in the slot its key hashes to or behind it; 0 where nothing stands.
  private let steps: [UInt64]
  /// The label of the literal that ends in each state, or -1.
  private let labels: [Int32]

  /// The graph of a trie.
  init(_ trie: LiteralTrie) { self.init(trie, StateMerging(trie)) }

  /// The graph of a trie whose states are merged.
  init(_ trie: LiteralTrie, _ merging: StateMerging) {
    labels = merging.representatives.map { Int32(trie.literal(endingAt: Int($0))) }
    let count = merging.representatives.reduce(0) { $0 + merging.children(of: Int($1)).count }
    var size = 16
    while size * 3 < count * 5 { size *= 2 }
    var steps = [UInt64](repeating: 0, count: size)
    for (place, state) in merging.representatives.enumerated() {
      for child in merging.children(of: Int(state)) {
        let step = LiteralStep.make(
          LiteralStep.key(place, trie.origin(of: Int(child)).unit),
          to: Int(merging.places[Int(child)]), ends: trie.literal(endingAt: Int(child)) >= 0,
          goesOn: !merging.children(of: Int(child)).isEmpty)
        steps.withUnsafeMutableBufferPointer { Self.put(step, into: $0) }
      }
    }
    self.steps = steps
  }

  /// Puts a step into the slot its key hashes to, or the next one that is free.
  private static func put(_ step: UInt64, into slots: UnsafeMutableBufferPointer<UInt64>) {
    var slot = LiteralStep.hash(LiteralStep.key(of: step)) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = step
  }

  /// Walks with the arrays held in place.
  @inline(__always)
  func withWalker<Result>(_ body: (Walker) -> Result) -> Result {
    steps.withUnsafeBufferPointer { steps in
      labels.withUnsafeBufferPointer { labels in
        body(Walker(steps: steps, labels: labels, mask: steps.count - 1))
      }
    }
  }

  /// Steps through the graph along a text.
  struct Walker {
    private let steps: UnsafeBufferPointer<UInt64>
    private let labels: UnsafeBufferPointer<Int32>
    private let mask: Int

    fileprivate init(
      steps: UnsafeBufferPointer<UInt64>, labels: UnsafeBufferPointer<Int32>, mask: Int
    ) {
      self.steps = steps
      self.labels = labels
      self.mask = mask
    }

    /// Reports every literal that begins before a unit, ends before the limit and goes on from a
    /// state: the unit behind it and its label.
    @inline(__always)
    func walk(
      _ units: UnsafeBufferPointer<UInt16>, from start: Int, before limit: Int,
      behind first: Int = 0, found: (Int, Int) -> Void
    ) {
      var state = first
      var position = start
      while position < limit, let step = step(from: state, by: units[position]) {
        state = LiteralStep.state(behind: step)
        position += 1
        if LiteralStep.ends(step) { found(position, Int(labels[state])) }
        if !LiteralStep.goesOn(step) { return }
      }
    }

    @inline(__always)
    private func step(from state: Int, by unit: UInt16) -> UInt64? {
      let key = LiteralStep.key(state, unit)
      var slot = LiteralStep.hash(key) & mask
      while true {
        let step = steps[slot]
        if step == 0 { return nil }
        if LiteralStep.has(step, key) { return step }
        slot = (slot + 1) & mask
      }
    }
  }
}

extension LiteralGraph: Tabled {
  init(from tables: inout TableReader) {
    labels = tables.numbers()
    // Most slots are empty, so only the steps were written.
    steps = [UInt64](unsafeUninitializedCapacity: tables.number()) { slots, count in
      slots.initialize(repeating: 0)
      count = slots.count
      for step in tables.numbers(UInt64.self) { Self.put(step, into: slots) }
    }
  }

  func write(to tables: inout TableWriter) {
    tables.write(labels)
    tables.write(steps.count)
    tables.write(steps.filter { $0 != 0 }.sorted())
  }
}
