package import Source

/// What `site.yaml` says.
package struct SiteSettings: Sendable {
  package struct Publisher: Sendable {
    package let name: String
    package let url: String?
    package let email: String?
    package let type: PublisherType?
    /// Ten digits.
    package let organisationNumber: String?

    package init(
      name: String, url: String? = nil, email: String? = nil, type: PublisherType? = nil,
      organisationNumber: String? = nil
    ) {
      self.name = name
      self.url = url
      self.email = email
      self.type = type
      self.organisationNumber = organisationNumber
    }
  }

  package struct Theme: Sendable {
    package let colour: Colour?
    /// Where the colour is written.
    package let colourSpot: Origin?
    /// A file below `content/`.
    package let logotype: String?
    package let logotypeText: String?

    package init(
      colour: Colour? = nil, colourSpot: Origin? = nil, logotype: String? = nil,
      logotypeText: String? = nil
    ) {
      self.colour = colour
      self.colourSpot = colourSpot
      self.logotype = logotype
      self.logotypeText = logotypeText
    }
  }

  /// For which years a missing follow-up is the givers' fault and not ours.
  package enum FollowUpsHeld: Sendable, Equatable {
    case allYears
    case from(Int)
    case never

    package func holds(_ year: Int) -> Bool {
      switch self {
      case .allYears: true
      case .from(let first): year >= first
      case .never: false
      }
    }
  }

  package let title: String
  /// Absolute, with a `/` at the end.
  package let baseURL: String
  /// BCP 47.
  package let language: String
  package let description: String?
  package let publisher: Publisher?
  /// Months after the end of what a follow-up is to cover.
  package let followUpDue: Int
  package let followUpsHeld: FollowUpsHeld
  /// An https or mailto address: the publisher's, where nothing else is said.
  package let faultReport: String?
  /// In the order shown; nil: every free page, by title. See `Site.menu`.
  package let menu: [FreePage.ID]?
  package let theme: Theme

  /// Every page has the menu, so that a long one on many pages is a site that nobody can hold.
  package static let longestMenu = 60

  package init(
    title: String, baseURL: String, language: String = "sv", description: String? = nil,
    publisher: Publisher? = nil, followUpDue: Int = 3, followUpsHeld: FollowUpsHeld = .allYears,
    faultReport: String? = nil, menu: [FreePage.ID]? = nil, theme: Theme = Theme()
  ) {
    self.title = title
    self.baseURL = baseURL
    self.language = language
    self.description = description
    self.publisher = publisher
    self.followUpDue = followUpDue
    self.followUpsHeld = followUpsHeld
    self.faultReport = faultReport ?? publisher?.email.map { "mailto:" + $0 }
    self.menu = menu
    self.theme = theme
  }
}
