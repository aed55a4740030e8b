/// A list in lent memory, for what is needed only while a text is read.
struct ScratchList<Element: BitwiseCopyable> {
  private var room: UnsafeMutableBufferPointer<Element>
  private(set) var count = 0

  /// An empty list with room for some elements.
  init(room: Int, _ scratch: inout Scratch) { self.room = scratch.room(for: max(1, room)) }

  /// What stands in the list.
  var elements: UnsafeMutableBufferPointer<Element> {
    UnsafeMutableBufferPointer(rebasing: room[..<count])
  }

  /// Adds an element, with more room where there is none.
  @inline(__always)
  mutating func append(_ element: Element, _ scratch: inout Scratch) {
    if count == room.count { grow(&scratch) }
    room[count] = element
    count &+= 1
  }

  /// Takes an element where `one` says so and none where it is zero; there is room for one more.
  ///
  /// It is written before it is known whether it counts: a branch would be guessed wrong.
  @inline(__always)
  mutating func take(_ element: Element, counting one: UInt8) {
    room[count] = element
    count &+= Int(one)
  }

  /// Empties the list, or cuts it short.
  mutating func keep(first count: Int) { self.count = min(count, self.count) }

  @inline(never)
  private mutating func grow(_ scratch: inout Scratch) {
    let larger = scratch.room(for: room.count * 2, Element.self)
    _ = larger.update(fromContentsOf: room)
    room = larger
  }
}
