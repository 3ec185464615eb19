import Diagnostics
import Foundation
import Source

/// What an author does who is asked "did you mean …?" and did.
enum FollowedAdvice {
  /// Puts what was suggested in place of what is written, or a file where it should be. False where what is written
  /// can't be told from the problem.
  static func follow(_ problem: Diagnostic, in site: SiteFolder) throws -> Bool {
    guard let suggestion = problem.suggestion else { return false }
    let path = problem.origin.file
    guard let place = problem.origin.place else {
      guard suggestion.contains("/") else { return false }
      let text = try site.text(of: path)
      try site.remove(path)
      try site.write(text, to: "content/" + suggestion)
      return true
    }
    var lines = try site.text(of: path).components(separatedBy: "\n")
    guard let changed = changed(lines[place.line - 1], from: place.column - 1, problem, suggestion) else { return false }
    lines[place.line - 1] = changed
    try site.write(lines.joined(separator: "\n"), to: path)
    return true
  }

  private static func changed(_ line: String, from column: Int, _ problem: Diagnostic, _ suggestion: String) -> String? {
    let scalars = line.unicodeScalars
    let start = scalars.index(scalars.startIndex, offsetBy: min(column, scalars.count))
    let written = problem.arguments.filter { $0.key != "known" }.values.filter { !$0.isEmpty }
    // With what stands before it, where the suggestion has that too.
    let whole = written.flatMap { value in ["key", "property"].compactMap { problem.arguments[$0] }.map { "\($0)=\(value)" } }
    let found = (whole.filter { suggestion.contains("=") && line.contains($0) } + written.sorted { $0.count > $1.count }).first {
      line[start...].contains($0) || line.contains($0) && $0.contains("=")
    }
    guard let found, let range = line.range(of: found, range: found.contains("=") ? nil : start..<line.endIndex) else { return nil }
    return line.replacingCharacters(in: range, with: suggestion)
  }
}
