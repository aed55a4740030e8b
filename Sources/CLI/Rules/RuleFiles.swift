import BuiltInRules
import Domain
import Foundation
import Review

/// Rule files named on the command line: files, folders, or those built into the program.
struct RuleFiles {
  let files: [(name: String, text: String)]
  private let isBuiltIn: Bool

  /// The files at these places; the built-in ones when none is named.
  init(_ paths: [String]) throws {
    isBuiltIn = paths.isEmpty
    guard !paths.isEmpty else {
      files = RuleBook.builtInFiles
      return
    }
    files = try paths.flatMap(Self.places).map { place in
      guard let bytes = FileManager.default.contents(atPath: place.path(percentEncoded: false))
      else {
        throw Fault(
          code: "rules.no-file",
          message: "\(place.lastPathComponent) が読めません。場所をお確かめください。")
      }
      return (place.lastPathComponent, String(decoding: bytes, as: UTF8.self))
    }
  }

  /// A file, or the rule files of a folder in order of name.
  private static func places(of path: String) throws -> [URL] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw Fault(code: "rules.no-file", message: "\(path) がありません。場所をお確かめください。")
    }
    guard isFolder.boolValue else { return [URL(filePath: path)] }
    return try FileManager.default.contentsOfDirectory(atPath: path).sorted()
      .filter { $0.hasSuffix(".yaml") || $0 == "weights.tsv" }
      .map { URL(filePath: path).appending(path: $0) }
  }

  /// The rules of these files.
  func book() throws -> RuleBook {
    if isBuiltIn { return .builtIn }
    do {
      return try RuleBook(files: files)
    } catch {
      throw CommandProblems(problems: error.problems)
    }
  }

  /// The engine these files make; what cannot be read is told line by line, and nothing is used.
  func engine() throws -> FlaggingEngine {
    if isBuiltIn { return FlaggingEngine() }
    do {
      return try FlaggingEngine(rules: files)
    } catch {
      throw CommandProblems(problems: error.problems)
    }
  }
}
