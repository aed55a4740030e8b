import Domain
import Store

/// The coordinator's desk: the open data folder, who sits there and what day it is.
///
/// The ports are handed on one by one, so that no part of the program sees more than it needs.
struct Desk: Sendable {
  let folder: UnlockedFolder
  let clock: OfficeClock
  let settings: CentreSettings

  /// Opens the folder that the options name.
  init(_ options: FolderOptions) throws {
    clock = options.clock
    folder = try DataFolder.open(at: options.folderPath).unlock(with: options.key())
    settings = try CentreFile(folder: options.folderPath).read()
  }

  /// The day that counts as today.
  var today: CalendarDay { clock.today }
  /// Who is signed in.
  var account: Account { folder.account }
  /// When the line is open.
  var openDays: OpenDays { settings.openDays }

  var consultations: any ConsultationLog { folder }
  var history: any ConsultationHistory { folder }
  var ledger: any ImportLedger { folder }
  var cases: any CaseJournal { folder }
  var flags: any FlagBook { folder }
  var referrals: any ReferralBook { folder }
  var followUps: any FollowUpList { folder }
  var reflections: any ReflectionShelf { folder }
  var meetings: any MeetingBook { folder }
  var agencies: any AgencyDirectory { folder }
  var audit: any AuditTrail { folder }

  /// Records an act in the name of who is signed in; an act without changes records nothing.
  func commit(_ changes: ChangeSet) async throws {
    guard !changes.isEmpty else { return }
    try await folder.commit(changes, by: account)
  }

  /// The next free identifiers.
  func identifiers() async throws -> IdentifierPool { try await folder.identifiers() }
}
