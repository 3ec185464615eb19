import Edition
import PromiseModel

extension PermanentNames {
  func name(of scope: FeedScope) -> String {
    switch scope {
    case .site: "feed"
    case .municipality(let id): "feed/municipality/" + code(of: id)
    case .focusArea(let id): "feed/focus-area/" + site[id].slug
    case .year(let year): "feed/year/\(year)"
    }
  }
}
