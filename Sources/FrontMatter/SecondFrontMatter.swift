import Source

/// Front matter right behind the one that a file begins with, as where a whole file was pasted below the keys of a new
/// one. It would be shown as text, and what it says be lost.
struct SecondFrontMatter {
  let place: Place
  let keys: [Located<String>]
  let bodyOffset: Int
  let bodyLine: Int

  init?(after block: FrontMatterBlock, in bytes: [UInt8]) {
    var lines = Lines(of: bytes[block.bodyOffset...], firstLine: block.bodyLine)
    var opening = lines.next()
    while let line = opening, bytes[line.content].allSatisfy(\.isBlank) { opening = lines.next() }
    guard let opening, Fence(bytes[opening.content]) != nil, lines.areKeysToFence(in: bytes, orNone: false) else { return nil }
    var keys: [Located<String>] = []
    for line in lines {
      let content = bytes[line.content]
      if Fence(content) != nil {
        place = Place(line: opening.number, column: 1)
        self.keys = keys
        (bodyOffset, bodyLine) = (line.end, line.number + 1)
        return
      }
      guard content.beginsWithKey else { continue }
      keys.append(Located(String(decoding: content.prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self), at: Place(line: line.number, column: 1)))
    }
    return nil
  }
}
