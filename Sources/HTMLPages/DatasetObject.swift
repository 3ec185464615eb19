import Edition
import OpenData
import PromiseModel
import Writers

/// The open data in the words of schema.org, as search engines for data read them. What is told has the names that it
/// has in the catalogue.
struct DatasetObject {
  let language: DataLanguage
  let view: Viewpoint

  func write(to json: inout JSONWriter) {
    let (site, dates) = (view.edition.published, DataDates(view.edition.published))
    thing(named: "all", &json)
    describe(.wholeTitle(in: language), .wholeDescription(in: language), &json)
    json.memberIfKnown("datePublished", dates.issued?.iso)
    json.memberIfKnown("dateModified", dates.changed?.iso)
    json.memberIfKnown("temporalCoverage", dates.interval)
    if let publisher = site.facts.settings.publisher { json.publisher(publisher) }
    json.member("includedInDataCatalog") { json in
      json.member("@type", "DataCatalog")
      json.member("@id", catalogue)
      json.member("url", view.canonical)
    }
    json.member("distribution", array: [DataFileID.package], download)
    json.member("hasPart", array: DataTable.allCases) { table, json in
      json.object { self.table(table, &$0) }
    }
  }

  private func table(_ table: DataTable, _ json: inout JSONWriter) {
    thing(named: table.rawValue, &json)
    describe(.title(of: table, in: language), .description(of: table, in: language), &json)
    json.member("distribution", array: [DataFileID.csv(table), .json(table)], download)
  }

  // MARK: Parts

  private var catalogue: String { view.canonical(of: .data(.catalogue)) }

  private func thing(named name: String, _ json: inout JSONWriter) {
    json.member("@type", "Dataset")
    json.member("@id", catalogue + "#" + name)
    json.member("url", view.canonical)
  }

  private func describe(_ title: DataWord, _ description: DataWord, _ json: inout JSONWriter) {
    json.member("name", view.words[title])
    json.member("description", view.words[description])
    json.member("license", DataLicence.address)
    json.member("isAccessibleForFree", true)
  }

  private func download(_ file: DataFileID, _ json: inout JSONWriter) {
    json.object { json in
      json.member("@type", "DataDownload")
      json.member("encodingFormat", file.mediaType)
      json.member("contentUrl", view.canonical(of: .data(file)))
    }
  }
}

extension JSONWriter {
  /// Who publishes the site.
  mutating func publisher(_ publisher: SiteSettings.Publisher) {
    member("publisher") { json in
      json.member("@type", publisher.type?.schemaType ?? "Organization")
      json.memberIfKnown("@id", publisher.address)
      json.member("name", publisher.name)
      json.memberIfKnown("identifier", publisher.organisationNumber)
    }
  }
}

extension PublisherType {
  /// Its class in the words of schema.org.
  fileprivate var schemaType: String {
    switch self {
    case .localAuthority, .nationalAuthority, .regionalAuthority, .supraNationalAuthority: "GovernmentOrganization"
    case .privateIndividuals: "Person"
    case .company: "Corporation"
    case .academicOrScientific, .industryConsortium, .nonGovernmental, .nonProfit, .standardisationBody: "Organization"
    }
  }
}
