import Edition
import PromiseModel
import Source

/// Files that tell of the same documents, and that no other document of the kind can change.
///
/// Nearly all files of a site tell of one municipality: its page, its promises and follow-ups, their data, its
/// feed, calendar and card. What they show of others is where these stand and what they are called
/// (`PageSet.landmarks`). `Tests/site/test_seals.py` holds this against builds that make everything.
package struct FileGroup: Sendable {
  /// Places in `PageSet.paths`, in order.
  package let files: [Int]
  /// The promises and follow-ups that they tell of, by the file of each; nil: all there are.
  package let documents: [String]?
}

extension FileGroup {
  /// Every file in one group; municipalities with a joint promise are together, and what tells of more than one
  /// of these groups comes last.
  static func all(of files: [any SiteFile], in site: Site) -> [FileGroup] {
    let groups = MunicipalityGroups(site)
    var own = [[Int]](repeating: [], count: site.facts.municipalities.count)
    var rest: [Int] = []
    for (place, file) in files.enumerated() {
      if let owner = site.owner(of: file.id.subject) {
        own[groups[owner].index].append(place)
      } else {
        rest.append(place)
      }
    }
    var documents = [[String]](repeating: [], count: own.count)
    func add(_ document: String, of subject: FileSubject) {
      if let owner = site.owner(of: subject) { documents[groups[owner].index].append(document) }
    }
    for id in site.promiseIDs { add(site[id].spot.file, of: .promise(id)) }
    for id in site.followUpIDs { add(site[id].spot.file, of: .followUp(id)) }
    return zip(own, documents).filter { !$0.0.isEmpty }.map { FileGroup(files: $0, documents: $1) }
      + [FileGroup(files: rest, documents: nil)]
  }
}

/// Which municipalities have promises together, also by way of a third.
private struct MunicipalityGroups {
  /// By `Municipality.ID`: another of the group, nearer to the one that all lead to.
  private var next: [Int]

  init(_ site: Site) {
    next = Array(site.facts.municipalities.indices)
    for id in site.promiseIDs where site[id].isJoint {
      let together = site[id].municipalities
      for other in together.dropFirst() { next[self[other].index] = self[together[0]].index }
    }
  }

  /// The one that stands for the group.
  subscript(id: Municipality.ID) -> Municipality.ID {
    var place = id.index
    while next[place] != place { place = next[place] }
    return Municipality.ID(place)
  }
}
