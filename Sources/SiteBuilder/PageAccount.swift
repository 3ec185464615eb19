import Edition
package import Outlook
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
  /// A follow-up that somebody owes, with the promise that it is to be of.
  package struct Due: Sendable {
    package let owed: OwedFollowUp
    package let title: String
    /// Of the promise's page.
    package let path: String
  }

  /// What is overdue first, then what is awaited, by its day.
  package var due: [Due] {
    guard let pages, let outlook else { return [] }
    return outlook.owed.map { Due(owed: $0, title: pages.title(of: $0.promise.id), path: pages.path(of: $0.promise.id)) }
      .sorted { $0.owed.due < $1.owed.due }
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
