import Domain
import Foundation
import Glibc

/// The invented office of the demonstration: its folder, its key, and its diary month by month.
struct DemoOffice {
  let directory: String
  let example: String

  var data: String { directory + "/data" }
  var key: String { directory + "/key" }
  var papers: String { directory + "/papers" }

  /// The example of this checkout: below the current folder or above the running program.
  static func nearestExample() -> String {
    let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    var places = [URL(filePath: FileManager.default.currentDirectoryPath)]
    var above = program.deletingLastPathComponent()
    while above.path != "/" {
      places.append(above)
      above.deleteLastPathComponent()
    }
    let found = places.map { $0.appending(path: "agendas").path }.first {
      FileManager.default.fileExists(atPath: $0 + "/README.md")
    }
    return found ?? "agendas"
  }

  /// The months of the example, oldest first.
  func months() throws -> [Month] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: example)) ?? []
    let months = names.compactMap { Month(iso: $0) }.sorted()
    guard !months.isEmpty else {
      throw Fault(
        code: "demo.no-example",
        message: "見本が \(example) に見つかりません。--example で agendas フォルダーの場所を指定してください。")
    }
    return months
  }

  /// What the office did in a month.
  func diary(of month: Month) throws -> Diary {
    let place = "\(example)/\(month.iso)/diary.txt"
    guard let bytes = FileManager.default.contents(atPath: place) else {
      throw Fault(code: "demo.no-diary", message: "日誌 \(place) が見つかりません。")
    }
    return try Diary(String(decoding: bytes, as: UTF8.self), place: place)
  }

  /// Runs one line of the diary through the program itself.
  func run(_ words: [String], on day: CalendarDay) async throws {
    let filled = words.map {
      $0.replacing("{example}", with: example).replacing("{papers}", with: papers)
    }
    let code = await Program.run(
      filled + ["--data", data, "--key-file", key, "--today", day.iso])
    guard code == 0 else {
      throw Fault(
        code: "demo.step-failed",
        message: "\(day.iso) の「\(filled.joined(separator: " "))」が終わりませんでした。")
    }
  }
}
