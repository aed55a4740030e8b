import Foundation
import FoundationXML

/// Receives the parts of an XML document in order.
protocol XMLConsumer {
  mutating func open(_ name: String, _ attributes: [String: String]) throws
  mutating func text(_ text: String) throws
  mutating func close(_ name: String) throws
}

/// Walks through an XML part of a workbook.
///
/// Document types are refused before parsing: FoundationXML drops entity references in silence, and
/// text with them. Only UTF-8 is read, so that the refusal cannot be passed by in another encoding.
enum XMLEvents {
  /// No part of a workbook nests deeper than a few dozen elements.
  static let greatestDepth = 256

  static func read<Consumer: XMLConsumer>(
    _ bytes: [UInt8], into consumer: inout Consumer
  ) throws(UnreadableFile) {
    try check(bytes)
    let relay = Relay(consumer)
    let parser = XMLParser(data: Data(bytes))
    parser.shouldResolveExternalEntities = false
    parser.delegate = relay
    let isComplete = parser.parse()
    consumer = relay.consumer
    if let failure = relay.failure {
      throw failure as? UnreadableFile ?? UnreadableFile(.damagedWorkbook, cause: failure)
    }
    // `parse()` answers true for a document that ends too early.
    guard isComplete, parser.parserError == nil, relay.depth == 0 else {
      throw UnreadableFile(.damagedWorkbook, cause: parser.parserError)
    }
  }

  private static func check(_ bytes: [UInt8]) throws(UnreadableFile) {
    let head = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    guard head.first == 0x3C, head.dropFirst().first != 0 else {
      throw UnreadableFile(.damagedWorkbook)
    }
    let declaration = String(decoding: head.prefix { $0 != 0x3E }.prefix(256), as: UTF8.self)
    if declaration.hasPrefix("<?xml"), let name = declaration.range(of: "encoding") {
      let value = declaration[name.upperBound...].drop { " =\"'\t\r\n".contains($0) }
        .prefix { !"\"' ?".contains($0) }.lowercased()
      guard ["utf-8", "utf8", "us-ascii", "ascii"].contains(value) else {
        throw UnreadableFile(.forbiddenMarkup)
      }
    }
    guard !contains(bytes, "<!DOCTYPE"), !contains(bytes, "<!ENTITY") else {
      throw UnreadableFile(.forbiddenMarkup)
    }
  }

  private static func contains(_ bytes: [UInt8], _ wanted: String) -> Bool {
    let wanted = Array(wanted.utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      while index + wanted.count <= buffer.count {
        if buffer[index] == wanted[0], buffer[index + 1] == wanted[1],
          buffer[index..<(index + wanted.count)].elementsEqual(wanted)
        {
          return true
        }
        index += 1
      }
      return false
    }
  }
}

/// Hands the parser's calls on, with names freed from their prefix ("x:row" is a row).
private final class Relay<Consumer: XMLConsumer>: NSObject, XMLParserDelegate {
  var consumer: Consumer
  var failure: (any Error)?
  var depth = 0

  init(_ consumer: Consumer) {
    self.consumer = consumer
  }

  func parser(
    _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    depth += 1
    guard depth <= XMLEvents.greatestDepth else {
      return stop(parser, UnreadableFile(.damagedWorkbook))
    }
    attempt(parser) { try $0.open(local(elementName), attributes) }
  }

  func parser(
    _ parser: XMLParser, didEndElement elementName: String, namespaceURI: String?,
    qualifiedName: String?
  ) {
    depth -= 1
    attempt(parser) { try $0.close(local(elementName)) }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    attempt(parser) { try $0.text(string) }
  }

  func parser(_ parser: XMLParser, foundCDATA block: Data) {
    attempt(parser) { try $0.text(String(decoding: block, as: UTF8.self)) }
  }

  private func attempt(_ parser: XMLParser, _ step: (inout Consumer) throws -> Void) {
    guard failure == nil else { return }
    do {
      try step(&consumer)
    } catch {
      stop(parser, error)
    }
  }

  private func stop(_ parser: XMLParser, _ error: any Error) {
    if failure == nil { failure = error }
    parser.abortParsing()
  }

  private func local(_ name: String) -> String {
    guard let colon = name.utf8.lastIndex(of: 0x3A) else { return name }
    return String(name[name.index(after: colon)...])
  }
}
