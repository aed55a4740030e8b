import Domain
import Testing

struct HolidayTests {
  @Test func `equals the published holidays of 2019 to 2050`() throws {
    let expected = try fixtureLines("holidays_2019_2050.csv").dropFirst().map(String.init)

    let found = everyDay.filter { (2019...2050).contains($0.year) }.compactMap(\.holiday)
      .map { "\($0.day.iso),\($0.day.weekday.shortName),\($0.name),\($0.kind.rawValue)" }

    #expect(expected.count == 574)
    #expect(found == expected)
  }

  @Test func `equals an outside calendar for 1949 to 2018`() throws {
    let expected = try fixtureLines("holidays_1949_2018.txt").dropFirst().flatMap { line in
      let parts = line.split(separator: " ")
      return parts.dropFirst().map { "\(parts[0])-\($0)" }
    }

    let found = everyDay.filter { $0.year < 2019 }.compactMap(\.holiday).map { holiday in
      let mark = [Holiday.Kind.national: "", .substitute: "s", .between: "b"][holiday.kind] ?? "?"
      return holiday.day.iso + mark
    }

    #expect(expected.count > 900)
    #expect(found == expected)
  }

  @Test(arguments: [
    ("1959-04-10", "結婚の儀"), ("1989-02-24", "大喪の礼"), ("1990-11-12", "即位礼正殿の儀"),
    ("1993-06-09", "結婚の儀"), ("1988-04-29", "天皇誕生日"), ("1989-04-29", "みどりの日"),
    ("2007-04-29", "昭和の日"), ("2018-12-23", "天皇誕生日"), ("1966-10-10", "体育の日"),
    ("2000-01-10", "成人の日"), ("2003-09-15", "敬老の日"), ("1996-07-20", "海の日"),
  ])
  func `names the day as the Act did in that year`(iso: String, name: String) throws {
    #expect(try day(iso).holiday?.name == name)
  }

  @Test(arguments: [
    "1966-02-11", "1973-02-12", "1985-05-04", "1986-05-04", "1995-07-20", "2015-08-11",
    "2019-02-23", "2019-12-23", "2020-10-12", "2021-08-11",
  ])
  func `keeps days ordinary that the Act did not name yet or any more`(iso: String) throws {
    #expect(try day(iso).holiday == nil)
  }

  @Test func `puts the equinox of 2092 and 2096 on 19 March`() throws {
    #expect(try day("2092-03-19").holiday?.name == "春分の日")
    #expect(try day("2096-03-19").holiday?.name == "春分の日")
  }

  @Test func `knows nothing outside 1949 to 2099`() throws {
    #expect(try day("1948-11-03").holiday == nil)
    #expect(try day("2100-01-01").holiday == nil)
    #expect(try day("2099-11-23").isHoliday)
  }

  @Test func `lists the holidays of a month`() throws {
    let may = try month("2026-05").holidays

    #expect(may.map(\.name) == ["憲法記念日", "みどりの日", "こどもの日", "振替休日"])
    #expect(may.map(\.day.day) == [3, 4, 5, 6])
  }

  @Test func `calls the coming year official once its almanac is out`() throws {
    #expect(Holiday.lastOfficialYear(asOf: try day("2026-02-01")) == 2026)
    #expect(Holiday.lastOfficialYear(asOf: try day("2026-02-02")) == 2027)
  }
}
