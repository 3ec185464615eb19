import Edition
import PromiseModel
import Templates

extension RoomTexts {
  static let htmlPages = RoomTexts(
    words: [
      PromiseState.self, FollowUpState.self, TargetWord.self, ArithmeticWord.self, FollowUpLabelWord.self,
      PastStatusWord.self, PlaceWord.self, MunicipalityPageWord.self, DescriptionWord.self, OverviewWord.self,
      MunicipalityState.Kind.self, MunicipalityStateWord.self, YearWord.self, GiverCategory.self, MapState.self,
      AlternateWord.self, CardWord.self,
    ],
    parts: [CommitmentFacts.template.signature])
}
