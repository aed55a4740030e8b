import Domain
import Store
import TestSupport

extension TrialFolder {
  /// A folder that holds one or two records of every kind.
  static func filled() async throws -> TrialFolder {
    let trial = try TrialFolder()
    let meeting = try with(MonthlyMeeting.frozen("2026-06")) { try $0.finalise(.example()) }
    try await trial.use { folder in
      try await folder.record(
        .saveCase(.example(1, sheetNumber: "12")), .saveCase(.example(2)),
        .saveConsultation(.example(1)), .saveConsultation(.example(2)),
        .rememberSource(.example(), of: 1), .saveFlag(.example()), .saveAgency(.example()),
        .saveReferral(.example()), .saveFollowUp(.example()), .saveReflection(.example()),
        .addEntry(.example()))
      try await folder.record(.saveMeeting(meeting), action: .shareMinutes)
    }
    return trial
  }
}
