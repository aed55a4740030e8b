/// Why a text was not taken as a time (時刻として読めない理由).
public enum UnreadableTime: UnreadableEntry {
  /// There is no text.
  case empty
  /// The text is not a time.
  case notATime
  /// No clock shows it, such as 25:00.
  case impossible
  /// 午前12時 is noon by the letter and midnight on most clocks.
  case halfUnclear
  /// Two times, where one is asked for.
  case severalTimes
  /// A stretch of time that does not end after it begins.
  case endNotLater
  /// A time with something behind it that was not understood.
  case extraText

  /// A stable code such as "time.impossible".
  public var code: String {
    switch self {
    case .empty: "time.empty"
    case .notATime: "time.notATime"
    case .impossible: "time.impossible"
    case .halfUnclear: "time.halfUnclear"
    case .severalTimes: "time.severalTimes"
    case .endNotLater: "time.endNotLater"
    case .extraText: "time.extraText"
    }
  }

  /// What is wrong, in one kind sentence.
  public var message: String {
    switch self {
    case .empty: "時刻が書かれていません。"
    case .notATime: "時刻として読み取れませんでした。"
    case .impossible: "この時刻は時計にありません（0:00から23:59まで）。"
    case .halfUnclear: "午前12時が正午か真夜中かを決められません。"
    case .severalTimes: "時刻が二つ以上書かれています。"
    case .endNotLater: "終わりの時刻が始まりの時刻より後になっていません。"
    case .extraText: "時刻のあとに読み取れない文字があります。"
    }
  }

  /// What to write instead, in one sentence.
  public var suggestion: String {
    switch self {
    case .halfUnclear: "「0:30」や「12:30」のように、24時間の書き方にしてください。"
    case .severalTimes: "始まりの時刻を一つだけ書いてください。"
    case .endNotLater: "始まりと終わりの時刻をお確かめください。"
    case .empty, .notATime, .impossible, .extraText:
      "「13:05」や「13時5分」のように書いてください。"
    }
  }
}
