/// The letters by which Excel calls a column: A to Z, then AA and so on.
public enum ColumnLetters: Sendable {
  /// The letters of a column counted from 0.
  public static func name(_ column: Int) -> String {
    var letters: [Character] = []
    var rest = column
    while rest >= 0 {
      letters.insert(Character(Unicode.Scalar(UInt8(65 + rest % 26))), at: 0)
      rest = rest / 26 - 1
    }
    return String(letters)
  }

  /// The column of a name such as "AB", counted from 0; nothing for anything else.
  public static func column(_ name: some StringProtocol) -> Int? {
    guard !name.isEmpty, name.utf8.count <= 3 else { return nil }
    var result = 0
    for letter in name.utf8 {
      let upper = letter & 0xDF
      guard (0x41...0x5A).contains(upper) else { return nil }
      result = result * 26 + Int(upper - 0x40)
    }
    return result - 1
  }
}
