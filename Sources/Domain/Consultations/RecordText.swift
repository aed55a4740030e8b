/// The free text of a consultation record (主訴・相談内容・対応・備考).
public struct RecordText: Hashable, Sendable {
  /// 主訴: what the caller came with.
  public var complaint: Confidential<String>
  /// 相談内容: what was said.
  public var note: Confidential<String>
  /// 対応: what the supporter did and promised.
  public var response: Confidential<String>
  /// 備考: anything else on the sheet, kept as written.
  public var remarks: Confidential<String>

  /// Text of a record; what was not written is empty.
  public init(
    complaint: String = "", note: String = "", response: String = "", remarks: String = ""
  ) {
    self.complaint = Confidential(complaint)
    self.note = Confidential(note)
    self.response = Confidential(response)
    self.remarks = Confidential(remarks)
  }

  /// The text of one of the fields in which evidence can stand.
  public subscript(field: RecordField) -> Confidential<String> {
    switch field {
    case .complaint: complaint
    case .note: note
    case .response: response
    }
  }
}
