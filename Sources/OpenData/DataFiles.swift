package import Edition

/// The door of this room: the kinds of files that are made here, and the texts that they are made with.
package enum DataFiles {
  package static let texts = RoomTexts(words: [DataWord.self])

  package static var table: any SiteFile.Type { DataTableFile.self }
  package static var list: any SiteFile.Type { DataListFile.self }
  package static var part: any SiteFile.Type { DataPartFile.self }
  package static var schema: any SiteFile.Type { DataSchemaFile.self }
  package static var package: any SiteFile.Type { DataPackageFile.self }
  package static var catalogue: any SiteFile.Type { CataloguePage.self }
  package static var promise: any SiteFile.Type { PromiseDocument.self }
  package static var municipality: any SiteFile.Type { MunicipalityDocument.self }
  package static var year: any SiteFile.Type { YearDocument.self }
}
