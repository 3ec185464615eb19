import Edition
import PromiseModel

extension Viewpoint {
  /// What data knows focus areas by.
  func dataNames(of areas: [FocusArea.ID]) -> [String] {
    areas.isEmpty ? [] : areas.map { published[$0].slug }
  }
}
