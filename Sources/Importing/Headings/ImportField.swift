/// What a column of a centre's sheet can mean (項目).
public enum ImportField: String, Sendable, CaseIterable {
  case receptionNumber
  case caseNumber
  case day
  case year
  case month
  case dayOfMonth
  case weekday
  case time
  /// The minutes of a time whose hour has a column of its own.
  case clockMinute
  case endTime
  case minutes
  case supporter
  case channel
  case callKind
  case contact
  case caller
  case callerAge
  case callerGender
  case person
  case personAge
  case personGender
  case residence
  case complaint
  case complaintKinds
  case note
  case response
  case responseKinds
  case remarks
  /// A column that is known and on purpose not taken over: names, telephone numbers, other days.
  case aside

  /// The name of the field as shown to people.
  public var title: String {
    switch self {
    case .receptionNumber: "受付番号"
    case .caseNumber: "ケース番号"
    case .day: "相談日"
    case .year: "年"
    case .month: "月"
    case .dayOfMonth: "日"
    case .weekday: "曜日"
    case .time: "受付時刻"
    case .clockMinute: "受付時刻の分"
    case .endTime: "終了時刻"
    case .minutes: "通話時間（分）"
    case .supporter: "担当"
    case .channel: "受付方法"
    case .callKind: "着信種別"
    case .contact: "新規・再"
    case .caller: "相談者（続柄）"
    case .callerAge: "相談者の年代"
    case .callerGender: "相談者の性別"
    case .person: "本人"
    case .personAge: "本人の年代"
    case .personGender: "本人の性別"
    case .residence: "居住地"
    case .complaint: "主訴"
    case .complaintKinds: "主訴区分"
    case .note: "相談内容"
    case .response: "対応"
    case .responseKinds: "対応区分"
    case .remarks: "備考"
    case .aside: "取り込まない列"
    }
  }

  /// Whether several columns may give this field together, as free text may.
  var takesSeveralColumns: Bool {
    switch self {
    case .note, .response, .remarks, .aside: true
    default: false
    }
  }

  /// Whether the field is free text, whose content says nothing about its meaning.
  var isProse: Bool {
    switch self {
    case .complaint, .note, .response, .remarks: true
    default: false
    }
  }
}
