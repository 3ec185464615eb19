/// Letters beyond ASCII in ASCII (RFC 3492): what is ASCII in front, then where the others go, in digits of 36.
enum Punycode {
  private static let (base, least, most, skew, damp) = (36, 1, 26, 38, 700)

  static func encoded(_ letters: [Unicode.Scalar]) -> String {
    var text = String(String.UnicodeScalarView(letters.filter(\.isASCII)))
    let plain = text.utf8.count
    if plain > 0 { text += "-" }
    var (next, delta, bias, handled) = (0x80, 0, 72, plain)
    while handled < letters.count, let smallest = letters.lazy.map({ Int($0.value) }).filter({ $0 >= next }).min() {
      delta += (smallest - next) * (handled + 1)
      next = smallest
      for letter in letters {
        if letter.value < next { delta += 1 }
        guard letter.value == next else { continue }
        text += digits(of: delta, bias)
        bias = adapted(delta, count: handled + 1, isFirst: handled == plain)
        delta = 0
        handled += 1
      }
      delta += 1
      next += 1
    }
    return text
  }

  /// A whole number whose last digit is told from the others by its size.
  private static func digits(of number: Int, _ bias: Int) -> String {
    var (text, rest, place) = ("", number, base)
    while true {
      let threshold = min(max(place - bias, least), most)
      if rest < threshold { return text + digit(rest) }
      text += digit(threshold + (rest - threshold) % (base - threshold))
      rest = (rest - threshold) / (base - threshold)
      place += base
    }
  }

  /// `a` to `z`, then `0` to `9`.
  private static func digit(_ value: Int) -> String { String(UnicodeScalar(UInt8(value < 26 ? value + 0x61 : value - 26 + 0x30))) }

  private static func adapted(_ delta: Int, count: Int, isFirst: Bool) -> Int {
    var rest = isFirst ? delta / damp : delta / 2
    rest += rest / count
    var steps = 0
    while rest > (base - least) * most / 2 {
      rest /= base - least
      steps += base
    }
    return steps + (base - least + 1) * rest / (rest + skew)
  }
}
