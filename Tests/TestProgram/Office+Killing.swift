import Foundation
import Subprocess

#if canImport(System)
  import System
#else
  import SystemPackage
#endif

extension Office {
  /// Starts the program, kills it with SIGKILL after a delay, and tells whether it was at work.
  package func kill(after delay: Duration, _ arguments: [String]) async throws -> Bool {
    let result = try await Subprocess.run(
      .path(FilePath(Self.program)), arguments: Arguments(arguments), environment: environment,
      input: .none, output: .discarded, error: .discarded
    ) { execution in
      try await Task.sleep(for: delay)
      try? execution.send(signal: .kill)
    }
    if case .signaled = result.terminationStatus { return true }
    return false
  }

  /// How long a run takes, for choosing moments within it.
  package func duration(of arguments: [String]) async throws -> Duration {
    let clock = ContinuousClock()
    let start = clock.now
    _ = try await run(arguments)
    return start.duration(to: clock.now)
  }

  /// Puts the data folder back to a copy made before.
  package func restoreData(from copy: String) throws {
    try? FileManager.default.removeItem(atPath: path("data"))
    try FileManager.default.copyItem(atPath: copy, toPath: path("data"))
  }

  /// Keeps a copy of the data folder.
  package func copyData() throws -> String {
    let copy = path("copy")
    try? FileManager.default.removeItem(atPath: copy)
    try FileManager.default.copyItem(atPath: path("data"), toPath: copy)
    return copy
  }
}
