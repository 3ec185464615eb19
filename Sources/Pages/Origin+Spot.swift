import Diagnostics
import PromiseModel

extension Origin {
  init(_ spot: SourceSpot) {
    self.init(
      file: spot.file,
      place: spot.line > 0 ? Place(line: spot.line, column: spot.column) : nil)
  }
}
