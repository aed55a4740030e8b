public import Domain

/// What the centre knows of the cases a decision touches (決定の前提), fetched before deciding.
public struct CaseMaterials: Hashable, Sendable {
  /// The cases, and those into which some of them were joined.
  public var cases: [CaseFile]
  /// The entries of their timelines.
  public var entries: [CaseEntry]
  /// Their referrals.
  public var referrals: [Referral]
  /// Their follow-ups.
  public var followUps: [FollowUp]
  /// The directory of agencies.
  public var agencies: [Agency]
  /// The centre's open days, by which due dates count.
  public var openDays: OpenDays
  /// The next free numbers.
  public var identifiers: IdentifierPool

  /// What is known of some cases.
  public init(
    cases: [CaseFile], entries: [CaseEntry] = [], referrals: [Referral] = [],
    followUps: [FollowUp] = [], agencies: [Agency] = [], openDays: OpenDays = .centre,
    identifiers: IdentifierPool
  ) {
    self.cases = cases
    self.entries = entries
    self.referrals = referrals
    self.followUps = followUps
    self.agencies = agencies
    self.openDays = openDays
    self.identifiers = identifiers
  }

  /// The case of this number, or the one into which it was joined.
  func standingCase(_ id: Identifier<CaseFile>) -> CaseFile? {
    var found = cases.first { $0.id == id }
    // A chain of joins is no longer than the list, whatever the data say.
    for _ in cases {
      guard case .merged(let other)? = found?.state else { return found }
      found = cases.first { $0.id == other }
    }
    return nil
  }

  func agencyName(_ id: Identifier<Agency>) -> String {
    agencies.first { $0.id == id }?.name ?? id.printed
  }

  /// The desk to which a case is raised (支援会議・市町の窓口): the only one that serves the place.
  func conferences(for residence: Residence?) -> [Agency] {
    guard case .municipality(let municipality)? = residence else { return [] }
    let desks = agencies.filter {
      $0.destination == .municipalDesk && $0.municipalities.contains(municipality.code)
    }
    let conferences = desks.filter { desk in
      ([desk.name] + desk.aliases).contains { $0.contains("支援会議") }
    }
    return conferences.isEmpty ? desks : conferences
  }
}
