import Foundation
import Subprocess

#if canImport(System)
  import System
#else
  import SystemPackage
#endif

/// A temporary office for one story: a folder of its own and the real program as it was built.
package struct Office: Sendable {
  /// The folder; removed by `close()`.
  package let directory: String

  /// Opens an empty office.
  package init() throws {
    directory =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("teireikai-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(
      atPath: directory, withIntermediateDirectories: true)
  }

  /// Removes the folder with everything in it.
  package func close() { try? FileManager.default.removeItem(atPath: directory) }

  /// A place in the office.
  package func path(_ name: String) -> String { directory + "/" + name }

  /// What a run of the program left behind.
  package struct Outcome: Sendable {
    /// The exit code; nothing when the program was killed.
    package let code: Int32?
    /// Standard output.
    package let output: String
    /// Standard error.
    package let errors: String
  }

  /// Runs the program with the office's data folder and key file.
  package func run(_ arguments: String...) async throws -> Outcome {
    try await run(arguments)
  }

  /// Runs the program in the office, with its data folder and key file.
  package func run(_ arguments: [String]) async throws -> Outcome {
    let result = try await Subprocess.run(
      .path(FilePath(Self.program)), arguments: Arguments(arguments),
      environment: environment, workingDirectory: FilePath(directory), input: .none,
      output: .string(limit: 64 << 20), error: .string(limit: 4 << 20))
    var code: Int32?
    if case .exited(let status) = result.terminationStatus { code = status }
    return Outcome(
      code: code, output: result.standardOutput, errors: result.standardError)
  }

  var environment: Environment {
    .inherit.updating([
      "TEIREIKAI_DATA": path("data"), "TEIREIKAI_KEY_FILE": path("key"), "NO_COLOR": "1",
    ])
  }

  /// The program beside the running test bundle.
  package static var program: String {
    let link = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let folder = (link ?? CommandLine.arguments[0]).split(separator: "/").dropLast()
    return "/" + folder.joined(separator: "/") + "/teireikai"
  }
}
