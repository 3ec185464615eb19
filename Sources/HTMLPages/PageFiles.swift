package import Edition
import PromiseModel
import Templates

/// The door of this room: the kinds of files that are made here, and the texts that they are made with.
package enum PageFiles {
  package static let texts = RoomTexts(
    words: [
      PromiseState.self, FollowUpState.self, TargetWord.self, ArithmeticWord.self, FollowUpLabelWord.self,
      PastStatusWord.self, PlaceWord.self, MunicipalityPageWord.self, DescriptionWord.self, OverviewWord.self,
      MunicipalityState.Kind.self, MunicipalityStateWord.self, YearWord.self, GiverCategory.self, MapState.self,
      AlternateWord.self, CardWord.self, ResultWord.self, PastResultWord.self, ResultSentenceWord.self, StatusMeaningWord.self,
      WindowTitleWord.self, FaultReportWord.self, PointsWord.self, MethodWord.self,
    ],
    parts: [CommitmentFacts.template.signature, OutcomeBlock.template.signature])

  package static var start: any SiteFile.Type { StartPage.self }
  package static var municipalities: any SiteFile.Type { MunicipalitiesPage.self }
  package static var counties: any SiteFile.Type { CountiesPage.self }
  package static var focusAreas: any SiteFile.Type { FocusAreasPage.self }
  package static var years: any SiteFile.Type { YearsPage.self }
  package static var municipality: any SiteFile.Type { MunicipalityPage.self }
  package static var promise: any SiteFile.Type { PromisePage.self }
  package static var followUp: any SiteFile.Type { FollowUpPage.self }
  package static var year: any SiteFile.Type { YearPage.self }
  package static var county: any SiteFile.Type { CountyPage.self }
  package static var focusArea: any SiteFile.Type { FocusAreaPage.self }
  package static var focusAreaYear: any SiteFile.Type { FocusAreaYearPage.self }
  package static var page: any SiteFile.Type { FreeTextPage.self }
  package static var dataGuide: any SiteFile.Type { DataGuidePage.self }
  package static var method: any SiteFile.Type { MethodPage.self }
  package static var cardGuide: any SiteFile.Type { CardGuidePage.self }
  package static var notFound: any SiteFile.Type { NotFoundPage.self }
  package static var alias: any SiteFile.Type { AliasPage.self }
  package static var icon: any SiteFile.Type { IconFile.self }
  package static var picture: any SiteFile.Type { PictureFile.self }
  package static var card: any SiteFile.Type { CardPage.self }
}
