import PromiseModel
import Templates

/// A picture with its words.
enum PictureRecord {
  static let shape = Shape(
    "picture",
    ["address": .value, "alt": .value, "caption": .value, "credit": .value, "hasWords": .flag])
}

extension Viewpoint {
  func picture(_ picture: Picture) -> Record {
    Record(
      PictureRecord.shape,
      [
        "address": .text(address(media: picture.file)), "alt": .text(picture.alt),
        "caption": .maybe(picture.caption), "credit": .maybe(picture.credit),
        "hasWords": .flag(picture.caption != nil || picture.credit != nil),
      ])
  }
}
