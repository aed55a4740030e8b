import Synchronization

/// How far a long piece of work is (進み具合): one line on the terminal's standard error, drawn anew
/// in place and gone when the work is done.
///
/// Work that takes less than half a second shows nothing, and so does work whose standard error is
/// no terminal: nothing of it ever stands in a file or a pipe.
final class Progress: Sendable {
  private let title: String
  private let console: Console
  private let state = Mutex(State())

  private struct State {
    var done = 0
    var total = 0
    var isDrawn = false
    var isEnded = false
  }

  init(_ title: String, on console: Console) {
    self.title = title
    self.console = console
  }

  /// Notes how much is done; it is drawn at the next beat.
  func show(_ done: Int, of total: Int) {
    state.withLock { ($0.done, $0.total) = (done, total) }
  }

  /// Draws the line again and again until the work has ended.
  fileprivate func beat() async {
    let start = ContinuousClock.now
    try? await Task.sleep(for: .milliseconds(500))
    while !Task.isCancelled {
      draw(since: start)
      try? await Task.sleep(for: .milliseconds(200))
    }
  }

  private func draw(since start: ContinuousClock.Instant) {
    let seconds = (ContinuousClock.now - start).components.seconds
    state.withLock { state in
      guard !state.isEnded else { return }
      console.drawInPlace(Self.line(title, state.done, of: state.total, seconds: Int(seconds)))
      state.isDrawn = true
    }
  }

  /// Takes the line away; nothing is drawn afterwards.
  fileprivate func end() {
    state.withLock { state in
      state.isEnded = true
      if state.isDrawn { console.drawInPlace("") }
    }
  }

  /// A bar where the amount is known, else how long it has taken.
  private static func line(_ title: String, _ done: Int, of total: Int, seconds: Int) -> String {
    guard total > 0 else { return title + (seconds > 0 ? "… \(seconds)秒" : "…") }
    let filled = min(20, done * 20 / total)
    let bar = String(repeating: "■", count: filled) + String(repeating: "□", count: 20 - filled)
    return "\(title) \(bar) \(done)/\(total)"
  }
}

extension Console {
  /// Does a piece of work and shows on a terminal how far it is.
  func working<Value>(
    _ title: String, _ work: (Progress) async throws -> Value
  ) async rethrows -> Value {
    let progress = Progress(title, on: self)
    guard showsProgress else { return try await work(progress) }
    let beat = Task.detached { await progress.beat() }
    defer {
      beat.cancel()
      progress.end()
    }
    return try await work(progress)
  }
}
