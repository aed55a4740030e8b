import Domain
import Testing

struct WrittenDurationTests {
  @Test(arguments: [
    ("42", 42), ("42分", 42), ("４２分", 42), ("42分間", 42), ("1:10", 70), ("1時間10分", 70),
    ("１時間", 60), ("1時間半", 90), ("1.5時間", 90), ("1.25時間", 75), ("0:30", 30), ("00:42", 42),
    ("0:42:10", 42), ("0:41:30", 42), ("42.0", 42), ("四十二分", 42), ("二〇分", 20), ("十二分", 12),
    ("二十三分", 23), ("五二分", 52), ("1h10m", 70), ("42min", 42),
    ("1時間 10 分", 70), ("1時間10", 70), ("42分20秒", 42), ("2分半", 3), ("30秒", 1), ("0", 0), ("70分", 70),
    ("12時間", 720),
  ])
  func `reads minutes`(text: String, minutes: Int) throws {
    let written = try WrittenDuration(text)

    #expect(written.minutes == minutes)
    #expect(!written.isApproximate)
  }

  @Test(arguments: [
    ("約42分", 42), ("約１時間", 60), ("30分くらい", 30), ("30分ぐらい", 30), ("およそ1時間半", 90),
    ("30分程度", 30), ("30分弱", 30), ("約 30 分", 30), ("約30", 30), ("1時間ほど", 60),
  ])
  func `keeps that a length is approximate`(text: String, minutes: Int) throws {
    let written = try WrittenDuration(text)

    #expect(written.minutes == minutes)
    #expect(written.isApproximate)
  }

  @Test(arguments: [
    ("", UnreadableDuration.empty), ("不明", .notADuration), ("-5", .notADuration),
    ("0.0291666667", .notADuration), ("42.5", .notADuration), ("1305", .tooLong),
    ("13時間", .tooLong),
    ("12:34", .clockUnclear), ("6:00", .clockUnclear), ("30〜40分", .severalValues),
    ("30-40", .severalValues), ("二三分", .severalValues), ("約四五分", .severalValues),
    ("二五十分", .notADuration), ("十二三分", .notADuration), ("30分以上", .vague), ("30分未満", .vague),
    ("数分", .vague),
    ("十数分", .vague), ("1:60", .notADuration), ("1:5", .notADuration), ("42件", .notADuration),
    ("99999", .tooLong), ("999999999999", .notADuration),
  ])
  func `gives the reason why there is no length`(text: String, reason: UnreadableDuration) {
    #expect(throws: reason) { try WrittenDuration(text) }
  }

  @Test func `reads back every length up to twelve hours`() throws {
    for minutes in 0...720 {
      let clock = "\(minutes / 60)時間\(minutes % 60)分"

      #expect(try WrittenDuration("\(minutes)").minutes == minutes)
      #expect(try WrittenDuration("約\(minutes)分").minutes == minutes)
      #expect(try WrittenDuration(clock).minutes == minutes)
    }
  }
}
