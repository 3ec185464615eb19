/// What kind of body publishes the site: the publisher types that catalogues of data in the EU have
/// (http://purl.org/adms/publishertype/1.0). The raw value is what an author writes.
package enum PublisherType: String, Sendable, CaseIterable {
  case academicOrScientific = "academia-scientific-organisation"
  case company
  case industryConsortium = "industry-consortium"
  case localAuthority = "local-authority"
  case nationalAuthority = "national-authority"
  case nonGovernmental = "non-governmental-organisation"
  case nonProfit = "non-profit-organisation"
  case privateIndividuals = "private-individuals"
  case regionalAuthority = "regional-authority"
  case standardisationBody = "standardisation-body"
  case supraNationalAuthority = "supra-national-authority"
}
