/// Why a text was not taken as a length of time (通話時間として読めない理由).
public enum UnreadableDuration: UnreadableEntry {
  /// There is no text.
  case empty
  /// The text is not a length of time.
  case notADuration
  /// Longer than twelve hours, which no call is.
  case tooLong
  /// Hours and minutes or minutes and seconds, such as 12:34.
  case clockUnclear
  /// Two lengths, such as 30〜40分 or 二三分.
  case severalValues
  /// Only a bound or a hint, such as 30分以上 or 数分.
  case vague

  /// A stable code such as "duration.tooLong".
  public var code: String {
    switch self {
    case .empty: "duration.empty"
    case .notADuration: "duration.notADuration"
    case .tooLong: "duration.tooLong"
    case .clockUnclear: "duration.clockUnclear"
    case .severalValues: "duration.severalValues"
    case .vague: "duration.vague"
    }
  }

  /// What is wrong, in one kind sentence.
  public var message: String {
    switch self {
    case .empty: "通話時間が書かれていません。"
    case .notADuration: "通話時間として読み取れませんでした。"
    case .tooLong: "通話時間が12時間を超えています。"
    case .clockUnclear: "「時間:分」か「分:秒」かを決められません。"
    case .severalValues: "通話時間が二つ以上書かれています。"
    case .vague: "通話時間がおおよそのため、分数に決められません。"
    }
  }

  /// What to write instead, in one sentence.
  public var suggestion: String {
    switch self {
    case .empty, .notADuration, .tooLong, .severalValues, .vague:
      "「42」「42分」「1時間10分」のように、分数が分かるように書いてください。"
    case .clockUnclear: "「12分34秒」や「1時間10分」のように、単位を付けて書いてください。"
    }
  }
}
