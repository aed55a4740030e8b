import ArgumentParser
import Domain

/// Which findings are meant: one by its number, or all of one kind on a case.
struct FindingOptions: ParsableArguments {
  @Argument(
    help: "拾い上げの番号（例: K-0003）。--case と --kind で指定するときは要りません。",
    transform: Written.number)
  var id: Identifier<Domain.Flag>?
  @Option(
    name: .customLong("case"), help: "ケース番号（例: C-0012）。--kind と一緒に使います。",
    transform: Written.number)
  var caseNumber: Identifier<CaseFile>?
  @Option(name: .long, help: "種類（例: 就労、candidate.employment）。")
  var kind: String?

  func validate() throws {
    let isByCase = caseNumber != nil && kind != nil
    guard (id != nil) != isByCase, (caseNumber == nil) == (kind == nil) else {
      throw ValidationError("拾い上げの番号か、--case と --kind の両方の、どちらかを指定してください。")
    }
  }

  /// The findings meant, of which there is at least one.
  func flags(at desk: Desk) async throws -> [Domain.Flag] {
    if let id {
      guard let flag = try await desk.flags.flag(id) else {
        throw Fault(code: "flag.unknown", message: "拾い上げ\(id.printed)はありません。")
      }
      return [flag]
    }
    guard let file = caseNumber else { return [] }
    let found = try await desk.flags.flags(of: [file]).filter {
      [$0.kind.code, $0.kind.title].contains(kind ?? "")
    }
    guard !found.isEmpty else {
      throw Fault(
        code: "flag.none-of-kind",
        message: "\(file.printed)に「\(kind ?? "")」の拾い上げはありません。"
          + "teireikai flag list --case \(file.printed) でお確かめください。")
    }
    return found
  }
}
