import Glibc

/// What is typed at the terminal.
enum Keyboard {
  /// Asks for a secret without showing what is typed; nothing without a terminal.
  static func secret(_ prompt: String) -> String? {
    guard isatty(STDIN_FILENO) == 1 else { return nil }
    Console().ask(prompt)
    var settings = termios()
    guard tcgetattr(STDIN_FILENO, &settings) == 0 else { return nil }
    var silent = settings
    silent.c_lflag &= ~tcflag_t(ECHO)
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent)
    defer {
      tcsetattr(STDIN_FILENO, TCSAFLUSH, &settings)
      Console().complain("")
    }
    return readLine(strippingNewline: true)
  }

  /// Asks for a line; nothing without a terminal.
  static func line(_ prompt: String) -> String? {
    guard isatty(STDIN_FILENO) == 1 else { return nil }
    Console().ask(prompt)
    return readLine(strippingNewline: true)
  }
}
