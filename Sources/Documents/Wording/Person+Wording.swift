import Domain

extension Caller {
  /// The caller as papers name them: 「母（70代）」, 「本人」.
  var printed: String {
    if relation == .selfCaller { return "本人" }
    return age == .unknown ? relation.title : "\(relation.title)（\(age.title)）"
  }
}

extension PersonConcerned {
  /// The person concerned as papers name them: 「40代男性」; what is not known is left out.
  var printed: String {
    let parts = [age == .unknown ? nil : age.title, genderPrinted].compactMap(\.self)
    return parts.isEmpty ? "年代・性別不明" : parts.joined()
  }

  private var genderPrinted: String? {
    switch gender {
    case .male, .female: gender.title
    case .other, .notStated, .unknown: nil
    }
  }

  /// The person with the place where they live: 「40代男性・津市」.
  func printed(in residence: Residence) -> String {
    residence == .unknown ? "\(printed)・居住地不明" : "\(printed)・\(residence.title)"
  }
}
