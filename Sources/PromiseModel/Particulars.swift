package import Source

// What promises and follow-ups say beside their text.

package struct Signatory: Sendable {
  package let name: String?
  package let role: String
  package let organisation: String?

  package init(name: String?, role: String, organisation: String?) {
    self.name = name
    self.role = role
    self.organisation = organisation
  }
}

package struct Contact: Sendable, Equatable {
  package let name: String?
  package let role: String
  package let organisation: String?
  package let phone: String?
  package let email: String?
  package let url: String?

  package init(
    name: String?, role: String, organisation: String?, phone: String?, email: String?, url: String?
  ) {
    self.name = name
    self.role = role
    self.organisation = organisation
    self.phone = phone
    self.email = email
    self.url = url
  }
}

package struct Picture: Sendable {
  /// Below `content/`: `media/berg/signing.jpg`.
  package let file: String
  package let alt: String
  package let caption: String?
  package let credit: String?

  package init(file: String, alt: String, caption: String?, credit: String?) {
    self.file = file
    self.alt = alt
    self.caption = caption
    self.credit = credit
  }
}

package struct LinkedDocument: Sendable {
  package enum Location: Sendable {
    case media(String)
    case external(String)
    case notHeld
  }

  package enum FollowedUp: Sendable, Equatable {
    /// One promise year.
    case year(Int)
    /// It is where every year's is to be found.
    case everyYear

    package var year: Int? {
      if case .year(let year) = self { year } else { nil }
    }
  }

  package let title: String
  package let location: Location
  /// Of what it is the follow-up: that is followed up elsewhere.
  package let followUp: FollowedUp?

  package init(title: String, location: Location, followUp: FollowedUp?) {
    self.title = title
    self.location = location
    self.followUp = followUp
  }
}

package struct Survey: Sendable {
  package let title: String
  package let url: String?
  package let closes: PartialDate?
  package let spot: Origin

  package init(title: String, url: String?, closes: PartialDate?, spot: Origin) {
    self.title = title
    self.url = url
    self.closes = closes
    self.spot = spot
  }

  /// Nil where no day is known.
  package var firstDayClosed: CalendarDate? { closes?.last.dayAfter }

  /// Whether its last day has passed; never, where no day is known.
  package func hasClosed(on date: CalendarDate) -> Bool {
    firstDayClosed.map { $0 <= date } ?? false
  }
}

package struct Correction: Sendable {
  package let date: PartialDate
  package let text: String

  package init(date: PartialDate, text: String) {
    self.date = date
    self.text = text
  }
}

/// A remark of the site's editor, shown as such.
package struct EditorNote: Sendable {
  package let text: String
  /// The name of the warning that it explains, if it does.
  package let explains: String?

  package init(text: String, explains: String?) {
    self.text = text
    self.explains = explains
  }
}

/// Who takes part beside the police and the municipality.
package struct Party: Sendable {
  package let key: String
  package let name: String

  package init(key: String, name: String) {
    self.key = key
    self.name = name
  }
}

/// What a promise and a follow-up have alike.
package struct Particulars: Sendable {
  /// When it was last changed: by its author, or by a correction since.
  package var changed: PartialDate? {
    guard let updated else { return nil }
    return corrections.map(\.date).reduce(updated) { $1.first > $0.first ? $1 : $0 }
  }

  /// As the author wrote it; nil: the default title.
  package var title: String?
  package var summary: String?
  package var updated: PartialDate?
  package var publishedBy: String?
  package var contacts: [Contact] = []
  package var images: [Picture] = []
  package var documents: [LinkedDocument] = []
  package var survey: Survey?
  /// Where the text was taken from.
  package var sources: [String] = []
  package var corrections: [Correction] = []
  package var notes: [EditorNote] = []
  package var aliases: [Alias] = []
  /// We hold only a part of it.
  package var isIncomplete = false
  package var isDraft = false

  package init() {}
}
