import Edition
import PromiseModel
import SafeHTML
import Templates
import Writers

/// sok-punkter.json: the words of promises, point by point, for who looks for a subject. Of each promise its title, its
/// address and 1 where it has ended (else 0), then a text and an anchor for each point. Those of what holds today, or
/// comes nearest to it: a reader looks for what is promised, and the whole history would be ten times as large.
struct SearchPoints: Page {
  static let template = PageTemplate<SearchPoints>(
    "search-points", [.html("json") { file, view in HTML(file.json(view)) }])

  static func all(in plan: FilePlan) -> [SearchPoints] { [SearchPoints()] }

  var id: PageID { .searchPoints }

  /// Longer texts are found by how they begin.
  private static let longestText = 200

  private func json(_ view: Viewpoint) -> JSONWriter {
    let site = view.site
    let current = site.currentPromises
    var json = JSONWriter()
    json.array { json in
      for id in site.promisesToFind where current.contains(id) && !site[id].commitments.isEmpty {
        json.array { json in
          json.write(view.edition.titles[id])
          json.write(view.edition.addresses[.promise(id)].path)
          json.write(site.standing(of: id).state == .ended ? 1 : 0)
          for commitment in site[id].commitments {
            json.array { json in
              json.write(Self.text(of: commitment, in: site[id]))
              json.write(commitment.anchor)
            }
          }
        }
      }
    }
    return json
  }

  private static func text(of commitment: Commitment, in promise: Promise) -> String {
    let text = promise.prose.plainText(of: commitment.excerpt).split(separator: "\n").joined(separator: " ")
    return text.count > longestText ? String(text.prefix(longestText)) : text
  }
}

extension Site {
  /// Of each municipality those that have not ended, else the last one that has.
  fileprivate var currentPromises: Set<Promise.ID> {
    municipalityIDs.reduce(into: []) { current, id in
      let promises = promisesByMunicipality[id.index].filter { !self[$0].particulars.isDraft }
      let lasting = promises.filter { standing(of: $0).state != .ended }
      current.formUnion(lasting.isEmpty ? promises.prefix(1) : lasting[...])
    }
  }
}
