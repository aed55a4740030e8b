extension CalendarDay {
  /// The name of the national holiday (祝日) on this day by Article 2 of the Act and by the Acts
  /// about single days; nothing on a substitute holiday.
  var nationalHolidayName: String? {
    switch month {
    case 1: januaryHoliday
    case 2: februaryHoliday
    case 3: Equinox.spring.day(in: year) == day ? "春分の日" : nil
    case 4: aprilHoliday
    case 5: mayHoliday
    case 6: (year, day) == (1993, 9) ? "結婚の儀" : nil
    case 7: julyHoliday
    case 8: day == mountainDay ? "山の日" : nil
    case 9: septemberHoliday
    case 10: octoberHoliday
    case 11: novemberHoliday
    default: day == 23 && (1989...2018).contains(year) ? "天皇誕生日" : nil
    }
  }

  private var januaryHoliday: String? {
    if day == 1 { return "元日" }
    return year < 2000 ? (day == 15 ? "成人の日" : nil) : isMonday(2) ? "成人の日" : nil
  }

  private var februaryHoliday: String? {
    switch day {
    case 11 where year >= 1967: "建国記念の日"
    case 23 where year >= 2020: "天皇誕生日"
    case 24 where year == 1989: "大喪の礼"
    default: nil
    }
  }

  private var aprilHoliday: String? {
    switch day {
    case 10 where year == 1959: "結婚の儀"
    case 29: year < 1989 ? "天皇誕生日" : year < 2007 ? "みどりの日" : "昭和の日"
    default: nil
    }
  }

  private var mayHoliday: String? {
    switch day {
    case 1 where year == 2019: "即位の日"
    case 3: "憲法記念日"
    case 4 where year >= 2007: "みどりの日"
    case 5: "こどもの日"
    default: nil
    }
  }

  private var julyHoliday: String? {
    switch year {
    case ..<1996: nil
    case ..<2003: day == 20 ? "海の日" : nil
    // The Olympic Games moved three holidays in 2020 and, postponed, again in 2021.
    case 2020: day == 23 ? "海の日" : day == 24 ? "スポーツの日" : nil
    case 2021: day == 22 ? "海の日" : day == 23 ? "スポーツの日" : nil
    default: isMonday(3) ? "海の日" : nil
    }
  }

  private var mountainDay: Int? {
    switch year {
    case ..<2016: nil
    case 2020: 10
    case 2021: 8
    default: 11
    }
  }

  private var septemberHoliday: String? {
    if Equinox.autumn.day(in: year) == day { return "秋分の日" }
    let isRespectForTheAgedDay = year < 2003 ? day == 15 && year >= 1966 : isMonday(3)
    return isRespectForTheAgedDay ? "敬老の日" : nil
  }

  private var octoberHoliday: String? {
    switch year {
    case ..<1966: nil
    case ..<2000: day == 10 ? "体育の日" : nil
    case 2019 where day == 22: "即位礼正殿の儀"
    case ..<2020: isMonday(2) ? "体育の日" : nil
    case 2020, 2021: nil
    default: isMonday(2) ? "スポーツの日" : nil
    }
  }

  private var novemberHoliday: String? {
    switch day {
    case 3: "文化の日"
    case 12 where year == 1990: "即位礼正殿の儀"
    case 23: "勤労感謝の日"
    default: nil
    }
  }

  /// Whether this is the first, second, third … Monday of its month.
  private func isMonday(_ ordinal: Int) -> Bool {
    (day + 6) / 7 == ordinal && weekday == .monday
  }
}
