/// What the words of a plain list mean: that they stand in it.
package enum Listed: Hashable, Sendable, CaseIterable { case listed }

/// A list of words.
package typealias WordSet = Glossary<Listed>

extension Glossary where Meaning == Listed {
  /// A glossary of words that stand for nothing but themselves.
  package convenience init(_ words: some Collection<some StringProtocol>) {
    self.init(words.map { ($0, .listed) })
  }
}
