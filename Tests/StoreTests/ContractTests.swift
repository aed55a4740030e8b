import Store
import TestSupport
import Testing

struct ContractTests {
  @Test(arguments: RecordBookLaw.all)
  func `keeps the contract in memory`(law: RecordBookLaw) async throws {
    try await law.check(on: InMemoryRecordBook())
  }

  @Test(arguments: RecordBookLaw.all)
  func `keeps the contract on the disk`(law: RecordBookLaw) async throws {
    let trial = try TrialFolder()

    try await law.check(on: trial.unlocked())

    #expect(try trial.findings().isEmpty)
  }
}
