import Compression
import Foundation
import Testing

struct ContentEncodingTests {
  struct Case: CustomTestStringConvertible {
    let name: String
    let pieces: [[UInt8]]
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "nothing", pieces: []),
    Case(name: "an empty piece", pieces: [[]]),
    Case(name: "a word", pieces: [Array("Löften".utf8)]),
    Case(name: "an empty piece between two", pieces: [Array("ab".utf8), [], Array("c".utf8)]),
    Case(name: "more than a buffer of the same", pieces: [Array(repeating: 7, count: 1_000_000)]),
    Case(name: "what can't be made smaller", pieces: [noise(300_000), noise(10)]),
  ]

  /// The same every time.
  private static func noise(_ count: Int) -> [UInt8] {
    var state: UInt32 = 1
    return (0..<count).map { _ in
      state = state &* 1_664_525 &+ 1_013_904_223
      return UInt8(state >> 24)
    }
  }

  @Test(arguments: cases)
  func givesBackWhatWasPacked(_ example: Case) throws {
    for encoding in ContentEncoding.allCases {
      let packed = encoding.packed(example.pieces)
      // Compared outside, since what differs would be told of in full.
      let isSame = try unpacked(packed, encoding.ending) == Array(example.pieces.joined())
      #expect(isSame)
    }
  }

  @Test(arguments: cases)
  func doesNotMindHowTheBytesAreCut(_ example: Case) {
    for encoding in ContentEncoding.allCases {
      let whole = encoding.packed([Array(example.pieces.joined())])
      let isSame = encoding.packed(example.pieces.flatMap { $0.chunked(by: 1_000) }) == whole
      #expect(isSame)
    }
  }

  /// RFC 1952, 2.3: no flags, so no name; no time.
  @Test func writesNoNameAndNoTime() {
    let packed = ContentEncoding.gzip.packed([Array("Löften".utf8)])
    #expect(packed[..<8] == [0x1F, 0x8B, 8, 0, 0, 0, 0, 0])
  }

  @Test func makesTextMuchSmaller() {
    let text = Array(String(repeating: "<li>Polisen kontrollerar hastigheten.</li>\n", count: 500).utf8)
    for encoding in ContentEncoding.allCases {
      #expect(encoding.packed([text]).count < text.count / 20)
    }
  }

  /// By the programs that everybody has.
  private func unpacked(_ bytes: [UInt8], _ ending: String) throws -> [UInt8] {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString + ending)
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let output = Pipe()
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [ending == ".br" ? "brotli" : "gzip", "-dc", file.path]
    process.standardOutput = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return Array(data)
  }
}

extension ContentEncoding {
  fileprivate func packed(_ pieces: [[UInt8]]) -> [UInt8] {
    let encoder = makeEncoder()
    return pieces.flatMap { encoder.encode($0) } + encoder.finish()
  }
}

extension [UInt8] {
  fileprivate func chunked(by size: Int) -> [[UInt8]] {
    stride(from: 0, to: count, by: size).map { Array(self[$0...].prefix(size)) }
  }
}
