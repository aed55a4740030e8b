import Domain
import Testing

struct WrittenTimeTests {
  @Test(arguments: [
    "13:05", "13時5分", "13時05分", "午後1時5分", "１３：０５", "1305", "13:5", "13:05:59", "午後1:05",
    "1:05 PM", "PM1:05", "1:05 p.m.", "十三時五分", "13 時 5 分", "13時5分30秒", "13:05頃", "約13:05",
    "13∶05", "午後13時5分", " 13:05 ", "13時5分ごろ",
  ])
  func `reads five past one`(text: String) throws {
    #expect(try TimeOfDay(written: text).iso == "13:05")
  }

  @Test(arguments: [
    ("13時半", "13:30"), ("13時", "13:00"), ("正午", "12:00"), ("905", "09:05"), ("0905", "09:05"),
    ("午前0時", "00:00"), ("午後0時30分", "12:30"), ("午後12時30分", "12:30"), ("1:05", "01:05"),
    ("9:05 AM", "09:05"), ("23:59", "23:59"), ("0:00", "00:00"), ("午後一時半", "13:30"),
  ])
  func `reads other times`(text: String, iso: String) throws {
    #expect(try TimeOfDay(written: text).iso == iso)
  }

  @Test(arguments: [
    ("", UnreadableTime.empty), ("不明", .notATime), ("13", .notATime), ("13.05", .notATime),
    ("13時間", .notATime), ("25:00", .impossible), ("24:00", .impossible), ("13:60", .impossible),
    ("午前13時", .impossible), ("1365", .impossible), ("午前12時", .halfUnclear),
    ("12:30 AM", .halfUnclear), ("13:05〜13:40", .severalTimes), ("13:05-13:40", .severalTimes),
    ("13:05 母", .extraText), ("13時5", nil), ("13:05過ぎ", .extraText), ("13050", .notATime),
  ])
  func `gives the reason why there is no time`(text: String, reason: UnreadableTime?) {
    var found: UnreadableTime?

    do throws(UnreadableTime) {
      _ = try TimeOfDay(written: text)
    } catch {
      found = error
    }

    #expect(found == reason)
  }

  @Test func `reads back every minute of the day`() throws {
    for hour in 0..<24 {
      for minute in 0..<60 {
        let time = try #require(TimeOfDay(hour: hour, minute: minute))
        let half = hour < 12 ? "午前\(hour)" : "午後\(hour - 12)"
        let texts = [time.iso, time.printed, "\(hour)時\(minute)分", "\(half)時\(minute)分"]
        #expect(try texts.allSatisfy { try TimeOfDay(written: $0) == time })
      }
    }
  }

  @Test(arguments: [
    "13:00〜15:00", "13:00～15:00", "13:00-15:00", "13:00から15:00まで", "13時〜15時", "午後1時〜3時",
    "午後1時〜15時", "１３：００－１５：００", "1300~1500", "13:00 ー 15:00",
  ])
  func `reads a stretch of time`(text: String) throws {
    #expect(try TimeRange(written: text).printed == "13:00〜15:00")
  }

  @Test(arguments: [
    ("午前10時〜13時", "10:00〜13:00"), ("午前10時〜12時", "10:00〜12:00"), ("午前9時半〜午後1時", "9:30〜13:00"),
  ])
  func `keeps the afternoon hours of a stretch that begins in the morning`(
    text: String, printed: String
  ) throws {
    #expect(try TimeRange(written: text).printed == printed)
  }

  @Test(arguments: [
    ("15:00〜13:00", UnreadableTime.endNotLater), ("13:00", .notATime), ("13:00〜", .notATime),
    ("", .empty), ("13:00〜15:00 電話", .extraText), ("13:00 15:00", .extraText),
  ])
  func `gives the reason why there is no stretch`(text: String, reason: UnreadableTime) {
    #expect(throws: reason) { try TimeRange(written: text) }
  }
}
