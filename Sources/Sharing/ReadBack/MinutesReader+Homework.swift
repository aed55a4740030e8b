import Domain

extension MinutesReader {
  /// What the form says of earlier homework, as far as something ended.
  ///
  /// A line that somebody took out of the form says nothing: the homework stays as it is.
  func homework(
    on sheet: FilledSheet, of part: PreviousPart, problems: inout [Problem]
  ) -> [HomeworkReport] {
    part.homework.compactMap { line in
      guard let field = sheet[line.number, .homework] else { return nil }
      problems += personalDataProblems(field.text, place: field.place)
      switch WrittenHomework(field.entry, printed: line.status) {
      case .unchanged: break
      case .reasonMissing: problems.append(.homeworkReasonMissing(field))
      case .unknown: problems.append(.homeworkUnknown(field))
      case .ended(let ending):
        return HomeworkReport(
          number: line.number, caseFile: line.caseFile, ending: ending, words: field.text)
      }
      return nil
    }
  }
}

extension Problem {
  fileprivate static func homeworkReasonMissing(_ field: FieldText) -> Problem {
    let reasons = FollowUpReason.allCases.prefix(5).map { "「\($0.title)」" }.joined()
    return Problem(
      code: "minutes.homework.reason-missing", place: field.place,
      message: "取りやめた・できなかった理由がありません。",
      suggestion: "「取りやめ（希望されなかった）」のように、理由をかっこに書いてください（\(reasons)など）。")
  }

  fileprivate static func homeworkUnknown(_ field: FieldText) -> Problem {
    Problem(
      code: "minutes.homework.unknown", place: field.place, message: "宿題の状況を読み取れませんでした。",
      suggestion: "「済」「未了」「取りやめ（理由）」「できなかった（理由）」のどれかで書いてください。"
        + "終わったものをもう一度ひらくときは teireikai followup reopen を使ってください。")
  }
}
