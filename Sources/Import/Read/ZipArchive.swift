import Compression

/// The files in a zip, by its directory at the end.
struct ZipArchive {
  struct Entry {
    let method: Int
    let start: Int
    let packedSize: Int
  }

  private let bytes: [UInt8]
  private var entries: [String: Entry] = [:]

  /// More than any document has.
  private static let mostEntries = 10_000

  /// Nil for what is no zip.
  init?(_ bytes: [UInt8]) {
    self.bytes = bytes
    guard let end = Self.directoryEnd(bytes) else { return nil }
    let count = number(at: end + 10, 2)
    var place = number(at: end + 16, 4)
    guard count <= Self.mostEntries else { return nil }
    for _ in 0..<count {
      guard place + 46 <= bytes.count, number(at: place, 4) == 0x0201_4B50 else { return nil }
      let (nameLength, extra, comment) = (number(at: place + 28, 2), number(at: place + 30, 2), number(at: place + 32, 2))
      guard place + 46 + nameLength <= bytes.count else { return nil }
      let name = String(decoding: bytes[(place + 46)..<(place + 46 + nameLength)], as: UTF8.self)
      entries[name] = Entry(method: number(at: place + 10, 2), start: number(at: place + 42, 4), packedSize: number(at: place + 20, 4))
      place += 46 + nameLength + extra + comment
    }
  }

  /// Where the record that ends it begins: within its last 65 557 bytes.
  private static func directoryEnd(_ bytes: [UInt8]) -> Int? {
    guard bytes.count >= 22 else { return nil }
    let last = bytes.count - 22
    return (max(0, last - 65_535)...last).reversed().first {
      bytes[$0] == 0x50 && bytes[$0 + 1] == 0x4B && bytes[$0 + 2] == 0x05 && bytes[$0 + 3] == 0x06
    }
  }

  private func number(at place: Int, _ size: Int) -> Int {
    guard place + size <= bytes.count else { return .max / 4 }
    return (0..<size).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
  }

  func entry(_ name: String) -> Entry? { entries[name] }

  func unpack(_ entry: Entry, limit: Int) throws(Inflated.Failure) -> [UInt8] {
    guard entry.start + 30 <= bytes.count, number(at: entry.start, 4) == 0x0403_4B50 else { throw .damaged }
    let start = entry.start + 30 + number(at: entry.start + 26, 2) + number(at: entry.start + 28, 2)
    guard start <= bytes.count, entry.packedSize <= bytes.count - start else { throw .damaged }
    let packed = bytes[start..<(start + entry.packedSize)]
    switch entry.method {
    case 0 where packed.count <= limit: return Array(packed)
    case 0: throw .tooLarge
    case 8: return try Inflated.bytes(packed, limit: limit)
    default: throw .damaged
    }
  }
}
