/// Gathers the literals of terms and what each can fill.
struct PartCollection {
  private var trie: LiteralTrie
  /// The length of the longest literal.
  private(set) var longest = 0
  /// By literal: its role.
  private var roles: [Int32] = []
  /// By literal: whether it begins or ends with a Latin letter.
  private var isWord: [Bool] = []
  private var path = LiteralTrie.Path()
  /// By the first stretch of a term with a gap: the pair it opens.
  private var opened: [Spellings: Int16] = [:]
  /// How many different first stretches terms with a gap have.
  var pairs: Int { opened.count }
  private var parts: [CompiledRules.Part] = []
  /// By role: the parts it stands for, as their places, in the order they came.
  private var lists: [[Int32]] = []
  /// The role that stands for one part alone, by the part.
  private var alone: [Int] = []
  /// The role that adds a part to another role.
  private var longer: [RoleStep: Int] = [:]

  private struct RoleStep: Hashable {
    let role: Int
    let part: Int
  }

  init(trie: LiteralTrie) { self.trie = trie }

  mutating func take(_ term: Term, of owner: Int) {
    precondition(owner < Int16.max, "Terms are numbered with sixteen bits.")
    let owner = Int16(owner)
    guard let second = term.stretches.dropFirst().first else {
      return take(CompiledRules.Part(owner: owner, pair: -1), term.stretches[0])
    }
    take(CompiledRules.Part(owner: owner, pair: pair(openedBy: term.stretches[0])), second)
  }

  /// The pair that a first stretch opens: terms that begin alike share it, and their openings.
  private mutating func pair(openedBy stretch: Spellings) -> Int16 {
    if let known = opened[stretch] { return known }
    let pair = Int16(opened.count)
    opened[stretch] = pair
    take(CompiledRules.Part(owner: -1, pair: pair), stretch)
    return pair
  }

  private mutating func take(_ part: CompiledRules.Part, _ stretch: Spellings) {
    alone.append(add([Int32(parts.count)]))
    parts.append(part)
    for literal in stretch {
      longest = max(longest, literal.count)
      let index = trie.insert(literal, after: &path)
      if index == isWord.count { isWord.append(Self.isWord(literal)) }
      take(parts.count - 1, at: index)
    }
  }

  private static func isWord(_ literal: some BidirectionalCollection<UInt16>) -> Bool {
    [literal.first, literal.last].contains { $0.map(FoldTable.isLetter) ?? false }
  }

  private mutating func take(_ part: Int, at literal: Int) {
    guard literal < roles.count else { return roles.append(Int32(alone[part])) }
    let role = Int(roles[literal])
    // Two spellings of one term may fold to the same literal.
    guard lists[role].last != Int32(part) else { return }
    let step = RoleStep(role: role, part: part)
    let next = longer[step] ?? add(lists[role] + [Int32(part)])
    longer[step] = next
    roles[literal] = Int32(next)
  }

  private mutating func add(_ list: [Int32]) -> Int {
    lists.append(list)
    return lists.count - 1
  }

  /// The trie of all literals, which tells the role of each and whether it has to stand alone.
  var labelledTrie: LiteralTrie {
    trie.labelled(zip(roles, isWord).map { Self.label(role: $0, isWord: $1) })
  }

  private static func label(role: Int32, isWord: Bool) -> Int32 { role << 1 | (isWord ? 1 : 0) }

  /// The role a label tells.
  @inline(__always)
  static func role(of label: Int) -> Int { label >> 1 }

  /// Whether a label tells of a literal that begins or ends with a Latin letter and is none where
  /// another letter stands beside it: DV is not found in DVD, nor OD in GOD.
  @inline(__always)
  static func isWord(_ label: Int) -> Bool { label & 1 != 0 }

  /// The parts of each role, one role behind the other, and where each begins; behind the last there
  /// are some of nothing, so that a few can be copied at once.
  func byRole() -> (parts: [CompiledRules.Part], starts: [Int32]) {
    var starts: [Int32] = [0]
    var sorted: [CompiledRules.Part] = []
    for list in lists {
      sorted += list.map { parts[Int($0)] }
      starts.append(Int32(sorted.count))
    }
    sorted += repeatElement(CompiledRules.Part(owner: -1, pair: -1), count: StretchSieve.copied)
    return (sorted, starts)
  }
}
