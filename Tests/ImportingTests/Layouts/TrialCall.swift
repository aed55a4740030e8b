/// An invented call, in the words of the form, that every trial layout writes in its own way.
struct TrialCall: Sendable {
  let number: Int
  /// ISO 8601.
  let day: String
  let weekday: String
  let time: String
  let end: String
  let minutes: Int
  let supporter: String
  /// 新規 or 再相談.
  let contact: String
  let caller: String
  let callerAge: String
  let personAge: String
  let gender: String
  let residence: String
  let complaint: String
  let note: String
  let response: String

  var year: Int { Int(day.prefix(4)) ?? 0 }
  var month: Int { Int(day.dropFirst(5).prefix(2)) ?? 0 }
  var dayOfMonth: Int { Int(day.suffix(2)) ?? 0 }
  var wareki: String { "令和\(year - 2018)年\(month)月\(dayOfMonth)日" }
  var isNew: Bool { contact == "新規" }
  /// Days since 1899-12-30, as Excel counts them.
  var serial: Int { 46113 + (month == 4 ? dayOfMonth - 1 : 29 + dayOfMonth) }
  /// The part of the day that has passed at the time.
  var clock: Double {
    Double(minutesOfDay) / 1440
  }
  var minutesOfDay: Int { (Int(time.prefix(2)) ?? 0) * 60 + (Int(time.suffix(2)) ?? 0) }

  static let all: [TrialCall] = [
    TrialCall(
      number: 1, day: "2026-04-01", weekday: "水", time: "13:05", end: "13:47", minutes: 42,
      supporter: "あ", contact: "新規", caller: "母", callerAge: "60代", personAge: "30代",
      gender: "男性", residence: "津市", complaint: "息子との接し方",
      note: "三年部屋にいる息子のことを話された。夫は仕事の話しかしない。", response: "傾聴した。家族教室を案内。"),
    TrialCall(
      number: 2, day: "2026-04-01", weekday: "水", time: "14:10", end: "14:25", minutes: 15,
      supporter: "い", contact: "再相談", caller: "本人", callerAge: "40代", personAge: "40代",
      gender: "女性", residence: "四日市市", complaint: "近況の報告",
      note: "散歩が続いているとのこと。眠れており、薬も変わらない。", response: "聞いて終わり。"),
    TrialCall(
      number: 3, day: "2026-04-02", weekday: "木", time: "13:30", end: "14:40", minutes: 70,
      supporter: "あ", contact: "新規", caller: "父", callerAge: "70代", personAge: "40代",
      gender: "男性", residence: "伊賀市", complaint: "親亡き後のこと",
      note: "自分たちがいなくなった後の生活が心配。年金と家のことを聞きたい。", response: "市の窓口を案内した。"),
    TrialCall(
      number: 4, day: "2026-04-03", weekday: "金", time: "15:20", end: "15:28", minutes: 8,
      supporter: "う", contact: "再相談", caller: "姉", callerAge: "50代", personAge: "50代",
      gender: "男性", residence: "尾鷲市", complaint: "弟の体調",
      note: "弟が食事をとらず心配。一度訪ねてみるとのこと。", response: "保健所の相談日を伝えた。"),
    TrialCall(
      number: 5, day: "2026-04-03", weekday: "金", time: "15:30", end: "15:55", minutes: 25,
      supporter: "い", contact: "新規", caller: "不明", callerAge: "不明", personAge: "不明",
      gender: "不明", residence: "不明", complaint: "言葉の出ない電話",
      note: "しばらく話されず、また電話しますと言って切れた。", response: "待っていますと伝えた。"),
    TrialCall(
      number: 6, day: "2026-04-08", weekday: "水", time: "13:15", end: "14:10", minutes: 55,
      supporter: "う", contact: "再相談", caller: "母", callerAge: "80代以上", personAge: "60代",
      gender: "女性", residence: "県外", complaint: "娘の今後",
      note: "八十を過ぎて体が動かない。娘に世話を頼むのはつらい。", response: "地域包括支援センターを紹介。"),
    TrialCall(
      number: 7, day: "2026-04-09", weekday: "木", time: "13:00", end: "13:20", minutes: 20,
      supporter: "あ", contact: "新規", caller: "支援者", callerAge: "30代", personAge: "20代",
      gender: "男性", residence: "菰野町", complaint: "居場所の問い合わせ",
      note: "担当している青年に合う居場所を探している。", response: "居場所の一覧を送ることにした。"),
    TrialCall(
      number: 8, day: "2026-05-07", weekday: "木", time: "14:40", end: "15:28", minutes: 48,
      supporter: "い", contact: "再相談", caller: "祖母", callerAge: "70代", personAge: "10代",
      gender: "女性", residence: "松阪市", complaint: "孫の不登校",
      note: "中学を出てから家にいる孫のこと。母親は働きに出ている。", response: "話を伺い、次回の約束をした。"),
  ]
}
