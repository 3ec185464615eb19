import Edition
import PromiseModel

extension Viewpoint {
  /// The states that a map shows, each once, in their own order.
  func legend(of states: [MapState]) -> [StatusRecord] {
    MapState.allCases.filter(states.contains).map { words.record($0) }
  }
}
