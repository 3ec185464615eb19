/// How much all programs together may hold.
///
/// Templates that include each other twice, ten levels deep, are a few lines to write and a thousand
/// copies to write out: there is an end, far above what a site needs.
struct Allowance {
  /// Counted in bytes.
  private var left = 32_000_000

  var isSpent: Bool { left < 0 }

  /// Pays for a node, though it writes nothing: what an instruction takes.
  mutating func spend() { spend(bytes: 32) }

  /// Pays for an inclusion, though it is of an empty template: the way there is written down each time.
  mutating func spendOnInclusion() { spend(bytes: 1_000) }

  mutating func spend(bytes: Int) { left -= bytes }
}
