import Domain

/// The register of all consultations with how each is treated and why (全件一覧).
struct RegisterWording {
  let lines: [RegisterLine]

  /// How many lines are treated in which way; the sum is the month's count.
  var sums: String {
    let month = lines.filter { !$0.isLate }
    let parts = Treatment.allCases.map { treatment in
      "\(treatment.title) \(month.count { $0.treatment == treatment })件"
    }
    let late = lines.count - month.count
    return parts.joined(separator: "・") + "、計\(month.count)件"
      + (late > 0 ? "。ほかに前月までの受付 \(late)件" : "")
  }

  /// The register itself.
  var blocks: [Manuscript.Block] {
    guard !lines.isEmpty else { return [.text("今月の相談はありません。")] }
    return [
      .table(
        Manuscript.Table(
          caption: "今月の相談の全件一覧",
          columns: [
            .init("番号", .phrase), .init("相談日", .mark), .init("区分", .mark),
            .init("相談者", .phrase), .init("本人", .phrase), .init("主訴"), .init("対応"),
            .init("扱い", .phrase), .init("理由"),
          ], rows: lines.map(row))),
      .note("「一括了承」は読み上げません。話し合いたい相談があれば、どなたでも取り上げられます。"),
    ]
  }

  private func row(_ line: RegisterLine) -> [[Manuscript.Run]] {
    let call = line.consultation
    let late = line.isLate ? "［前月までの受付］" : ""
    let numbers: [Manuscript.Run] =
      [.unbroken(call.id.printed)]
      + (call.caseFile.map { [" ", .unbroken($0.printed)] } ?? [])
    let treatment: [Manuscript.Run] =
      [.text(line.treatment.title)] + (line.item.map { [" ", .unbroken($0.printed)] } ?? [])
    let words = Manuscript.Table.row(
      call.day.warekiDense, call.contact.title, call.caller.printed,
      call.person.printed(in: call.residence), call.complaintPrinted, call.responsePrinted)
    return [numbers] + words + [treatment, [.text(late + line.reason)]]
  }
}
