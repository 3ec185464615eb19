import Edition
import PromiseModel

extension Viewpoint {
  /// What belongs to a municipality each, county by county in their order; all together where counties have no pages.
  func byCounty<Item>(_ items: [Item], _ municipality: (Item) -> Municipality.ID) -> [(county: County.ID?, items: [Item])] {
    guard !site.countyIDs.isEmpty else { return [(nil, items)] }
    let byCounty = Dictionary(grouping: items) { site[municipality($0)].county }
    return site.countyIDs.compactMap { county in byCounty[county].map { (county, $0) } }
  }
}
