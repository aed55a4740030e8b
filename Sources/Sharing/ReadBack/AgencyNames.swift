import Domain

/// Finds the agency somebody wrote, by its official name, its other names or its number.
struct AgencyNames {
  private let agencies: [Agency]
  private let byName: [String: [Agency]]

  init(_ agencies: [Agency]) {
    self.agencies = agencies
    var byName: [String: [Agency]] = [:]
    for agency in agencies {
      for name in Set(([agency.name] + agency.aliases).map(Self.key)) where !name.isEmpty {
        byName[name, default: []].append(agency)
      }
    }
    self.byName = byName
  }

  /// What was found.
  enum Match: Hashable {
    case found(Agency)
    case several([Agency])
    case none(nearest: [Agency])
  }

  /// The agency with these words for its name; a number such as 「A-0003」 beside it must agree.
  func match(_ text: String) -> Match {
    let (number, name) = Self.splitNumber(text.trimmed)
    guard let number else { return match(name: name) }
    let numbered = agencies.filter { $0.id == number }
    if Self.key(name).isEmpty { return numbered.first.map(Match.found) ?? .none(nearest: []) }
    switch match(name: name) {
    case .found(let agency) where agency.id == number: return .found(agency)
    case .found(let agency): return .several(numbered + [agency])
    case .several(let named):
      return named.first { $0.id == number }.map(Match.found) ?? .several(named)
    case .none(let nearest): return .none(nearest: nearest)
    }
  }

  private func match(name: String) -> Match {
    let found = byName[Self.key(name)] ?? []
    if found.count == 1, let agency = found.first { return .found(agency) }
    return found.isEmpty ? .none(nearest: nearest(to: Self.key(name))) : .several(found)
  }

  /// The three agencies whose names share the most pairs of letters with the text.
  private func nearest(to key: String) -> [Agency] {
    let scored = byName.flatMap { name, agencies in
      agencies.map { (agency: $0, score: key.likeness(to: name)) }
    }
    let likely = scored.filter { $0.score >= 0.3 }
      .sorted { ($1.score, $0.agency.id) < ($0.score, $1.agency.id) }
    var nearest: [Agency] = []
    for (agency, _) in likely where !nearest.contains(agency) { nearest.append(agency) }
    return Array(nearest.prefix(3))
  }

  private static func key(_ name: String) -> String {
    name.folded.filter { !"「」『』()・､、,.-".contains($0) }
  }

  private static func splitNumber(_ text: String) -> (Identifier<Agency>?, name: String) {
    let words = text.split { $0.isWhitespace || "()（）[]［］".contains($0) }.map(String.init)
    let numbers = words.compactMap { Identifier<Agency>(printed: $0.folded) }
    guard numbers.count == 1 else { return (nil, text) }
    let others = words.filter { Identifier<Agency>(printed: $0.folded) == nil }
    return (numbers.first, others.joined(separator: " "))
  }
}

extension String {
  /// How alike two names are, 0 to 1: pairs of neighbouring letters they share (Dice).
  fileprivate func likeness(to other: String) -> Double {
    let (mine, theirs) = (letterPairs, other.letterPairs)
    guard !mine.isEmpty, !theirs.isEmpty else { return 0 }
    if contains(other) || other.contains(self) { return 1 }
    return Double(2 * mine.intersection(theirs).count) / Double(mine.count + theirs.count)
  }

  private var letterPairs: Set<String> {
    Set(zip(self, dropFirst()).map { String([$0, $1]) })
  }
}
