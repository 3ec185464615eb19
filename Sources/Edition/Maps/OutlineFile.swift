package import Diagnostics
import Source

/// Reads `map/municipalities.txt`; its first lines say how it is written.
package struct OutlineFile {
  /// By a municipality's code.
  private(set) var outlines: [String: Outline] = [:]

  package init(_ source: OutlineSource?, log: inout DiagnosticLog) {
    guard let source else { return }
    for line in Lines(of: source.bytes[...]) {
      let text = source.bytes[line.content]
      guard let first = text.first, first != UInt8(ascii: "#"), !read(text) else { continue }
      log.report(.outlineMalformed, at: source.origin(Place(line: line.number, column: 1)))
    }
  }

  private mutating func read(_ line: ArraySlice<UInt8>) -> Bool {
    let parts = line.split(separator: UInt8(ascii: " "), maxSplits: 1)
    guard parts.count == 2 else { return false }
    let written = parts[1].split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    let rings = written.compactMap(Self.ring)
    guard rings.count == written.count else { return false }
    outlines[String(decoding: parts[0], as: UTF8.self)] = Outline(rings: rings)
    return true
  }

  private static func ring(_ written: ArraySlice<UInt8>) -> [MapPoint]? {
    let steps = written.split(separator: UInt8(ascii: " "))
    let numbers = steps.compactMap(number)
    guard numbers.count == steps.count, numbers.count >= 6, numbers.count % 2 == 0 else { return nil }
    var corner = MapPoint(x: 0, y: 0)
    return stride(from: 0, to: numbers.count, by: 2).map { index in
      corner = MapPoint(x: corner.x + numbers[index], y: corner.y + numbers[index + 1])
      return corner
    }
  }

  /// Of a few digits: no map is so large that sums of these could overflow.
  private static func number(_ written: ArraySlice<UInt8>) -> Int? {
    let isNegative = written.first == UInt8(ascii: "-")
    let digits = isNegative ? written.dropFirst() : written
    guard (1...6).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let size = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return isNegative ? -size : size
  }
}
