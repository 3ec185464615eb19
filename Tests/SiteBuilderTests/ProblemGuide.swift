import Foundation

/// `docs/diagnostics.md`, as a test reads it: an entry for each code.
struct ProblemGuide {
  /// A piece of an example: ```` ```yaml löfte ````.
  struct Fence {
    let language: String
    /// `löfte`, `uppföljning`, or a file.
    let place: String
    let text: String
  }

  struct Entry {
    let code: String
    /// "**Fel.** What is wrong. How to mend it."
    let message: String
    let messageLine: Int
    let wrong: [Fence]
    let right: [Fence]
  }

  static let file = RepositoryFolder.url.appending(path: "docs/diagnostics.md")

  let lines: [String]
  private(set) var entries: [Entry] = []

  init() throws {
    lines = try String(contentsOf: Self.file, encoding: .utf8).components(separatedBy: "\n")
    let starts = headings
    for (start, end) in zip(starts, starts.dropFirst() + [lines.count]) {
      entries.append(entry(Array(start..<end)))
    }
  }

  /// Lines with the name of a code; in an example such a line is a heading of its own.
  private var headings: [Int] {
    var isExample = false
    return lines.indices.filter { index in
      if lines[index].hasPrefix("```") { isExample.toggle() }
      return !isExample && lines[index].hasPrefix("### ")
    }
  }

  private func entry(_ range: [Int]) -> Entry {
    let message = range.first { lines[$0].hasPrefix("**") } ?? range[0]
    let right = range.first { lines[$0].hasPrefix("Rätt:") } ?? range.last! + 1
    return Entry(
      code: String(lines[range[0]].dropFirst(4)), message: lines[message], messageLine: message,
      wrong: fences(range.filter { $0 < right }), right: fences(range.filter { $0 > right }))
  }

  private func fences(_ range: [Int]) -> [Fence] {
    var found: [Fence] = []
    var open: (header: [Substring], lines: [String])?
    for line in range.map({ lines[$0] }) {
      if let fence = open, line == "```" {
        found.append(
          Fence(
            language: String(fence.header[0]), place: String(fence.header.last ?? ""),
            text: fence.lines.map { $0 + "\n" }.joined()))
        open = nil
      } else if open != nil {
        open?.lines.append(line)
      } else if line.hasPrefix("```") {
        open = (line.dropFirst(3).split(separator: " ", maxSplits: 1), [])
      }
    }
    return found
  }
}

/// Where the repository stands.
enum RepositoryFolder {
  static let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
}
