/// An address that a page may lead to; a script is not one.
public struct Link: Hashable, Sendable {
  /// The address as printed.
  let address: String

  /// A place on the same page.
  public static func fragment(_ id: String) -> Link { Link(address: "#" + encoded(id)) }

  /// A place on the same site, from parts that may hold any text.
  public static func path(_ parts: [String]) -> Link {
    Link(address: "/" + parts.map(encoded).joined(separator: "/"))
  }

  /// A page elsewhere; nothing for an address that is not plain https.
  public init?(https address: String) {
    let allowed = address.utf8.allSatisfy {
      $0 > 32 && $0 < 127 && !#""<>\^`{|}"#.utf8.contains($0)
    }
    guard address.hasPrefix("https://"), address.utf8.count > 8, allowed else { return nil }
    self.address = address
  }

  private init(address: String) { self.address = address }

  private static func encoded(_ text: String) -> String {
    let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~".utf8)
    let digits = Array("0123456789ABCDEF".utf8)
    let bytes = text.utf8.flatMap { byte in
      plain.contains(byte) ? [byte] : [37, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
