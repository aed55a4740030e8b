extension CalendarDay {
  /// The day as ISO 8601 writes it, "2026-06-24": for exports, file names and scripts.
  public var iso: String { "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))" }

  /// Reads "2026-06-24" and nothing else.
  public init?(iso: some StringProtocol) {
    guard let digits = isoDigits(of: String(iso), form: "0000-00-00") else { return nil }
    self.init(year: digits / 10_000, month: digits / 100 % 100, day: digits % 100)
  }
}

/// A number as decimal digits, filled with zeros on the left to the given width.
package func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}

/// Whether a byte of UTF-8 is an ASCII digit.
package func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

/// The digits of a text of exactly this form as one number: "2026-06" in the form "0000-00" is
/// 202606; nothing for any other text.
func isoDigits(of text: String, form: String) -> Int? {
  guard text.utf8.count == form.utf8.count else { return nil }
  var number = 0
  for (byte, wanted) in zip(text.utf8, form.utf8) {
    if isDigit(wanted) {
      guard isDigit(byte) else { return nil }
      number = number * 10 + Int(byte - 48)
    } else if byte != wanted {
      return nil
    }
  }
  return number
}
