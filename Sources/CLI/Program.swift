import ArgumentParser

/// The program as a whole: arguments in, exit code out.
///
/// Exit codes are a contract for scripts: 0 done, 1 a problem (named on standard error), 64 usage.
public enum Program: Sendable {
  /// Runs the command that the arguments name.
  ///
  /// - Parameter arguments: The arguments after the program's own name.
  /// - Returns: The exit code.
  public static func run(_ arguments: [String]) async -> Int32 {
    let console = Console()
    do {
      var command = try Teireikai.parseAsRoot(arguments)
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
      return 0
    } catch let fault as Fault {
      console.complain(fault.line)
      return 1
    } catch let refusal as CommandProblems {
      for line in refusal.lines { console.complain(line) }
      return 1
    } catch {
      return report(error, on: console)
    }
  }

  private static func report(_ error: any Error, on console: Console) -> Int32 {
    let code = Teireikai.exitCode(for: error)
    if let fault = Fault(error) {
      console.complain(fault.line)
      return 1
    }
    let text = HelpTranslation.japanese(Teireikai.fullMessage(for: error))
    if code.isSuccess {
      console.say(text)
      return 0
    }
    if !text.isEmpty { console.complain(text) }
    return code == .validationFailure ? 64 : 1
  }
}
