import Archive
import Foundation
import Importing
import Testing

/// Damaged files end in drafts, problems or a refusal; never in a crash or a hang.
///
/// `TEIREIKAI_FUZZ=10000 swift test --filter FuzzTests` runs the full number of files;
/// `TEIREIKAI_FUZZ_SEED` replays from a printed seed.
@Suite(.timeLimit(.minutes(10)))
struct FuzzTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let count = environment["TEIREIKAI_FUZZ"].flatMap(Int.init) ?? 400
  private static let seed = environment["TEIREIKAI_FUZZ_SEED"].flatMap(UInt64.init) ?? 20_260_624

  @Test func `survives damaged text files`() throws {
    let layouts = TrialLayout.all.filter { $0.fileName != "記録.xlsx" }
    let files = try layouts.map { try $0.bytes() }

    let outcome = Self.run { mutator in mutator.mutated(mutator.pick(files)) }

    #expect(outcome.reachedRows * 10 >= Self.count * 3, "\(outcome)")
  }

  @Test func `survives damaged parts of workbooks`() throws {
    let layouts = TrialLayout.all.filter { $0.fileName == "記録.xlsx" }
    let books = try layouts.map { layout in
      let reader = try ArchiveReader(layout.bytes())
      return try reader.names.map { ArchiveEntry(name: $0, contents: try reader.contents(of: $0)) }
    }

    let outcome = Self.run { mutator in
      var entries = mutator.pick(books)
      let index = mutator.pick(Array(entries.indices))
      let entry = entries[index]
      entries[index] = ArchiveEntry(name: entry.name, contents: mutator.mutated(entry.contents))
      return (try? ArchiveWriter().bytes(for: entries)) ?? []
    }

    #expect(outcome.reachedRows * 10 >= Self.count, "\(outcome)")
  }

  @Test func `survives damaged envelopes of workbooks`() throws {
    let files = try TrialLayout.all.filter { $0.fileName == "記録.xlsx" }.map { try $0.bytes() }

    let outcome = Self.run { mutator in mutator.mutated(mutator.pick(files)) }

    #expect(outcome.refused > 0, "\(outcome)")
  }

  private struct Outcome {
    var reachedRows = 0
    var refused = 0
    var slowest = Duration.zero
  }

  /// Reads damaged files; every row of a file that was read is accounted for.
  private static func run(_ file: (inout Mutator) -> [UInt8]) -> Outcome {
    var outcome = Outcome()
    print("Fuzzing \(count) files from seed \(seed).")
    for round in 0..<count {
      var mutator = Mutator(seed: seed &+ UInt64(round))
      let bytes = file(&mutator)
      let time = ContinuousClock().measure {
        guard let report = try? SpreadsheetImport.read(bytes: bytes, fileName: "a") else {
          outcome.refused += 1
          return
        }
        outcome.reachedRows += report.drafts.isEmpty && report.refused.isEmpty ? 0 : 1
        _ = report.refusedRowsFile()
      }
      outcome.slowest = max(outcome.slowest, time)
    }
    print("\(count) damaged files: \(outcome.reachedRows) with rows, \(outcome.refused) refused.")
    #expect(outcome.slowest < .seconds(20), "Seed \(seed): \(outcome)")
    return outcome
  }
}
