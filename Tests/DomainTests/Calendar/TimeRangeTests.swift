import Domain
import Testing

struct TimeRangeTests {
  private func range(_ start: String, _ end: String) throws -> TimeRange? {
    let times = (TimeOfDay(iso: start), TimeOfDay(iso: end))
    return TimeRange(from: try #require(times.0), to: try #require(times.1))
  }

  @Test func `prints the hours without leading zeros`() throws {
    #expect(try range("13:00", "15:00")?.printed == "13:00〜15:00")
    #expect(try range("09:05", "12:00")?.printed == "9:05〜12:00")
  }

  @Test func `refuses an end that is not later`() throws {
    #expect(try range("13:00", "13:00") == nil)
    #expect(try range("15:00", "13:00") == nil)
  }

  @Test func `does not contain its end`() throws {
    let hours = try #require(try range("13:00", "16:00"))

    #expect(hours.minutes == 180)
    #expect(hours.contains(hours.start))
    #expect(!hours.contains(hours.end))
  }

  @Test func `overlaps only what shares a minute`() throws {
    let hours = try #require(try range("13:00", "16:00"))
    let after = try #require(try range("16:00", "17:00"))
    let across = try #require(try range("15:59", "17:00"))

    #expect(!hours.overlaps(after))
    #expect(hours.overlaps(across))
    #expect(across.overlaps(hours))
  }
}
