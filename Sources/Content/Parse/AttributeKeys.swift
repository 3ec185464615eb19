/// The keys of attributes by what they belong to, for what is told of one that stands elsewhere.
enum AttributeKeys {
  /// Of a promise: of a commitment, or of all that is below a block.
  static let given = ["by", "kind"]
  static let focus = ["focus"]
  /// Of a commitment, and of nothing else in a promise.
  static let commitment = ["at-least", "at-most", "unit", "per", "due"]
  static let outcome = ["status", "result", "so-far", "unit"]

  static let all = given + focus + commitment + outcome
}
