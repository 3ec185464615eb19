package import Diagnostics
import Source

/// The pictures that a folder of templates has. A site does without those that are not there.
package struct SitePictures: Sendable {
  private var pictures: [SitePicture: PNGPicture] = [:]

  package init(_ sources: [PictureSource] = [], log: inout DiagnosticLog) {
    for source in sources {
      guard let picture = PNGPicture(source.bytes) else {
        log.report(.pictureNotPNG, at: source.origin(.start))
        continue
      }
      pictures[source.picture] = picture
    }
  }

  package subscript(picture: SitePicture) -> PNGPicture? { pictures[picture] }

  /// In a fixed order.
  package var all: [SitePicture] { SitePicture.allCases.filter { pictures[$0] != nil } }
}
