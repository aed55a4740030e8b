import ArgumentParser

/// A command that works on an open data folder.
protocol DeskCommand: AsyncParsableCommand {
  /// Which folder and which key.
  var options: FolderOptions { get }

  /// Does the work at the desk.
  func run(at desk: Desk, on console: Console) async throws
}

extension DeskCommand {
  /// Opens the folder and does the work.
  func run() async throws {
    try await run(at: Desk(options), on: Console())
  }
}
