import Domain

// Reading stored codes back: what the program does not know is damage or a newer version, never a
// silent default.

extension RawRepresentable where RawValue == String {
  /// The case with this stored code.
  init(stored code: String) throws {
    guard let value = Self(rawValue: code) else {
      throw StoreError.unreadable("\(Self.self)")
    }
    self = value
  }
}

extension CalendarDay {
  /// The day stored as "2026-06-24".
  init(stored iso: String) throws {
    guard let day = CalendarDay(iso: iso) else { throw StoreError.unreadable("CalendarDay") }
    self = day
  }
}

extension Month {
  /// The month stored as "2026-06".
  init(stored iso: String) throws {
    guard let month = Month(iso: iso) else { throw StoreError.unreadable("Month") }
    self = month
  }
}

extension TimeOfDay {
  /// The time stored as "13:05".
  init(stored iso: String) throws {
    guard let time = TimeOfDay(iso: iso) else { throw StoreError.unreadable("TimeOfDay") }
    self = time
  }
}

extension SupporterCode {
  /// The sign as stored.
  init(stored text: String) throws {
    guard let code = SupporterCode(text) else { throw StoreError.unreadable("SupporterCode") }
    self = code
  }
}

extension Identifier {
  /// The identifier with this stored number.
  init(stored number: Int) throws {
    guard let identifier = Identifier(number) else { throw StoreError.unreadable("Identifier") }
    self = identifier
  }
}

extension Confidential where Value == String {
  /// The text for the sealed payload, and for nothing else.
  var sealed: String { reveal(for: .sealing) }
}

extension StoreError {
  /// A payload opened but holds something this program does not know; the type is no personal data.
  static func unreadable(_ type: String) -> StoreError {
    StoreError(
      .damaged, "記録の形式を読み取れません。新しい版の teireikai で書かれたものでないか、お確かめください。",
      cause: "payload \(type)")
  }
}
