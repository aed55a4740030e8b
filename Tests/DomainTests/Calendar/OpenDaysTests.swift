import Domain
import TestSupport
import Testing

struct OpenDaysTests {
  private let centre = OpenDays.centre

  @Test(arguments: [
    ("2026-06-24", true), ("2026-06-25", true), ("2026-06-26", true), ("2026-06-22", false),
    ("2026-06-27", false), ("2026-04-29", false), ("2026-05-06", false), ("2026-09-23", false),
    ("2026-12-25", true), ("2026-12-30", false), ("2027-01-01", false), ("2027-01-06", true),
    ("2026-08-12", true), ("2026-08-13", false), ("2026-08-14", false), ("2026-08-19", true),
  ])
  func `opens Wednesday to Friday but not on holidays and closed periods`(
    iso: String, open: Bool
  ) throws {
    let day = try day(iso)

    #expect(centre.isOpen(day) == open)
    #expect((centre.whyClosed(day) == nil) == open)
  }

  @Test(arguments: [
    ("2026-06-22", "定休日（月曜日）"), ("2026-05-06", "振替休日"), ("2026-08-13", "お盆"),
    ("2026-12-30", "年末年始"), ("2026-04-29", "昭和の日"),
  ])
  func `says why it is closed`(iso: String, reason: String) throws {
    #expect(centre.whyClosed(try day(iso))?.printed == reason)
  }

  @Test func `lets a single closure count above an extra opening`() throws {
    let monday = try day("2026-06-22")
    let wednesday = try day("2026-06-24")

    let changed = try #require(
      OpenDays(
        weekdays: [.wednesday], hours: centre.hours, closures: [wednesday],
        extraOpenings: [monday, wednesday]))

    #expect(changed.isOpen(monday))
    #expect(changed.whyClosed(monday) == nil)
    #expect(!changed.isOpen(wednesday))
    #expect(changed.whyClosed(wednesday) == .closure)
  }

  @Test func `counts due dates in open days`() throws {
    #expect(centre.day(after: try day("2026-06-24"), openDays: 3) == (try day("2026-07-01")))
    #expect(centre.day(after: try day("2026-06-22"), openDays: 1) == (try day("2026-06-24")))
    #expect(centre.next(after: try day("2026-12-25")) == (try day("2027-01-06")))
    #expect(centre.previous(before: try day("2027-01-06")) == (try day("2026-12-25")))
    #expect(centre.day(after: try day("2026-06-22"), openDays: 0) == (try day("2026-06-22")))
  }

  @Test func `moves the tenth to an open day before or after it`() throws {
    let tenth = try day("2026-05-10")

    #expect(centre.openDay(onOrAfter: tenth).iso == "2026-05-13")
    #expect(centre.openDay(onOrBefore: tenth).iso == "2026-05-08")
  }

  @Test func `counts the open days of a month`() throws {
    let may = try month("2026-05")

    #expect(centre.count(in: may) == 12)
    #expect(centre.openDays(in: may).first?.iso == "2026-05-01")
    #expect(centre.openDays(in: may).count == 12)
  }

  @Test func `goes forward as the count of open days grows`() {
    var random = SeededGenerator(seed: 8)
    for _ in 0..<300 {
      let start = everyDay[Int.random(in: 30_000..<110_000, using: &random)]
      var earlier = start

      for count in 1...20 {
        let later = centre.day(after: start, openDays: count)
        if later <= earlier || !centre.isOpen(later)
          || centre.count(after: start, through: later) != count
        {
          Issue.record("\(start.iso) + \(count)")
        }
        earlier = later
      }
    }
  }

  @Test func `stays at the end of the calendar when there is no later open day`() {
    #expect(centre.next(after: .last) == .last)
    #expect(centre.day(after: .last, openDays: 50) == .last)
    #expect(centre.previous(before: .first) == .first)
  }

  @Test(arguments: [
    ("08-12", false, false), ("08-13", true, false), ("08-16", true, false),
    ("08-17", false, false),
    ("12-28", false, false), ("12-29", false, true), ("01-01", false, true), ("01-03", false, true),
    ("01-04", false, false), ("06-24", false, false),
  ])
  func `knows the first and last days of Obon and of the turn of the year`(
    place: String, isObon: Bool, isTurnOfYear: Bool
  ) throws {
    let day = try day("2028-\(place)")

    #expect(YearlyPeriod.obon.contains(day) == isObon)
    #expect(YearlyPeriod.turnOfYear.contains(day) == isTurnOfYear)
  }

  @Test func `keeps public offices open over Obon but not at the turn of the year`() throws {
    let office = OpenDays.publicOffice

    #expect(office.isOpen(try day("2026-08-13")))
    #expect(!office.isOpen(try day("2026-12-29")))
    #expect(!office.isOpen(try day("2026-08-15")))
    #expect(office.next(after: try day("2026-12-28")) == (try day("2027-01-04")))
  }

  @Test func `answers only within the hours of an open day`() throws {
    let hours = centre.hours

    #expect(centre.isOpen(try day("2026-06-24"), at: hours.start))
    #expect(!centre.isOpen(try day("2026-06-24"), at: hours.end))
    #expect(!centre.isOpen(try day("2026-06-22"), at: hours.start))
  }

  @Test func `refuses a calendar that is never or hardly ever open`() throws {
    let winter = try #require(YearlyPeriod(name: "冬期", from: (11, 1), to: (3, 31)))

    #expect(OpenDays(weekdays: [], hours: centre.hours) == nil)
    #expect(
      OpenDays(weekdays: [.monday], hours: centre.hours, yearlyClosures: [winter]) == nil)
    #expect(YearlyPeriod(name: "", from: (2, 30), to: (3, 1)) == nil)
  }
}
