import Domain
import Store
import TestSupport
import Testing

/// Promise R4: edits at the same time never vanish silently.
struct SimultaneousEditsTests {
  static let editors = Trials.isFull ? 50 : 8
  static let saves = Trials.isFull ? 20 : 6

  @Test func `keeps every edit of everybody who tries again after a conflict`() async throws {
    let trial = try TrialFolder()
    let folder = try trial.unlocked()
    try await folder.record(.saveAgency(.example()))

    try await edit(folder) { edit in
      while true {
        do {
          var agency = try #require(try await folder.agency(1))
          agency.aliases.append(edit)
          return try await folder.record(.saveAgency(agency), action: .saveAgency)
        } catch is Conflict { continue }
      }
    }

    let aliases = try #require(try await folder.agency(1)).aliases
    #expect(Set(aliases).isSuperset(of: Self.allEdits))
    #expect(folder.verify().isSound)
  }

  @Test func `would lose edits if the last write won`() async throws {
    let trial = try TrialFolder()
    let folder = try trial.unlocked()
    try await folder.record(.saveAgency(.example()))

    try await edit(folder) { edit in
      var agency = try #require(try await folder.agency(1))
      agency.aliases.append(edit)
      while true {
        agency.version = try #require(try await folder.agency(1)).version
        do {
          return try await folder.record(.saveAgency(agency), action: .saveAgency)
        } catch is Conflict { continue }
      }
    }

    let aliases = try #require(try await folder.agency(1)).aliases
    #expect(!Set(aliases).isSuperset(of: Self.allEdits))
  }

  private static var allEdits: Set<String> {
    Set((0..<editors).flatMap { editor in (0..<saves).map { "\(editor)-\($0)" } })
  }

  private func edit(
    _ folder: UnlockedFolder, _ save: @escaping @Sendable (String) async throws -> Void
  ) async throws {
    try await withThrowingTaskGroup { group in
      for editor in 0..<Self.editors {
        group.addTask { for number in 0..<Self.saves { try await save("\(editor)-\(number)") } }
      }
      try await group.waitForAll()
    }
  }
}
