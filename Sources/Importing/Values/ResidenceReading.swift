import Domain

/// Reads where somebody lives (居住地), no finer than the municipality.
enum ResidenceReading {
  /// Reads a cell.
  ///
  /// - Parameters:
  ///   - folded: The folded text.
  ///   - writesRegions: Whether the column writes regions (中南勢, 東紀州): then 北勢 is one too.
  /// - Returns: The place.
  static func read(folded: String, writesRegions: Bool = false) -> Reading<Residence> {
    let place = trimmed(folded)
    if writesRegions, PlaceNames.alsoRegions.contains(place) { return .plain(.prefecture) }
    if let exact = exact(place) {
      return PlaceNames.alsoRegions.contains(place) ? .doubtful(exact, .twoMeanings) : .plain(exact)
    }
    if let outside = outside(place) { return .plain(outside) }
    if let municipality = PlaceNames.municipality(startOf: place) {
      return .plain(.municipality(municipality))
    }
    return mixed(place)
  }

  private static func exact(_ place: String) -> Residence? {
    if let municipality = PlaceNames.municipality(place) { return .municipality(municipality) }
    if insideWords.contains(place) || PlaceNames.regions.contains(place) { return .prefecture }
    if UnknownWords.contains(place) { return .unknown }
    return nil
  }

  private static func outside(_ place: String) -> Residence? {
    if outsideWords.contains(place) { return .outside(prefecture: nil) }
    if let prefecture = PlaceNames.prefecture(place) { return .outside(prefecture: prefecture) }
    for word in ["県外", "他県", "圏外"] where place.hasPrefix(word) {
      let named = place.dropFirst(word.count).filter { !"()・:-,、/".contains($0) }
      return .outside(prefecture: PlaceNames.prefecture(named))
    }
    return nil
  }

  /// 津市(久居), 県内(市町不明), 松阪・津.
  private static func mixed(_ place: String) -> Reading<Residence> {
    let parts = place.split { "()・、,/:[]→".contains($0) }.map { trimmed(String($0)) }
    let found = parts.compactMap { exact($0) ?? outside($0) }.filter { $0 != .unknown }
    guard let first = found.first else { return .unreadable }
    if first == .prefecture, found.count == 1 { return .plain(first) }
    if Set(found).count > 1 {
      // 三重県(津市): the finer of two that agree.
      let finer = found.filter { $0 != .prefecture }
      return Set(finer).count == 1 ? .plain(finer[0]) : .doubtful(first, .several)
    }
    return .plain(first)
  }

  private static func trimmed(_ folded: String) -> String {
    var place = folded[...]
    for ending in ["?", "在住", "内", "方面", "あたり", "辺り", "付近", "市内", "に在住"]
    where place.hasSuffix(ending) && !insideWords.contains(String(place))
      && place.count > ending.count
    {
      place = place.dropLast(ending.count)
    }
    return String(place)
  }

  private static let insideWords: Set<String> = [
    "県内", "三重県", "三重", "三重県内", "県内不明", "県内(市町不明)", "県内市町不明", "市町不明", "県内その他", "県内(不明)",
    "三重県内(市町不明)", "県内・市町不明", "市町村不明", "県内在住",
  ]

  private static let outsideWords: Set<String> = [
    "県外", "他県", "三重県外", "圏外", "海外", "国外", "県外・海外", "他府県", "他都道府県", "県外(不明)", "県外者",
  ]
}
