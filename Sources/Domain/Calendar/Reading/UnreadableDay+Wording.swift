extension UnreadableDay {
  /// What is wrong, in one kind sentence.
  public var message: String {
    switch self {
    case .empty: "日付が書かれていません。"
    case .notADay: "日付として読み取れませんでした。"
    case .impossible(let year, let month, let day):
      "\(year.map { "\($0)年" } ?? "")\(month)月\(day)日という日は暦にありません。"
    case .twoDigitYear(let year): "年が「\(year)」だけでは、元号の年か西暦の年かを決められません。"
    case .yearMissing(let month, let day): "\(month)月\(day)日の年が書かれていません。"
    case .dayMissing: "日にちまで書かれていません。"
    case .eraYearNeverWas(let era, let year, _): "\(era.name)\(year)年という年はありません。"
    case .beforeEra(let era, _): "\(era.name)が始まる前の日付です（\(era.firstDay.wareki)から）。"
    case .afterEra(let era, _): "\(era.name)が終わったあとの日付です（\(era.lastDay.wareki)まで）。"
    case .outOfRange: "扱える日付の範囲（1868年1月25日から2199年12月31日）の外です。"
    case .yearLast: "年が最後にあるため、月と日の順を決められません。"
    case .serialNumber: "表計算ソフトの通し番号のようです。"
    case .severalDays: "日付が二つ以上書かれています。"
    case .vague: "日付がおおよそのため、一日に決められません。"
    case .extraText: "日付のあとに読み取れない文字があります。"
    }
  }

  /// What to write instead, in one sentence.
  public var suggestion: String {
    switch self {
    case .eraYearNeverWas(_, _, let meant?), .beforeEra(_, let meant), .afterEra(_, let meant):
      "\(meant.wareki)のことでしたら、そのように書いてください。"
    case .impossible(let year?, let month, _) where (1...12).contains(month):
      "\(month)月は\(CalendarDay.length(ofMonth: month, year: year))日までです。日付をお確かめください。"
    case .impossible, .outOfRange: "日付をお確かめください。"
    case .twoDigitYear: "「令和8年」や「2026年」のように、年がはっきり分かるように書いてください。"
    case .yearMissing: "年を書き添えるか、取り込むときに年度を指定してください。"
    case .serialNumber: "セルの表示形式を日付にして、保存し直してください。"
    case .severalDays: "日付は一つだけ書いてください。"
    case .extraText: "日付の欄には日付だけを書いてください。"
    case .empty, .notADay, .dayMissing, .yearLast, .vague, .eraYearNeverWas:
      "「令和8年6月24日」や「2026/6/24」のように書いてください。"
    }
  }
}
