package import PromiseModel

extension SiteSettings.Publisher {
  /// What catalogues know a body by, so that what several of them tell of it comes together: the national data
  /// portal's name for it, which is none that anybody could read a page at. Nil without a number.
  package var address: String? { organisationNumber.map { "http://dataportal.se/organisation/SE" + $0 } }
}

extension PublisherType {
  /// Its name in catalogues.
  var address: String { "http://purl.org/adms/publishertype/" + name }

  private var name: String {
    switch self {
    case .academicOrScientific: "Academia-ScientificOrganisation"
    case .company: "Company"
    case .industryConsortium: "IndustryConsortium"
    case .localAuthority: "LocalAuthority"
    case .nationalAuthority: "NationalAuthority"
    case .nonGovernmental: "NonGovernmentalOrganisation"
    case .nonProfit: "NonProfitOrganisation"
    case .privateIndividuals: "PrivateIndividual(s)"
    case .regionalAuthority: "RegionalAuthority"
    case .standardisationBody: "StandardisationBody"
    case .supraNationalAuthority: "SupraNationalAuthority"
    }
  }
}
