import Edition

/// icon.png, apple-touch-icon.png, sharing.png: as the folder of templates has them.
struct PictureFile: SiteFile {
  let picture: SitePicture

  static func all(in plan: FilePlan) -> [PictureFile] { plan.pictures.map(PictureFile.init) }

  var id: PageID { .picture(picture) }

  func append(piece: Int, from view: Viewpoint, to bytes: inout [UInt8]) {
    bytes += view.edition.pictures[picture]?.bytes ?? []
  }
}
