import ArgumentParser
import Domain

/// Values as they are written on the command line; what cannot be read is a usage error.
///
/// They are read together with the arguments, before any folder is opened: a slip of the fingers is
/// named as one, whatever else may be missing.
enum Written {
  /// A month, "2026-06".
  static func month(_ text: String) throws -> Month {
    guard let month = Month(iso: text) else {
      throw ValidationError("月は「2026-06」の形で指定してください。")
    }
    return month
  }

  /// A day, "2026-06-24".
  static func day(_ text: String) throws -> CalendarDay {
    guard let day = CalendarDay(iso: text) else {
      throw ValidationError("日付は「2026-06-24」の形で、実在する日を指定してください。")
    }
    return day
  }

  /// A span of months, "2026-04..2026-06" or a single month.
  static func span(_ text: String) throws -> MonthSpan {
    guard let span = MonthSpan(iso: text) else {
      throw ValidationError("期間は「2026-04..2026-06」の形で、古い月から順に指定してください。")
    }
    return span
  }

  /// A supporter's sign.
  static func supporter(_ text: String) throws -> SupporterCode {
    guard let code = SupporterCode(text) else {
      throw ValidationError("略号は1〜20文字で指定してください。")
    }
    return code
  }

  /// A number such as C-0012.
  static func number<Entity: Identified>(_ text: String) throws -> Identifier<Entity> {
    guard let id = Identifier<Entity>(printed: text) else {
      throw ValidationError("番号は「\(Entity.letter)-0001」の形で指定してください。")
    }
    return id
  }

  /// What an act needs beside its name.
  static func given<Value>(_ value: Value?, option: String) throws -> Value {
    guard let value else { throw ValidationError("\(option) も指定してください。") }
    return value
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
