import Edition
import Templates

extension RoomTexts {
  static let feeds = RoomTexts(
    words: [FeedWord.self, CalendarWord.self], parts: [FeedText.template.signature])
}
