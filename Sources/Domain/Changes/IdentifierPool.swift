/// The next free numbers of a data folder, as a value (採番).
///
/// Deciding functions draw from a copy and hand it back with their changes; the store accepts the
/// changes only if nobody drew in between. So the core needs no database to number things, and no
/// number is lost or given twice.
public struct IdentifierPool: Hashable, Sendable {
  /// The numbers used so far, by letter.
  public let base: [String: Int]
  /// The numbers used so far and drawn since, by letter.
  public private(set) var used: [String: Int]

  /// A pool that continues after the numbers used so far, by letter.
  public init(used: [String: Int] = [:]) {
    base = used
    self.used = used
  }

  /// Draws the next number of a kind.
  public mutating func next<Entity: Identified>(_ kind: Entity.Type) -> Identifier<Entity> {
    let number = (used[Entity.letter] ?? 0) + 1
    used[Entity.letter] = number
    return Identifier(unchecked: number)
  }
}
