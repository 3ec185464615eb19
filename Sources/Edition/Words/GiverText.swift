package import PromiseModel

extension Viewpoint {
  /// `polisen och kommunen`, in the order of the promise; nil where its page does not say.
  package func givers(of commitment: Commitment, in promise: Promise) -> String? {
    let names = giverNames(of: commitment, in: promise)
    return names.isEmpty ? nil : formats.list(names)
  }

  /// One by one; none where its page does not say.
  package func giverNames(of commitment: Commitment, in promise: Promise) -> [String] {
    commitment.givers.list.map { name(of: $0, in: promise) }
  }

  private func name(of giver: Giver, in promise: Promise) -> String {
    switch giver {
    case .police: words[GiverWord.police]
    case .municipality:
      words[promise.isJoint ? GiverWord.municipalities : GiverWord.municipality]
    case .oneMunicipality(let id): site[id].fullName
    case .party(let index): promise.parties[index].name
    }
  }
}
