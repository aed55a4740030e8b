import ArgumentParser
import Domain

/// Values as they are written on the command line; what cannot be read is a usage error.
enum Written {
  /// A month, "2026-06".
  static func month(_ text: String) throws -> Month {
    guard let month = Month(iso: text) else {
      throw ValidationError("月は「2026-06」の形で指定してください。")
    }
    return month
  }

  /// A day, "2026-06-24".
  static func day(_ text: String, option: String) throws -> CalendarDay {
    guard let day = CalendarDay(iso: text) else {
      throw ValidationError("\(option) は「2026-06-24」の形で、実在する日を指定してください。")
    }
    return day
  }

  /// A span of months, "2026-04..2026-06" or a single month.
  static func months(_ text: String) throws -> ClosedRange<Month> {
    let ends = text.split(separator: ".", omittingEmptySubsequences: true)
    guard let first = ends.first.flatMap({ Month(iso: $0) }),
      let last = ends.last.flatMap({ Month(iso: $0) }), ends.count <= 2, first <= last,
      ends.count == 1 || text.contains("..")
    else {
      throw ValidationError("期間は「2026-04..2026-06」の形で、古い月から順に指定してください。")
    }
    return first...last
  }

  /// A supporter's sign.
  static func supporter(_ text: String, option: String) throws -> SupporterCode {
    guard let code = SupporterCode(text) else {
      throw ValidationError("\(option) には略号（1〜20文字）を指定してください。")
    }
    return code
  }

  /// A number such as C-0012.
  static func identifier<Entity: Identified>(
    _ text: String, of kind: Entity.Type
  ) throws -> Identifier<Entity> {
    guard let id = Identifier<Entity>(printed: text) else {
      throw ValidationError("番号は「\(Entity.letter)-0001」の形で指定してください。")
    }
    return id
  }

  /// One of a vocabulary's words, by its code or its Japanese title.
  static func word<Word: CaseIterable & RawRepresentable<String>>(
    _ text: String, of vocabulary: Word.Type, option: String, title: (Word) -> String
  ) throws -> Word {
    if let found = Word.allCases.first(where: { $0.rawValue == text || title($0) == text }) {
      return found
    }
    let words = Word.allCases.map(title).joined(separator: "・")
    throw ValidationError("\(option) には次のどれかを指定してください： \(words)")
  }
}
