/// Names the centre knows from its own data folder (登録された名), to be found wherever they stand.
///
/// A closed world: it finds what no rule would, such as a pet name or the name of a small shop.
public struct KnownNames: Sendable {
  let words: WordSet

  /// Names of two and more characters; shorter ones would be found in ordinary words.
  public init(_ names: [String] = []) {
    words = WordSet(names.filter { FoldTable.literal($0).count >= 2 })
  }
}
