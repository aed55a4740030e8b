import Foundation
import Store
import Testing

struct SealerTests {
  private let sealer = Sealer(DataKey(), tables: ["letter", "other"])
  private static let columns: [RowFace.Column] = [
    .init("day", .number(20_000)), .init("state", .text("open")),
  ]
  private let face = RowFace(table: "letter", id: 7, version: 2, columns: columns)
  private let payload = Data("ご本人の言葉".utf8)

  @Test func `opens what was sealed`() throws {
    let blob = try sealer.seal(payload, for: face)

    #expect(try sealer.open(blob, of: face) == payload)
  }

  @Test(arguments: [0, 1, 251, 252, 253, 1_000, 70_000])
  func `opens payloads of any length`(length: Int) throws {
    let long = Data((0..<length).map { UInt8(truncatingIfNeeded: $0) })

    let blob = try sealer.seal(long, for: face)

    #expect(try sealer.open(blob, of: face) == long)
  }

  @Test func `hides how long a payload is within 256 bytes`() throws {
    let short = try sealer.seal(Data("あ".utf8), for: face)
    let longer = try sealer.seal(Data(String(repeating: "あ", count: 80).utf8), for: face)

    #expect(short.count == longer.count)
    #expect(short.count == 2 + 12 + 256 + 16)
  }

  @Test func `seals the same payload differently each time`() throws {
    #expect(try sealer.seal(payload, for: face) != sealer.seal(payload, for: face))
  }

  @Test(arguments: [
    RowFace(table: "other", id: 7, version: 2, columns: columns),
    RowFace(table: "letter", id: 8, version: 2, columns: columns),
    RowFace(table: "letter", id: 7, version: 1, columns: columns),
    RowFace(table: "letter", id: 7, version: 2, columns: [columns[0], .init("state", .null)]),
    RowFace(table: "letter", id: 7, version: 2, columns: [columns[0], .init("x", .text("open"))]),
    RowFace(table: "letter", id: 7, version: 2, columns: columns.reversed()),
    RowFace(table: "letter", id: 7, version: 2, columns: [columns[0]]),
  ])
  func `does not open beside a face that was changed`(changed: RowFace) throws {
    let blob = try sealer.seal(payload, for: face)

    #expect(throws: StoreError.self) { try sealer.open(blob, of: changed) }
  }

  @Test func `does not open when any single byte is flipped`() throws {
    let blob = try sealer.seal(payload, for: face)

    let opened = blob.indices.filter { index in
      var flipped = blob
      flipped[index] ^= 1
      return (try? sealer.open(flipped, of: face)) != nil
    }

    #expect(opened.isEmpty)
  }

  @Test func `does not open when cut short`() throws {
    let blob = try sealer.seal(payload, for: face)

    let opened = (0..<blob.count).filter { (try? sealer.open(blob.prefix($0), of: face)) != nil }

    #expect(opened.isEmpty)
  }

  @Test func `does not open with the key of another folder`() throws {
    let blob = try sealer.seal(payload, for: face)
    let stranger = Sealer(DataKey(), tables: ["letter"])

    let error = #expect(throws: StoreError.self) { try stranger.open(blob, of: face) }

    #expect(error?.code == .damaged)
  }
}
