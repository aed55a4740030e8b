import Importing
import Testing

struct CSVTests {
  @Test(arguments: ["\n", "\r\n", "\r"])
  func `reads rows with any kind of line end`(end: String) throws {
    let table = try CSV.read(["日付,担当", "4/3,あ", "", ",い"].joined(separator: end))

    #expect(Self.cells(table) == [["日付", "担当"], ["4/3", "あ"], ["", "い"]])
    #expect(table.sheet.rows.map(\.number) == [1, 2, 4])
  }

  @Test func `reads quoted cells with separators, line ends and quotation marks`() throws {
    let table = try CSV.read("a,\"b,\r\n\"\"c\"\"\",\"\" ,d\r\nx,y\r\n")

    #expect(Self.cells(table) == [["a", "b,\r\n\"c\"", "", "d"], ["x", "y"]])
  }

  @Test(arguments: [(CSV.Separator.comma, ","), (.tab, "\t"), (.semicolon, ";")])
  func `finds out what stands between cells`(separator: CSV.Separator, mark: String) throws {
    let row = ["6/24", "傾聴;助言", "1,200円", "あ"]
      .map { $0.contains(mark) ? "\"\($0)\"" : $0 }.joined(separator: mark)

    let table = try CSV.read(Array(repeating: row, count: 5).joined(separator: "\n"))

    #expect(table.separator == separator)
    #expect(table.sheet.rows.first?.cells.count == 4)
  }

  @Test func `obeys the separator a first line declares`() throws {
    let table = try CSV.read("sep=;\r\na,b;c\r\n")

    #expect(Self.cells(table) == [["a,b", "c"]])
  }

  @Test func `lets a stray quotation mark swallow no rows`() throws {
    let table = try CSV.read("日付,内容\n4/3,\"ほっといて\n4/4,話した\n4/9,\"引用\"した\n4/10,\"終\"\n")

    #expect(table.sheet.rows.count == 5)
    #expect(table.unbalancedRows == [2, 4])
    #expect(table.sheet.rows[1][1] == .text("\"ほっといて"))
    #expect(table.sheet.rows[4][1] == .text("終"))
  }

  @Test func `ignores empty cells beyond the widest table`() throws {
    let table = try CSV.read("a,b" + String(repeating: ",", count: 5000))

    #expect(table.sheet.width == 2)
  }

  @Test func `refuses tables beyond the limits`() {
    let limits = SheetLimits(rows: 2, columns: 3, textBytes: 1000)

    #expect(throws: UnreadableFile.Code.tooManyColumns) {
      try code { try CSV.read("1,2,3,4", limits: limits) }
    }
    #expect(throws: UnreadableFile.Code.tooManyRows) {
      try code { try CSV.read("1\n2\n3", limits: limits) }
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func `stays quick with quotation marks that never match`() throws {
    let limits = SheetLimits(rows: 1_000_000, columns: 1_000_000, textBytes: .max)

    let wide = try CSV.read(String(repeating: "\"a\"\"b,", count: 100_000), limits: limits)
    let long = try CSV.read(String(repeating: "\"a,\n", count: 400_000), limits: limits)

    #expect(wide.sheet.rows.count == 1)
    #expect(long.sheet.rows.count > 100_000)
  }

  static func cells(_ table: CSV.Table) -> [[String]] {
    table.sheet.rows.map { row in
      (0...(row.cells.last?.column ?? 0)).map { column in
        if case .text(let text) = row[column] { text } else { "" }
      }
    }
  }
}
