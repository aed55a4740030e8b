import Domain

/// Names of places as centres write them, folded: 松阪, 津市, 員弁郡東員町, 久居.
enum PlaceNames {
  /// The municipality with this name, with or without 三重県, 郡, 市 and 町.
  static func municipality(_ folded: String) -> Municipality? {
    municipalities[folded] ?? formerTowns[folded]
  }

  /// The municipality whose full name the text begins with, as an address does.
  static func municipality(startOf folded: String) -> Municipality? {
    fullNames.first { folded.hasPrefix($0.name) }?.municipality
  }

  /// Old towns whose name is a region's as well.
  static let alsoRegions: Set<String> = ["北勢", "南勢"]

  /// Words for regions of the prefecture.
  static let regions: Set<String> = [
    "中勢", "中南勢", "伊勢志摩", "東紀州", "北勢地域", "中勢地域", "南勢地域", "伊勢志摩地域", "伊賀地域", "東紀州地域",
    "中南勢地域", "北勢圏域", "中勢伊賀圏域", "南勢志摩圏域", "東紀州圏域", "南勢志摩", "中勢伊賀", "北勢地区", "中勢地区",
    "南勢地区", "伊賀地区", "東紀州地区", "紀州",
  ]

  /// The other prefecture a text names, in full.
  static func prefecture(_ folded: String) -> String? {
    prefectures[folded] ?? cities[folded] ?? fullPrefectures.first { folded.hasPrefix($0) }
  }

  private static let municipalities: [String: Municipality] = {
    var names: [String: Municipality] = [:]
    for municipality in Municipality.all {
      let name = municipality.name
      let county = municipality.county ?? ""
      let bare = String(name.dropLast())
      for form in [
        name, bare, municipality.kana,
        String(municipality.kana.dropLast(name.hasSuffix("市") ? 1 : 3)),
      ] {
        names[Folding.folded(form)] = municipality
        names["三重県" + form] = municipality
        names["三重県" + county + form] = municipality
        if !county.isEmpty { names[county + form] = municipality }
      }
    }
    return names
  }()

  /// Full names, longest first, so that 四日市市 is not taken for something shorter.
  private static let fullNames: [(name: String, municipality: Municipality)] =
    Municipality.all.flatMap { municipality in
      let forms = [municipality.name, (municipality.county ?? "") + municipality.name]
      return Set(forms).flatMap { [($0, municipality), ("三重県" + $0, municipality)] }
    }.sorted { $0.0.count > $1.0.count }

  /// Towns that the mergers of 2003 to 2006 ended, by the municipality they went into.
  ///
  /// They are ordinary words and surnames too, so only a cell that holds nothing else is read so.
  private static let formerTowns: [String: Municipality] = {
    var names: [String: Municipality] = [:]
    for (name, towns) in mergers {
      guard let municipality = Municipality(name: name) else { continue }
      for town in towns.split(separator: " ") {
        for ending in ["", "市", "町", "村"] where municipalities[town + ending] == nil {
          names[town + ending] = municipality
          names[municipality.name + town + ending] = municipality
          names["旧" + town + ending] = municipality
        }
      }
    }
    return names
  }()

  private static let mergers = [
    "津市": "久居 河芸 芸濃 美里 安濃 香良洲 一志 白山 美杉", "四日市市": "楠", "松阪市": "嬉野 三雲 飯南 飯高",
    "桑名市": "多度 長島", "亀山市": "関", "伊勢市": "二見 小俣 御薗", "熊野市": "紀和",
    "いなべ市": "北勢 員弁 大安 藤原", "志摩市": "浜島 大王 阿児 磯部 志摩",
    "伊賀市": "上野 柘植 島ヶ原 島ケ原 阿山 大山田 青山 伊賀", "大台町": "宮川", "多気町": "勢和",
    "大紀町": "大宮 紀勢 大内山", "南伊勢町": "南勢 南島", "紀北町": "紀伊長島 海山", "紀宝町": "鵜殿",
  ]

  private static let fullPrefectures = [
    "北海道", "青森県", "岩手県", "宮城県", "秋田県", "山形県", "福島県", "茨城県", "栃木県", "群馬県", "埼玉県", "千葉県",
    "東京都", "神奈川県", "新潟県", "富山県", "石川県", "福井県", "山梨県", "長野県", "岐阜県", "静岡県", "愛知県", "滋賀県",
    "京都府", "大阪府", "兵庫県", "奈良県", "和歌山県", "鳥取県", "島根県", "岡山県", "広島県", "山口県", "徳島県", "香川県",
    "愛媛県", "高知県", "福岡県", "佐賀県", "長崎県", "熊本県", "大分県", "宮崎県", "鹿児島県", "沖縄県",
  ]

  private static let prefectures: [String: String] = {
    var names: [String: String] = [:]
    for name in fullPrefectures {
      names[name] = name
      if name != "北海道" { names[String(name.dropLast())] = name }
    }
    return names
  }()

  /// Cities over the border that callers name without their prefecture.
  private static let cities: [String: String] = [
    "名古屋": "愛知県", "名古屋市": "愛知県", "弥富市": "愛知県", "新宮市": "和歌山県", "新宮": "和歌山県", "大阪市": "大阪府",
    "京都市": "京都府", "横浜": "神奈川県", "横浜市": "神奈川県", "神戸": "兵庫県", "神戸市": "兵庫県", "札幌市": "北海道",
    "東京23区": "東京都", "海津市": "岐阜県", "甲賀市": "滋賀県",
  ]
}
