import Review

/// Aho and Corasick's automaton as in the textbook (1975): slow, plain, and an oracle.
struct AhoCorasick {
  private var goto: [[UInt16: Int]] = [[:]]
  private var fail: [Int] = [0]
  private var output: [[Int]] = [[]]
  private let lengths: [Int]

  init(_ literals: [[UInt16]]) {
    lengths = literals.map(\.count)
    for (index, literal) in literals.enumerated() { insert(literal, index) }
    var queue = goto[0].values.map { $0 }
    while !queue.isEmpty {
      let state = queue.removeFirst()
      for (unit, child) in goto[state] {
        queue.append(child)
        var back = fail[state]
        while back != 0, goto[back][unit] == nil { back = fail[back] }
        if state != 0 { fail[child] = goto[back][unit] ?? 0 }
        output[child] += output[fail[child]]
      }
    }
  }

  private mutating func insert(_ literal: [UInt16], _ index: Int) {
    var state = 0
    for unit in literal {
      if let next = goto[state][unit] {
        state = next
      } else {
        goto.append([:])
        fail.append(0)
        output.append([])
        goto[state][unit] = goto.count - 1
        state = goto.count - 1
      }
    }
    output[state].append(index)
  }

  func hits(in text: [UInt16]) -> Set<LiteralMatcher.Hit> {
    var found: Set<LiteralMatcher.Hit> = []
    var state = 0
    for (position, unit) in text.enumerated() {
      while state != 0, goto[state][unit] == nil { state = fail[state] }
      state = goto[state][unit] ?? 0
      for literal in output[state] {
        found.insert(
          .init(start: position + 1 - lengths[literal], end: position + 1, literal: literal))
      }
    }
    return found
  }
}
