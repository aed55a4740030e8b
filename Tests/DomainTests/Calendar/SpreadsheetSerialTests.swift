import Domain
import Testing

struct SpreadsheetSerialTests {
  @Test(arguments: [
    (1.0, "1900-01-01"), (59, "1900-02-28"), (61, "1900-03-01"), (45_750, "2025-04-03"),
    (25_569, "1970-01-01"), (109_574, "2199-12-31"), (45_749.9999999, "2025-04-03"),
  ])
  func `counts days from 1900 around the day that never was`(serial: Double, iso: String) throws {
    #expect(try SpreadsheetSerial(serial).day?.iso == iso)
  }

  @Test(arguments: [(1.0, "1904-01-02"), (44_288, "2025-04-03")])
  func `counts days from 1904`(serial: Double, iso: String) throws {
    #expect(try SpreadsheetSerial(serial, base: .from1904).day?.iso == iso)
  }

  @Test func `refuses the leap day of 1900 and numbers outside the calendar`() {
    #expect(throws: UnreadableDay.impossible(year: 1900, month: 2, day: 29)) {
      try SpreadsheetSerial(60.5)
    }
    for number in [-1, 109_575, 1e300, .nan, .infinity, -0.001] {
      #expect(throws: UnreadableDay.outOfRange) { try SpreadsheetSerial(number) }
    }
  }

  @Test func `reads the fraction as the time of every minute`() throws {
    for minute in 0..<1440 {
      let fraction = Double(minute) / 1440
      let time = try SpreadsheetSerial(45_750 + fraction).time

      #expect(time?.minutesSinceMidnight == (minute == 0 ? nil : minute))
      #expect(try SpreadsheetSerial(fraction).time?.minutesSinceMidnight == minute)
      #expect(try SpreadsheetSerial(fraction).elapsedMinutes == minute)
    }
  }

  @Test func `gives no day for a time alone`() throws {
    #expect(try SpreadsheetSerial(0.545138888888889).day == nil)
    #expect(try SpreadsheetSerial(0.545138888888889).time?.iso == "13:05")
    #expect(try SpreadsheetSerial(0.545822222).time?.iso == "13:05")
  }

  @Test func `agrees with the days of the calendar`() throws {
    let wrong = try everyDay.filter { day in
      try day.year > 1900 && SpreadsheetSerial(Double(day.dayNumber + 25_569)).day != day
    }

    #expect(wrong.isEmpty)
  }
}
