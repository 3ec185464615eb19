/// An entry with all that it includes, compiled: one flat run of instructions.
struct Program: Sendable {
  let instructions: [Instruction]
  /// What literals are slices of.
  let literals: [UInt8]
  /// What paths are slices of.
  let slots: [Int]
}

/// One step of a program. Holds nothing that needs counting of references: a program is shared between
/// threads, and they would wait for each other at every count.
enum Instruction: Sendable {
  case literal(Range<Int>)
  case write(Path, isMarkup: Bool)
  /// Goes on at `end` unless there is something.
  case skipUnless(Path, end: Int)
  /// Goes on at `end` if there is something.
  case skipIf(Path, end: Int)
  /// Makes a record the innermost frame, or goes on at `end`.
  case enterRecord(Path, end: Int)
  case leaveRecord
  /// Makes the first item of a list the innermost frame, or goes on at `end`.
  case enterList(Path, end: Int)
  /// Makes the next item the innermost frame and goes on at `start`, or leaves the list.
  case nextItem(start: Int)
}

/// Where a value is while a program runs.
struct Path: Sendable {
  /// Counted from the entry's record, 0.
  let frame: Int
  /// The slot in that frame's record, then in the record found there, and so on: a slice of the
  /// program's slots. Empty: the frame itself, a text.
  let slots: Range<Int>
}
