import Foundation

/// Steps that stories of different kinds have in common.
extension Office {
  /// A step that had to succeed and did not.
  package struct StepFailed: Error, CustomStringConvertible {
    /// The arguments and what the program complained about.
    package let description: String
  }

  /// Runs a step that must succeed, and gives its standard output.
  @discardableResult
  package func step(_ arguments: String...) async throws -> String {
    let outcome = try await run(arguments)
    guard outcome.code == 0 else {
      throw StepFailed(
        description: "\(arguments.joined(separator: " ")): \(outcome.code ?? -1) \(outcome.errors)")
    }
    return outcome.output
  }

  /// Makes the data folder with its key file.
  package func open() async throws { try await step("init", "--no-input") }

  /// The number of elements of a JSON array that a command prints.
  package func count(of arguments: [String]) async throws -> Int {
    let outcome = try await run(arguments)
    let array = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [Any]
    return array?.count ?? -1
  }
}
