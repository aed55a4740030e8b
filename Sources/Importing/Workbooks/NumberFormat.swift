/// Tells from a number format (表示形式) whether a number is shown as a date or time.
///
/// Excel stores 2026-06-24 as the number 46197; only the format of the cell says that it is a day.
enum NumberFormat {
  /// How numbers with one of Excel's own formats are shown; nothing for plain numbers.
  ///
  /// 27–36 and 50–58 are the formats of East Asian editions, which files name by number only
  /// (ECMA-376 Part 1, 18.8.30).
  static func style(builtIn id: Int) -> MomentStyle? {
    switch id {
    case 14...17, 27...31, 34...36, 50...58: .date
    case 18...21, 32, 33, 45, 47: .time
    case 22: .dateTime
    case 46: .duration
    default: nil
    }
  }

  /// How numbers with a custom format such as `[$-411]ggge"年"m"月"d"日"` are shown.
  static func style(code: String) -> MomentStyle? {
    let skeleton = Skeleton(code)
    if skeleton.isElapsed { return .duration }
    switch (skeleton.hasDay, skeleton.hasClock) {
    case (true, true): return .dateTime
    case (true, false): return .date
    case (false, true): return .time
    case (false, false): return nil
    }
  }

  /// The letters of a format that mean days or times, without quoted text, colours and locales.
  private struct Skeleton {
    var hasDay = false
    var hasClock = false
    var isElapsed = false
    private var months = 0

    init(_ code: String) {
      let plain = code.replacing("General", with: "0").replacing("G/標準", with: "0")
      var rest = plain[...]
      while let letter = rest.popFirst(), letter != ";" {
        switch letter {
        case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
        case "\\", "_", "*", "!": _ = rest.popFirst()
        case "[":
          let inside = rest.prefix { $0 != "]" }.lowercased()
          rest = rest.dropFirst(inside.count + 1)
          isElapsed = isElapsed || (!inside.isEmpty && inside.allSatisfy("hms".contains))
        case "0", "#", "?", "%":
          // Digits after the seconds (ss.000) are part of a time, others of a plain number.
          if !hasClock && !hasDay && months == 0 { return }
        default: note(letter, next: rest.first)
        }
      }
      // "m" alone is a month; beside hours or seconds it is minutes.
      if months > 0, !hasClock { hasDay = true }
    }

    private mutating func note(_ letter: Character, next: Character?) {
      switch letter {
      case "y", "Y", "d", "D", "g", "e", "E", "b", "B", "r", "R":
        // "E+00" is scientific notation, "General" a plain number.
        hasDay = hasDay || !("eE".contains(letter) && (next == "+" || next == "-"))
      case "a", "A": hasDay = hasDay || next == "a" || next == "A"
      case "h", "H", "s", "S": hasClock = true
      case "m", "M": months += 1
      default: break
      }
    }
  }
}
