import Edition

extension RoomTexts {
  static let openData = RoomTexts(words: [DataWord.self])
}
