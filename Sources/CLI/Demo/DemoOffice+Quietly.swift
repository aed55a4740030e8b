import Glibc

extension DemoOffice {
  /// Does some work without showing it, for the months that only lead up to the latest.
  ///
  /// What went to standard error is kept and shown only when the work fails.
  func quietly(_ work: () async throws -> Void) async throws {
    guard let complaints = tmpfile() else { return try await work() }
    defer { fclose(complaints) }
    let nowhere = open("/dev/null", O_WRONLY)
    let output = replace(STDOUT_FILENO, by: nowhere)
    let errors = replace(STDERR_FILENO, by: fileno(complaints))
    close(nowhere)
    do {
      try await work()
      restore(output, errors)
    } catch {
      restore(output, errors)
      show(complaints)
      throw error
    }
  }

  /// Puts another file in the place of a standard one and hands out what was there.
  private func replace(_ standard: Int32, by file: Int32) -> Int32 {
    let kept = dup(standard)
    dup2(file, standard)
    return kept
  }

  private func restore(_ output: Int32, _ errors: Int32) {
    for (kept, standard) in [(output, STDOUT_FILENO), (errors, STDERR_FILENO)] {
      dup2(kept, standard)
      close(kept)
    }
  }

  private func show(_ complaints: UnsafeMutablePointer<FILE>) {
    rewind(complaints)
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = fread(&bytes, 1, bytes.count, complaints)
    _ = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, count) }
  }
}
