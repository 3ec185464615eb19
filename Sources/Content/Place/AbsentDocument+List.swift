import PromiseModel
import Source

extension SortedDocuments {
  /// The documents without a place, in the order of their paths.
  /// - `folder`: what messages call the content folder.
  func absent(_ absences: Absences, in folder: String) -> [AbsentDocument] {
    let ofPromises = promises.compactMap { document in
      absences[document.body.path].map {
        AbsentDocument(
          file: document.body.file, kind: .promise, reason: AbsentDocument.Reason($0),
          municipalities: document.municipalities.map(\.value), period: document.period?.value)
      }
    }
    let ofFollowUps = followUps.compactMap { document in
      absences[document.body.path].map {
        AbsentDocument(
          file: document.body.file, kind: .followUp, reason: AbsentDocument.Reason($0),
          municipalities: document.municipalities.map(\.value), period: document.period?.value,
          year: document.year?.value)
      }
    }
    let ofPages = pages.compactMap { page in
      absences[page.body.path].map { AbsentDocument(file: page.body.file, kind: .page, reason: AbsentDocument.Reason($0)) }
    }
    let known = Set((ofPromises + ofFollowUps + ofPages).map(\.file))
    let others = unread.filter { !$0.hasSuffix("/") }.map { path in
      AbsentDocument(file: folder + "/" + path, kind: AbsentDocument.Kind(of: path), reason: .unreadable)
    }
    return (ofPromises + ofFollowUps + ofPages + others.filter { !known.contains($0.file) })
      .sorted { $0.file.utf8.lexicographicallyPrecedes($1.file.utf8) }
  }
}

extension AbsentDocument.Reason {
  fileprivate init(_ absence: Absence) {
    switch absence {
    case .unread: self = .unreadable
    case .draft: self = .draft
    case .faulty: self = .faulty
    case .waiting: self = .waiting
    }
  }
}

extension AbsentDocument.Kind {
  /// - `path`: below the content folder.
  fileprivate init(of path: String) {
    switch ContentPath(path) {
    case .promise: self = .promise
    case .followUp: self = .followUp
    case .page: self = .page
    default: self = .other
    }
  }
}
