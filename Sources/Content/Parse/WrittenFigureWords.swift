import PromiseModel

/// Words before a figure for which the format has another: "max 12", "färre än 50", "exakt 4".
enum WrittenFigureWords {
  /// The longer ones first, as one may hold another.
  private static let others: [(written: String, meant: String)] = [
    ("lite mer än", "drygt"), ("något mer än", "drygt"), ("strax över", "drygt"), ("inte riktigt", "nästan"), ("inte fullt", "nästan"),
    ("strax under", "nästan"), ("lite drygt", "drygt"), ("färre än", "under"), ("mindre än", "under"), ("inte ens", "under"),
    ("lägre än", "under"), ("högre än", "över"), ("som mest", "högst"), ("som minst", "minst"),
    ("som högst", "högst"), ("som lägst", "minst"), ("åtminstone", "minst"), ("maximalt", "högst"), ("maximum", "högst"),
    ("max.", "högst"), ("max", "högst"), ("minimum", "minst"), ("min.", "minst"), ("lägst", "minst"),
    ("tillsammans", "sammanlagt"), ("sammantaget", "sammanlagt"), ("summa:", "sammanlagt"),
    ("summa", "sammanlagt"), (">=", "minst"), ("≥", "minst"), ("<=", "högst"), ("≤", "högst"), (">", "över"), ("<", "under"),
    ("exakt", ""), ("precis", ""), ("endast", ""), ("bara", ""), ("antalet", ""), ("antal:", ""), ("antal", ""),
  ]

  /// A figure in words of the format; nil where nobody can tell which are meant.
  static func meaning(of measure: Measure, written: String) -> String? {
    let words = measure.words.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    guard let other = others.first(where: { (" " + words + " ").contains(" " + $0.written + " ") }) else { return nil }
    let mended = (" " + words + " ").replacing(" " + other.written + " ", with: " " + other.meant + " ").trimmed
    let number = written.drop { !("0"..."9").contains($0) }
    let figure = mended.isEmpty ? String(number) : mended + " " + number
    return (try? Measure.parse(figure))?.unknownWords.isEmpty == true ? figure : nil
  }
}
