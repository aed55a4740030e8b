/// One of the two equinoxes whose day is a national holiday (春分, 秋分).
///
/// The formula is the one of 海上保安庁水路部 『新こよみ便利帳』, valid for 1900–1979 and 1980–2099. The
/// day is official only once the almanac of the coming year (暦要項) has been published in February.
enum Equinox {
  case spring
  case autumn

  /// The day of March or September, in Japanese time.
  func day(in year: Int) -> Int {
    // Millionths of a day in whole numbers, so that no rounding can move an equinox.
    let start: Int
    let leapYears: Int
    if year < 1980 {
      start = self == .spring ? 20_835_700 : 23_258_800
      leapYears = (year - 1983) / 4
    } else {
      start = self == .spring ? 20_843_100 : 23_248_800
      leapYears = (year - 1980) / 4
    }
    return (start + 242_194 * (year - 1980)) / 1_000_000 - leapYears
  }
}
