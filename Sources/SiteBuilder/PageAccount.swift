import Edition
import Pages
package import PromiseModel
import Source

/// What is behind one page of a site: the files that it tells of, and what stands in it under a name of its own.
package struct PageAccount: Sendable {
  /// One thing that is promised.
  package struct Commitment: Sendable {
    package let id: String
    package let kind: PromiseModel.Commitment.Kind
    package let text: String
  }

  /// A promise with all that it holds.
  package struct Promise: Sendable {
    package let title: String
    package let file: String
    package let commitments: [Commitment]
  }

  package let isDraft: Bool
  /// As messages call them.
  package let files: [String]
  package let promises: [Promise]
}

extension MemorySite {
  /// Nil for what is no file that is made.
  package func account(of path: String) -> PageAccount? {
    guard let pages, let place = place(of: path) else { return nil }
    let subject = pages.subject(of: place)
    let promises = pages.site.promises(of: subject)
    return PageAccount(
      isDraft: pages.site.isDraft(subject), files: files(of: subject, promises, in: pages.site),
      promises: promises.map { account(of: pages.site[$0], in: pages) })
  }

  private func account(of promise: Promise, in pages: PageSet) -> PageAccount.Promise {
    PageAccount.Promise(
      title: pages.title(of: promise.id), file: promise.spot.file,
      commitments: promise.commitments.map {
        PageAccount.Commitment(id: $0.anchor, kind: $0.kind, text: $0.excerpt.name)
      })
  }

  private func files(of subject: FileSubject, _ promises: [Promise.ID], in site: Site) -> [String] {
    let ofPromises = promises.flatMap { id in
      [site[id].spot.file] + site.standing(of: id).followUps.map { site[$0].spot.file }
    }
    return switch subject {
    case .municipality(let id): [options.contentName + "/municipalities/" + site[id].slug + ".md"] + ofPromises
    case .followUp(let id): [site[id].spot.file, site[site[id].promise].spot.file]
    case .focusArea(let id): [site[id].spot.file]
    case .page(let id): [site[id].spot.file]
    case .year(let year): site.facts.yearNotes.filter { $0.year == year }.map(\.spot.file)
    case .everything: [options.contentName + "/site.yaml"]
    case .promise, .county, .nothing: ofPromises
    }
  }
}

extension MemorySite {
  /// The pages of some promises, follow-ups and free pages.
  /// - `files`: as messages call them.
  package func pages(of files: Set<String>) -> [String: String] {
    guard let pages else { return [:] }
    let facts = pages.site.facts
    var found: [String: String] = [:]
    for promise in facts.promises where files.contains(promise.spot.file) { found[promise.spot.file] = pages.path(of: .promise(promise.id)) }
    for followUp in facts.followUps where files.contains(followUp.spot.file) { found[followUp.spot.file] = pages.path(of: .followUp(followUp.id)) }
    for page in facts.pages where files.contains(page.spot.file) { found[page.spot.file] = pages.path(of: .page(page.id)) }
    return found
  }
}

extension Site {
  /// Those that a page shows with all that they hold.
  fileprivate func promises(of subject: FileSubject) -> [Promise.ID] {
    switch subject {
    case .promise(let id): [id]
    case .followUp(let id): [self[id].promise]
    case .municipality(let id): promisesByMunicipality[id.index]
    case .year, .county, .focusArea, .page, .everything, .nothing: []
    }
  }
}
