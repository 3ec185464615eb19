import PromiseModel

/// How it stands with a promise, in a word or two for lists.
enum PromiseStateWord: String, WordKey {
  case proposed = "promise-state.proposed"
  case wasProposed = "promise-state.was-proposed"
  case coming = "promise-state.coming"
  case inForce = "promise-state.in-force"
  case ended = "promise-state.ended"

  init(_ state: PromiseState) {
    switch state {
    case .proposed(hasBegun: false): self = .proposed
    case .proposed(hasBegun: true): self = .wasProposed
    case .coming: self = .coming
    case .inForce: self = .inForce
    case .ended: self = .ended
    }
  }
}
