/// What was written like a link or a picture and is none: `[x](a b.pdf)`, `[x][saknas]`, `[x] (https://…)`.
struct BrokenLink {
  /// Where it begins in the file.
  let start: Int
  let written: ArraySlice<UInt8>
  /// How to write it.
  let right: [UInt8]

  /// Nobody writes a longer one; further is not looked.
  static let longest = 400

  private static let addressStarts = ["http", "/", "../", "./", "mailto:", "www."].map { Array($0.utf8) }

  /// Whether what comes after a closing bracket makes a link of it to those who write.
  static func goesOn(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let next = rest.first else { return false }
    if next == UInt8(ascii: "(") || next == UInt8(ascii: "[") { return true }
    return next == UInt8(ascii: " ") && addressStarts.contains { rest.dropFirst(2).starts(with: $0) }
      && rest.dropFirst().first == UInt8(ascii: "(")
  }

  /// - `closing`: where the bracket closes. Nil where one of the brackets was meant as text.
  init?(closedAt closing: Int, in block: ArraySlice<UInt8>) {
    guard block.indices.contains(closing), !block.isEscaped(at: closing),
      let opening = block[..<closing].suffix(Self.longest).lastIndex(of: UInt8(ascii: "[")), !block.isEscaped(at: opening)
    else { return nil }
    let rest = block[(closing + 1)...].drop { $0 == UInt8(ascii: " ") }
    guard let bracket = rest.first, bracket == UInt8(ascii: "(") || bracket == UInt8(ascii: "[") else { return nil }
    let isImage = opening > block.startIndex && block[opening - 1] == UInt8(ascii: "!")
    let closer = bracket == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "]")
    // It may go on in the next line; one that never closes is told to the end of its own.
    let goesOn = rest.dropFirst().prefix(Self.longest)
    let isClosed = goesOn.contains(closer)
    let whole = goesOn.prefix { isClosed ? $0 != closer : !$0.isLineEnd }
    let cut = Self.cut(whole, isClosed: isClosed)
    let address = cut ?? whole
    start = isImage ? opening - 1 : opening
    written = block[start..<address.endIndex + (isClosed && cut == nil ? 1 : 0)]
    right = Self.link(block[start...closing], to: bracket == UInt8(ascii: "(") ? address : [])
  }

  /// The address at the start of a text whose bracket was forgotten: "(plan.pdf. Den gäller (mest) oss)". Nil where there
  /// is none, or all of it is meant.
  private static func cut(_ text: ArraySlice<UInt8>, isClosed: Bool) -> ArraySlice<UInt8>? {
    let word = text.prefix { !$0.isWhitespace }
    let bare = word[..<((word.lastIndex { !".,;:!?".utf8.contains($0) } ?? word.startIndex - 1) + 1)]
    guard isClosed ? word.count < text.count && bare.count < word.count : bare.count < text.count else { return nil }
    let address = String(decoding: bare, as: UTF8.self)
    let isAddress = WrittenAddress.whole(address) != nil || WrittenAddress.isFile(address) || address.hasSuffix(".md") || address.hasPrefix("/")
    return isAddress ? bare : nil
  }

  /// Whether a bracket that comes next opens the address of a link whose signs were exchanged: `(planen)[https://…]`.
  static func isReversed(_ rest: ArraySlice<UInt8>) -> Bool {
    rest.first == UInt8(ascii: "[") && addressStarts.contains { rest.dropFirst().starts(with: $0) }
  }

  /// Whether a text in brackets goes on in an address, as its bracket never closes: `[planen(https://…)`.
  static func isOpen(_ rest: ArraySlice<UInt8>) -> Bool {
    let near = rest.prefix(longest)
    let text = near.prefix { $0 != UInt8(ascii: "(") && $0 != UInt8(ascii: "[") }
    let address = near[text.endIndex...]
    guard address.first == UInt8(ascii: "("), text.last.map({ !$0.isWhitespace }) ?? false else { return false }
    return !near.contains(UInt8(ascii: "]")) && addressStarts.contains { address.dropFirst().starts(with: $0) }
  }

  /// - `start`: where it begins; `middle`: the sign before its address.
  init?(exchangedFrom start: Int, middle: Int, in block: ArraySlice<UInt8>) {
    guard block.indices.contains(start), block.indices.contains(middle), start < middle, !block.isEscaped(at: start), !block.isEscaped(at: middle)
    else { return nil }
    let text = block[(start + 1)..<middle].prefix { $0 != UInt8(ascii: ")") }
    let line = block[(middle + 1)...].prefix(Self.longest).prefix { !$0.isLineEnd }
    let address = line.prefix { $0 != UInt8(ascii: "]") && $0 != UInt8(ascii: ")") }
    self.start = start
    written = block[start..<min(address.endIndex + 1, block.endIndex)]
    right = Self.link([UInt8(ascii: "[")] + text + [UInt8(ascii: "]")], to: address)
  }

  private static func link(_ text: ArraySlice<UInt8>, to address: ArraySlice<UInt8>) -> [UInt8] {
    if address.isEmpty { return text + Array("(adress)".utf8) }
    let trimmed = address.drop(while: \.isWhitespace)
    let mayStandBare = !trimmed.contains { $0.isWhitespace || $0 == UInt8(ascii: "(") }
    let line = trimmed.map { $0.isLineEnd ? UInt8(ascii: " ") : $0 }
    if let whole = WrittenAddress.whole(String(decoding: line, as: UTF8.self)) { return Array(text) + Array("(\(whole))".utf8) }
    return Array(text) + Array(mayStandBare ? "(".utf8 : "(<".utf8) + line + Array(mayStandBare ? ")".utf8 : ">)".utf8)
  }
}
