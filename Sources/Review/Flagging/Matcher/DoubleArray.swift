/// A trie in two arrays (double array): a step is one addition and one comparison.
package struct DoubleArray: Sendable {
  /// Dense codes of the classes that occur in literals; 0 for all others.
  private var codes = [UInt16](repeating: 0, count: 1 << 16)
  private var cells: [Cell] = []

  struct Cell: Sendable {
    /// Added to a code gives the child's cell.
    var base: Int32 = 0
    /// The parent's cell, or -1 when free.
    var parent: Int32 = -1
    /// The literal that ends here, or -1.
    var literal: Int32 = -1
  }

  /// A trie of these literals.
  package init(_ literals: [[UInt16]]) {
    var next: UInt16 = 1
    for literal in literals {
      for unit in literal where codes[Int(unit)] == 0 {
        codes[Int(unit)] = next
        next += 1
      }
    }
    let order = literals.indices.sorted {
      literals[$0].lexicographicallyPrecedes(literals[$1])
    }
    let coded = order.map { literals[$0].map { codes[Int($0)] } }
    var builder = DoubleArrayBuilder(literals: coded, ids: order, alphabet: Int(next))
    cells = builder.build()
  }

  /// Walks with the arrays held in place.
  @inline(__always)
  package func withWalker<Result>(_ body: (Walker) -> Result) -> Result {
    codes.withUnsafeBufferPointer { codes in
      cells.withUnsafeBufferPointer { cells in body(Walker(codes: codes, cells: cells)) }
    }
  }

  /// Steps through the trie along a text.
  package struct Walker {
    let codes: UnsafeBufferPointer<UInt16>
    let cells: UnsafeBufferPointer<Cell>

    /// Reports every literal that begins at a unit: the unit behind it and its index.
    @inline(__always)
    package func walk(
      _ units: UnsafeBufferPointer<UInt16>, from start: Int, found: (Int, Int) -> Void
    ) {
      var cell = 0
      var position = start
      while position < units.count {
        let code = Int(codes[Int(units[position])])
        guard code != 0 else { return }
        let next = Int(cells[cell].base) + code
        guard next < cells.count, cells[next].parent == Int32(truncatingIfNeeded: cell) else {
          return
        }
        cell = next
        position += 1
        let literal = cells[cell].literal
        if literal >= 0 { found(position, Int(literal)) }
      }
    }
  }
}
