import Foundation

/// A value out of what a command prints with `--json`.
///
/// What is not there reads as nothing or as an empty list, so that an expectation fails with the
/// value and not with a crash.
package enum JSON: Decodable, Hashable, Sendable {
  case object([String: JSON])
  case array([JSON])
  case text(String)
  case number(Double)
  case flag(Bool)
  case null

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let array = try? container.decode([JSON].self) {
      self = .array(array)
    } else {
      self = .object(try container.decode([String: JSON].self))
    }
  }

  /// Reads a text.
  package init(reading text: String) throws {
    self = try JSONDecoder().decode(JSON.self, from: Data(text.utf8))
  }

  /// A field of an object.
  package subscript(_ key: String) -> JSON {
    guard case .object(let fields) = self else { return .null }
    return fields[key] ?? .null
  }

  /// The elements of an array.
  package var all: [JSON] {
    guard case .array(let elements) = self else { return [] }
    return elements
  }

  /// The text; empty when it is none.
  package var text: String {
    guard case .text(let text) = self else { return "" }
    return text
  }

  /// The whole number; -1 when it is none.
  package var number: Int {
    guard case .number(let number) = self else { return -1 }
    return Int(number)
  }

  /// The first element whose field says so.
  package func first(_ key: String, _ value: String) -> JSON {
    all.first { $0[key].text == value } ?? .null
  }
}
