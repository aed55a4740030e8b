import Foundation
import Glibc

/// Standard output and standard error, as the commands write to them.
///
/// Colours appear only on a terminal and only where `NO_COLOR` is not set.
struct Console: Sendable {
  /// Whether a person reads standard output on a terminal.
  var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether a person watches standard error on a terminal, where progress is shown.
  var showsProgress: Bool { isatty(STDERR_FILENO) == 1 }

  /// Whether colours may be used.
  var usesColour: Bool {
    isTerminal && ProcessInfo.processInfo.environment["NO_COLOR"] == nil
  }

  /// The width of the terminal in columns; 100 when there is none.
  var width: Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 40 else { return 100 }
    return Int(size.ws_col)
  }

  /// Writes a line to standard output.
  func say(_ line: String) { write(line + "\n", to: STDOUT_FILENO) }

  /// Writes a line to standard error.
  func complain(_ line: String) { write(line + "\n", to: STDERR_FILENO) }

  /// Writes a question without ending the line, to standard error, where a pipe does not hide it.
  func ask(_ question: String) { write(question, to: STDERR_FILENO) }

  /// Draws a line in place on standard error, over what stands there.
  func drawInPlace(_ line: String) { write("\r\u{1B}[2K" + line, to: STDERR_FILENO) }

  /// Writes text to standard output as it is.
  func write(_ text: String) { write(text, to: STDOUT_FILENO) }

  private func write(_ text: String, to descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard written > 0 else { return }
      bytes = bytes.dropFirst(written)
    }
  }
}
