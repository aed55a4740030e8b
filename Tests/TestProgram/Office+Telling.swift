import Foundation

/// How stories are told: in an office of their own, day by day.
extension Office {
  /// Tells a story in a new office with an empty data folder, and closes the office afterwards.
  package static func story(
    _ tell: (Office) async throws -> Void
  ) async throws {
    let office = try Office()
    defer { office.close() }
    try await office.open()
    try await tell(office)
  }

  /// Takes a step on a day; it must succeed.
  @discardableResult
  package func on(_ day: String, _ arguments: String...) async throws -> String {
    let outcome = try await run(arguments + ["--today", day])
    guard outcome.code == 0 else {
      throw StepFailed(
        description: "\(arguments.joined(separator: " ")): \(outcome.code ?? -1) \(outcome.errors)")
    }
    return outcome.output
  }

  /// Takes a step on a day that the program must refuse, and gives what it complained about.
  package func refusal(on day: String, _ arguments: String...) async throws -> String {
    let outcome = try await run(arguments + ["--today", day])
    guard outcome.code == 1 else {
      throw StepFailed(
        description: "\(arguments.joined(separator: " ")) was to be refused: \(outcome.code ?? -1)")
    }
    return outcome.errors
  }

  /// What a command prints with `--json`.
  package func json(_ arguments: String...) async throws -> JSON {
    let outcome = try await run(arguments + ["--json"])
    guard outcome.code == 0 else { throw StepFailed(description: outcome.errors) }
    return try JSON(reading: outcome.output)
  }

  /// Imports calls on a day.
  package func record(_ calls: [Call], on day: String) async throws {
    try await on(day, "import", writeSheet("calls-\(day)-\(calls[0].number).csv", calls))
  }

  /// Freezes the agenda of a month with these cases on it, and gives its text.
  package func freeze(
    _ month: String, on day: String, pinning cases: [String] = []
  ) async throws -> String {
    let pins = cases.flatMap { ["--pin", $0] }
    let arguments = ["agenda", month, "--freeze", "--output", path("papers"), "--today", day]
    let outcome = try await run(arguments + pins)
    guard outcome.code == 0 else { throw StepFailed(description: outcome.errors) }
    return try text("papers/\(month)/agenda.md")
  }

  /// The form of the minutes of a month.
  package func form(of month: String) async throws -> MinutesForm {
    try await step("minutes", month, "--output", path("papers"))
    var form = try MinutesForm(at: path("papers/\(month)/minutes.md"))
    form.write("あ、い", in: "heading/present")
    return form
  }

  /// Saves a form and records it.
  @discardableResult
  package func share(_ form: MinutesForm, on day: String) async throws -> String {
    try form.save()
    return try await on(day, "share", form.place, "--confirm")
  }
}

extension String {
  /// The text with the blanks that line tables up taken out.
  package var squeezed: String {
    replacing(/\ +/, with: " ")
  }

  /// The lines of a part of a paper, from its heading to the next of the same rank.
  package func part(_ heading: String) -> String {
    guard let start = range(of: heading) else { return "" }
    let rank = heading.prefix { $0 == "#" } + " "
    let rest = self[start.upperBound...]
    return String(rest.range(of: "\n" + rank).map { rest[..<$0.lowerBound] } ?? rest)
  }
}
