import Edition
import PromiseModel
import Templates

/// A picture with its words.
enum PictureRecord {
  static let form = PageForm<Picture>([
    .text("address") { picture, view in view.address(media: picture.file) },
    .text("alt") { picture, _ in picture.alt },
    .text("caption") { picture, _ in picture.caption },
    .text("credit") { picture, _ in picture.credit },
    .flag("hasWords") { picture, _ in picture.caption != nil || picture.credit != nil },
  ])
}
