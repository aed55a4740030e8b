extension CallTheme {
  /// The complaints of the theme as the sheet names them, without places to fill in.
  var complaints: [String] { Self.complaintLists[rawValue] }

  private static let complaintLists: [[String]] = allCases.map { theme in
    list(of: theme).split(separator: "、").map(String.init)
  }

  private static func list(of theme: CallTheme) -> String {
    switch theme {
    case .quiet: "話を聞いてほしい、近況の報告、その後の様子について、ひとりごとのように話したい、お礼の電話"
    case .family: "家族としてどう関わればよいか、声のかけ方が分からない、家族のほうが疲れてしまった、家族会のこと"
    case .belonging: "話し相手がほしい、行ける場所を探している、人とのつながりがほしい、同じ経験の人と話したい"
    case .employment: "働くことを考え始めた、仕事の探し方、短い時間から働きたい、働く前の練習がしたい"
    case .medical: "眠れない日が続いている、気分の落ち込み、受診を迷っている、薬のこと"
    case .eldercare: "親の介護とこれから、親のいなくなったあとが心配、高齢の親との二人暮らし"
    case .livelihood: "生活費のこと、家賃が払えない、お金が続かない"
    case .disability: "発達の特性かもしれない、手帳や年金のこと、福祉サービスを使ってみたい"
    case .education: "学校に行けていない、進級と進路のこと、通信制への転校"
    case .violence: "家の中での暴言や暴力、物にあたるので怖い"
    case .crisis: "つらくて消えたい気持ち、生きているのがしんどい"
    case .legal: "家の名義と相続、借金の整理、契約のトラブル"
    }
  }
}
