import Domain

/// What a meeting heard of earlier homework.
struct HomeworkReportPayload: Codable, Sendable {
  var number: ItemNumberPayload
  var caseFile: Int
  var ending: String
  var reason: String?
  var words: String

  init(_ value: HomeworkReport) {
    number = ItemNumberPayload(value.number)
    caseFile = value.caseFile.number
    switch value.ending {
    case .done: ending = "done"
    case .cancelled(let why): (ending, reason) = ("cancelled", why.rawValue)
    case .failed(let why): (ending, reason) = ("failed", why.rawValue)
    }
    words = value.words.sealed
  }

  func restored() throws -> HomeworkReport {
    HomeworkReport(
      number: try number.restored(), caseFile: try Identifier(stored: caseFile),
      ending: try restoredEnding(), words: Confidential(words))
  }

  private func restoredEnding() throws -> HomeworkReport.Ending {
    switch (ending, reason) {
    case ("done", nil): .done
    case ("cancelled", let why?): .cancelled(try FollowUpReason(stored: why))
    case ("failed", let why?): .failed(try FollowUpReason(stored: why))
    default: throw StoreError.unreadable("HomeworkReport.Ending")
    }
  }
}
