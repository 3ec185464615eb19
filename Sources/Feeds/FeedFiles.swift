package import Edition
import Templates

/// The door of this room: the kinds of files that are made here, and the texts that they are made with.
package enum FeedFiles {
  package static let texts = RoomTexts(
    words: [FeedWord.self, CalendarWord.self], parts: [FeedText.template.signature])

  package static var feed: any SiteFile.Type { FeedFile.self }
  package static var calendar: any SiteFile.Type { CalendarFile.self }
  package static var robots: any SiteFile.Type { RobotsFile.self }
  package static var redirects: any SiteFile.Type { RedirectFile.self }
  package static var searchIndex: any SiteFile.Type { SearchIndex.self }
  package static var searchPoints: any SiteFile.Type { SearchPoints.self }
  package static var searchScript: any SiteFile.Type { SearchScript.self }
}
