/// Makes many things alike, perhaps several at once. Threads are the shell's; here it is only said what can be
/// made in any order.
package protocol Workers: Sendable {
  /// `0..<count` mapped by `transform`, results in order.
  func map<Value: Sendable>(_ count: Int, _ transform: @Sendable (Int) -> Value) -> [Value]
}

/// One thing after another.
package struct OneByOne: Workers {
  package init() {}

  package func map<Value: Sendable>(_ count: Int, _ transform: @Sendable (Int) -> Value) -> [Value] {
    (0..<count).map(transform)
  }
}
