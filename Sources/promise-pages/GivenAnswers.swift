import Arguments
import SiteBuilder

/// What somebody said of a new site on the command line.
struct GivenAnswers {
  let municipality: String?
  let title: String?
  let publisher: String?
  let baseURL: String?

  init(_ arguments: inout ArgumentReader) {
    municipality = arguments.option(
      "--municipality", .municipality,
      Wording(
        sv: "Kommunen som webbplatsen handlar om, till exempel berg.\nFlera skrivs \"berg, are\".\nAnnars handlar den om alla kommuner.",
        en: "The municipality it is about, such as berg.\nSeveral are written \"berg, are\".\nElse it is about all of them."), isOnce: true)
    title = arguments.option("--title", .text, Wording(sv: "Webbplatsens namn.", en: "The name of the site."))
    publisher = arguments.option(
      "--publisher", .name, Wording(sv: "Den som svarar för webbplatsen.", en: "Who answers for the site."))
    baseURL = arguments.option(
      "--base-url", .address,
      Wording(
        sv: "Adressen där webbplatsen ska publiceras.", en: "The address that the site is to be published at."),
      wanted: .wantedSiteAddress, meant: { siteAddress(meantBy: $0) }, read: { siteAddress($0) })
  }
}
