import Domain
import Sharing

extension Desk {
  /// What is known of some cases and of those they were joined into.
  func materials(of ids: [Identifier<CaseFile>]) async throws -> CaseMaterials {
    var known = try await cases.caseFiles(ids)
    // A chain of joins ends: every step leads to an earlier case.
    while true {
      let missing = known.compactMap { file -> Identifier<CaseFile>? in
        guard case .merged(let other) = file.state else { return nil }
        return known.contains { $0.id == other } ? nil : other
      }
      if missing.isEmpty { break }
      known += try await cases.caseFiles(missing)
    }
    let all = known.map(\.id)
    return CaseMaterials(
      cases: known, entries: try await cases.entries(of: all),
      referrals: try await referrals.referrals(of: all),
      followUps: try await followUps.followUps(of: all),
      agencies: try await agencies.agencies(), openDays: openDays,
      identifiers: try await identifiers())
  }
}
