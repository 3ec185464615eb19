/// How deep sections and inclusions may stand inside each other.
///
/// Far more than anybody can follow, and few enough that compiling, which calls itself for each level,
/// never runs out of stack.
enum NestingLimit {
  static let levels = 100
}
