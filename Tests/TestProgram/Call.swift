import Foundation

/// A call as a row of the centre's sheet; every fact has a quiet default.
package struct Call: Sendable {
  /// The number on the sheet.
  package let number: Int
  /// The day, "2026-06-03".
  package var day: String
  /// The case's number on the sheet; empty where the sheet names none.
  package var caseNumber: String
  package var time = "13:10"
  package var supporter = "あ"
  package var contact = "新規"
  package var caller = "母"
  package var age = "20代"
  package var gender = "男性"
  package var place = "津市"
  package var complaint = "近況"
  package var note: String
  package var response = "傾聴"

  /// A call that tells nothing unless told otherwise.
  package init(
    _ number: Int, _ day: String, case caseNumber: String = "", note: String = "静かな一日だった。"
  ) {
    self.number = number
    self.day = day
    self.caseNumber = caseNumber
    self.note = note
  }

  /// The call with something else about it.
  package func with(_ change: (inout Call) -> Void) -> Call {
    var copy = self
    change(&copy)
    return copy
  }

  /// The heading of the sheet.
  package static let heading = "受付番号,ケース番号,相談日,時刻,担当,区分,続柄,本人年代,本人性別,市町,主訴,内容,対応"

  var row: String {
    [
      "\(number)", caseNumber, day, time, supporter, contact, caller, age, gender, place,
      complaint, note, response,
    ].joined(separator: ",")
  }
}

extension Office {
  /// Writes a sheet with these calls and says where it lies.
  package func writeSheet(_ name: String, _ calls: [Call]) throws -> String {
    try write(name, ([Call.heading] + calls.map(\.row)).joined(separator: "\r\n"))
  }

  /// Writes a file in UTF-8 and says where it lies.
  package func write(_ name: String, _ text: String) throws -> String {
    try text.write(toFile: path(name), atomically: true, encoding: .utf8)
    return path(name)
  }

  /// Whether there is such a file in the office.
  package func holds(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: path(name))
  }

  /// The text of a file of the office.
  package func text(_ name: String) throws -> String {
    try String(contentsOfFile: path(name), encoding: .utf8)
  }
}
