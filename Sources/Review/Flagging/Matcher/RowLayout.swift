/// Finds for each row of a table a shift at which its columns fall into gaps.
///
/// Long rows come first, because they fit into few gaps; where many shifts were tried in vain the
/// search for the next rows of that length begins further on, and shorter ones fill what is left.
struct RowLayout {
  /// One bit for each place that is taken.
  private var taken: [UInt64]
  /// Where the search for rows of a length begins.
  private var loose = 0
  private var length = 0
  /// No place before this one is free.
  private var free = 0

  /// So many shifts tried in vain tell that the places there are crowded.
  private static let patience = 48

  /// The shift of each row, by its number.
  static func shifts(of entries: [SparseRows.Entry], rows: Int) -> [UInt16] {
    let (columns, starts) = byRow(entries, rows: rows)
    var layout = RowLayout(taken: Array(repeating: 0, count: entries.count / 32 + 64))
    var shifts = [UInt16](repeating: 0, count: rows + 1)
    for row in longestFirst(starts) {
      let shift = layout.place(columns[starts[row]..<starts[row + 1]])
      precondition(shift <= UInt16.max, "Shifts have sixteen bits.")
      shifts[row] = UInt16(shift)
    }
    return shifts
  }

  /// The columns row by row, those of one ascending, and where each row begins.
  private static func byRow(
    _ entries: [SparseRows.Entry], rows: Int
  ) -> (columns: [Int], starts: [Int]) {
    var starts = [Int](repeating: 0, count: rows + 2)
    for entry in entries { starts[entry.row + 1] += 1 }
    for row in 0...rows { starts[row + 1] += starts[row] }
    var next = starts
    var columns = [Int](repeating: 0, count: entries.count)
    for entry in entries {
      columns[next[entry.row]] = entry.column
      next[entry.row] += 1
    }
    for row in 0...rows where starts[row + 1] - starts[row] > 1 {
      columns[starts[row]..<starts[row + 1]].sort()
    }
    return (columns, starts)
  }

  /// The rows that have columns, by their length; of the same length the first one first.
  private static func longestFirst(_ starts: [Int]) -> [Int] {
    let rows = starts.count - 1
    let longest = (0..<rows).reduce(0) { max($0, starts[$1 + 1] - starts[$1]) }
    var byLength = [[Int]](repeating: [], count: longest + 1)
    for row in 0..<rows { byLength[starts[row + 1] - starts[row]].append(row) }
    return byLength.dropFirst().reversed().flatMap { $0 }
  }

  private mutating func place(_ columns: ArraySlice<Int>) -> Int {
    let first = columns[columns.startIndex]
    let last = columns[columns.endIndex - 1]
    let near = columns.prefix { $0 - first < 64 }.reduce(UInt64(0)) { $0 | 1 << UInt64($1 - first) }
    let far = columns.drop { $0 - first < 64 }
    if columns.count != length {
      length = columns.count
      loose = 0
    }
    while window(free) & 1 != 0 { free += (~window(free)).trailingZeroBitCount }
    var place = max(columns.count == 1 ? free : max(loose, free), first)
    let begin = place
    while true {
      let bits = window(place)
      if bits & near == 0, far.allSatisfy({ window(place - first + $0) & 1 == 0 }) { break }
      // The first column needs a free place.
      place += max(1, (~bits).trailingZeroBitCount)
    }
    if place - begin > Self.patience { loose = max(loose, place - Self.patience) }
    makeRoom(place - first + last)
    for column in columns {
      let bit = place - first + column
      taken[bit >> 6] |= 1 << UInt64(bit & 63)
    }
    return place - first
  }

  /// The sixty-four bits from a place on; nothing is taken behind the end.
  private func window(_ place: Int) -> UInt64 {
    let (word, bit) = (place >> 6, UInt64(place & 63))
    let low = word < taken.count ? taken[word] >> bit : 0
    guard bit > 0, word + 1 < taken.count else { return low }
    return low | taken[word + 1] << (64 - bit)
  }

  private mutating func makeRoom(_ place: Int) {
    guard place >> 6 >= taken.count else { return }
    taken.append(contentsOf: repeatElement(0, count: (place >> 6) - taken.count + 64))
  }
}
