import Diagnostics

/// A line that opens or closes front matter: three dashes and nothing else.
enum Fence {
  case exact
  /// Blanks after the dashes: no fence, but nobody sees why not.
  case followedByBlanks

  init?(_ line: ArraySlice<UInt8>) {
    // Most lines are told from their first byte.
    guard line.first == UInt8(ascii: "-"), line.prefix(3).elementsEqual("---".utf8) else { return nil }
    let rest = line.dropFirst(3)
    if rest.isEmpty {
      self = .exact
    } else if rest.allSatisfy(\.isBlank) {
      self = .followedByBlanks
    } else {
      return nil
    }
  }

  /// Whether a line was meant for a fence: nothing but dashes of any kind, at least two hyphens or one of the longer
  /// ones, with or without blanks and what nobody sees around them.
  static func isNearly(_ line: ArraySlice<UInt8>) -> Bool {
    // Told from a few bytes, since every line may be asked about.
    guard let first = line.first(where: { !$0.isBlank }), first == UInt8(ascii: "-") || first >= 0x80 else { return false }
    let seen = String(decoding: line, as: UTF8.self).unicodeScalars.filter {
      $0 != " " && $0 != "\t" && Lookalike($0)?.isUnseen != true
    }
    guard !seen.isEmpty, seen.allSatisfy({ $0 == "-" || Lookalike($0) == .dash }) else { return false }
    return seen.count > 1 || seen.first != "-"
  }
}

extension UInt8 {
  /// A space or a tab.
  var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
}
