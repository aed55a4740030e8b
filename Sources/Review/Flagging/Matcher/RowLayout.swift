/// Finds for each row of a table a shift at which its columns fall into gaps.
///
/// Long rows come first, because they fit into few gaps; where many shifts were tried in vain the
/// search for the next rows begins further on, and rows of one column fill what is left.
struct RowLayout {
  private var isTaken: [Bool]
  /// Where the search for rows of several columns begins.
  private var loose = 0
  /// No place before this one is free.
  private var free = 0

  /// So many shifts tried in vain tell that the places there are crowded.
  private static let patience = 48

  /// The shift of each row, by its number.
  static func shifts(of entries: [SparseRows.Entry], rows: Int) -> [Int32] {
    var starts = [Int](repeating: 0, count: rows + 2)
    for entry in entries { starts[entry.row + 1] += 1 }
    for row in 0...rows { starts[row + 1] += starts[row] }
    var next = starts
    var columns = [Int](repeating: 0, count: entries.count)
    for entry in entries {
      columns[next[entry.row]] = entry.column
      next[entry.row] += 1
    }
    var layout = RowLayout(isTaken: Array(repeating: false, count: entries.count * 2 + 4096))
    var shifts = [Int32](repeating: 0, count: rows + 1)
    let filled = (0...rows).filter { starts[$0] < starts[$0 + 1] }
    for row in filled.sorted(by: { longer($0, $1, starts) }) {
      let shift = layout.place(columns[starts[row]..<starts[row + 1]])
      shifts[row] = Int32(truncatingIfNeeded: shift)
    }
    return shifts
  }

  private static func longer(_ left: Int, _ right: Int, _ starts: [Int]) -> Bool {
    let lengths = (starts[left + 1] - starts[left], starts[right + 1] - starts[right])
    return lengths.0 != lengths.1 ? lengths.0 > lengths.1 : left < right
  }

  private mutating func place(_ columns: ArraySlice<Int>) -> Int {
    let first = columns.min() ?? 0
    let last = columns.max() ?? 0
    while isTaken[free] {
      free += 1
      makeRoom(free)
    }
    let begin = columns.count == 1 ? free : max(loose, free)
    var shift = max(0, begin - first)
    var tries = 0
    while !fits(columns, at: shift, last) {
      shift += 1
      tries += 1
    }
    if tries > Self.patience { loose = max(loose, shift + first - Self.patience) }
    for column in columns { isTaken[shift + column] = true }
    return shift
  }

  private mutating func makeRoom(_ place: Int) {
    guard place >= isTaken.count else { return }
    isTaken.append(contentsOf: repeatElement(false, count: place - isTaken.count + 4096))
  }

  private mutating func fits(_ columns: ArraySlice<Int>, at shift: Int, _ last: Int) -> Bool {
    makeRoom(shift + last)
    for column in columns where isTaken[shift + column] { return false }
    return true
  }
}
