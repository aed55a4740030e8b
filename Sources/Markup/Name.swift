/// The name of an element or attribute.
///
/// It can only be written as a literal in the source, so no data ever becomes a tag.
public struct Name: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The name as printed, such as "td" or "w:tbl".
  public let printed: String

  /// A name that markup allows: letters, digits, hyphens and dots, with one optional prefix.
  public init(stringLiteral name: StaticString) {
    printed = name.description
    precondition(Self.isAllowed(printed), "Markup has no name like this one.")
  }

  private static func isAllowed(_ name: String) -> Bool {
    let parts = name.split(separator: ":", omittingEmptySubsequences: false)
    return (1...2).contains(parts.count)
      && parts.allSatisfy { part in
        part.utf8.first.map(isLetter) == true
          && part.utf8.allSatisfy { isLetter($0) || (48...57).contains($0) || $0 == 45 || $0 == 46 }
      }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (65...90).contains(byte) || (97...122).contains(byte)
  }
}
