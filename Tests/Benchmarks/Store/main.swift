// How long the store takes: `swift run -c release StoreBench 100000`
//
// Fills a temporary folder with that many older consultations and a recent month of 100, then
// reads what an agenda needs. Nothing here decides whether a figure is good; a person reads it.

import Domain
import Foundation
import Store

let older = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 10_000
let place = NSTemporaryDirectory() + "store-bench-" + UUID().uuidString
try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
defer { try? FileManager.default.removeItem(atPath: place) }

guard let coordinator = SupporterCode("こ"), let june = Month(year: 2026, number: 6),
  let then = Month(year: 2018, number: 6), let first = CalendarDay(year: 2010, month: 4, day: 1)
else { preconditionFailure("The benchmark's dates are real.") }

func measure<Value>(_ name: String, _ body: () async throws -> Value) async rethrows -> Value {
  let clock = ContinuousClock()
  let start = clock.now
  let value = try await body()
  let spent = (clock.now - start) / .milliseconds(1)
  print(name.padding(toLength: 44, withPad: " ", startingAt: 0), String(format: "%10.2f ms", spent))
  return value
}

/// Calls with a case and a source row each, on days that `day` chooses.
func calls(_ count: Int, from pool: IdentifierPool, on day: (Int) -> CalendarDay) -> ChangeSet {
  let note = String(repeating: "母より。昼夜逆転が続き、食事は部屋の前に置いている。", count: 10)
  var set = ChangeSet(action: .importRows, identifiers: pool)
  for index in 0..<count {
    let file = CaseFile(
      id: set.identifiers.next(CaseFile.self), openedOn: day(index),
      sheetNumber: "\(pool.used.values.max() ?? 0)-\(index)")
    let call = Consultation(
      id: set.identifiers.next(Consultation.self), day: day(index), supporter: coordinator,
      caseFile: file.id, text: RecordText(complaint: "眠れない", note: note, response: "傾聴"))
    let row = SourceRow(
      fileDigest: "file-\(pool.used.values.max() ?? 0)", sheet: 1, row: index + 1,
      contentDigest: call.id.printed, cells: Confidential([note]))
    set.append(.saveCase(file))
    set.append(.saveConsultation(call))
    set.append(.rememberSource(row, of: call.id))
  }
  return set
}

let key = FolderKey.keyFile(try KeyFile.create(at: place + "/key"))

func fill() async throws {
  let made = try DataFolder.create(at: place + "/data", coordinator: coordinator, key: key)
  let folder = made.folder
  for start in stride(from: 0, to: older, by: 10_000) {
    let count = min(10_000, older - start)
    let set = calls(count, from: try await folder.identifiers()) {
      first.adding(days: (start + $0) * 5_800 / older)
    }
    try await measure("record \(count) calls, cases and source rows") {
      try await folder.commit(set, by: folder.account)
    }
  }
  let recent = calls(100, from: try await folder.identifiers()) {
    june.firstDay.adding(days: $0 % 30)
  }
  try await folder.commit(recent, by: folder.account)
}

try await fill()
let folder = try await measure("open with a key file") {
  try DataFolder.open(at: place + "/data").unlock(with: key)
}
_ = try await measure("read the month of 100") { try await folder.consultations(in: june) }
_ = try await measure("read it again") { try await folder.consultations(in: june) }
_ = try await measure("read a month of the past") { try await folder.consultations(in: then) }
_ = try await measure("count a month") { try await folder.countedTotal(in: then) }
_ = try await measure("look for late arrivals") { try await folder.lateArrivals(before: june) }
_ = try await measure("find a case by its number on the sheet") {
  try await folder.caseFile(sheetNumber: "0-1")
}
let report = await measure("check \(older * 3) rows and the audit") { folder.verify() }
print(report.isSound ? "sound" : "NOT SOUND")
