/// Between what and what a number lies.
package struct QuantityRange: Sendable, Hashable {
  package let lower: Quantity
  /// Nil: no less than `lower`, perhaps any more.
  package let upper: Quantity?

  package init(_ lower: Quantity, _ upper: Quantity?) {
    self.lower = lower
    self.upper = upper
  }

  static func + (a: QuantityRange, b: QuantityRange) -> QuantityRange {
    guard let x = a.upper, let y = b.upper else { return QuantityRange(a.lower + b.lower, nil) }
    return QuantityRange(a.lower + b.lower, x + y)
  }
}
