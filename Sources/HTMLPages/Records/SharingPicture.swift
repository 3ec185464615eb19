import Edition
import Templates

/// The picture that others show beside a page's title, for `partials/metadata.mustache`.
struct SharingPicture {
  let picture: PNGPicture

  static let form = PageForm<SharingPicture>([
    // Whoever shows it has only what the page says.
    .text("address") { _, view in view.canonical(of: .picture(.sharing)) },
    .text("width") { sharing, _ in String(sharing.picture.width) },
    .text("height") { sharing, _ in String(sharing.picture.height) },
  ])
}
