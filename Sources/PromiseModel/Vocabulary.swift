/// A closed list of values, each published by one name: it is what the open data says, the class that a page gives
/// it, and the last part of the key of its words. A case may be renamed in the program, its raw value never.
package protocol Vocabulary: RawRepresentable<String>, CaseIterable, Hashable, Sendable {}

extension Vocabulary {
  package static var names: [String] { allCases.map(\.rawValue) }
}
