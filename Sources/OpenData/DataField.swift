import Edition
import PromiseModel

/// Every field of the open data; the raw value is its name, the same in tables, documents and schemas.
///
/// A name means the same wherever it stands, so each is described once, in `data.yaml`.
package enum DataField: String, Sendable, CaseIterable {
  // Municipalities.
  case municipality
  case code
  case name
  case fullName = "full-name"
  case county
  case policeRegion = "police-region"
  case homepage
  case policePage = "police-page"

  // Promises.
  case promise
  case url
  case title
  case municipalities
  case municipalityCodes = "municipality-codes"
  case district
  case slug
  case periodStart = "period-start"
  case periodEnd = "period-end"
  case periodPrecision = "period-precision"
  case inForceFrom = "in-force-from"
  case inForceTo = "in-force-to"
  case confirmed
  case unconfirmedFrom = "unconfirmed-from"
  case state
  case parties
  case partyNames = "party-names"
  case focusAreas = "focus-areas"
  case signed
  case published
  case checked
  case updated
  case publishedBy = "published-by"
  case policeArea = "police-area"
  case summary
  case commitmentCount = "commitment-count"
  case incomplete
  case sources

  // Commitments.
  case commitment
  case kind
  case partOf = "part-of"
  case text
  case givers
  case giverNames = "giver-names"
  case giverCategory = "giver-category"
  case targetAtLeast = "target-at-least"
  case targetAtMost = "target-at-most"
  case per
  case unit
  case unitSingular = "unit-singular"
  case due
  case dueDay = "due-day"
  case latestStatus = "latest-status"
  case latestFollowUp = "latest-follow-up"
  case late
  case statusIsPast = "status-is-past"
  case nothingSince = "nothing-since"

  // Follow-ups.
  case followUp = "follow-up"
  case year
  case years
  case part
  case coversStart = "covers-start"
  case coversEnd = "covers-end"
  case assessedBy = "assessed-by"

  // Outcomes.
  case status
  case statusFrom = "status-from"
  case inheritedFrom = "inherited-from"
  case figureKind = "figure-kind"
  case figureWords = "figure-words"
  case figure
  case figureUnit = "figure-unit"
  case total
  case totalLower = "total-lower"
  case totalUpper = "total-upper"
  case totalIsSum = "total-is-sum"
  case requiredCount = "required-count"
  case requiredFigure = "required"
  case requiredMost = "required-most"
  case requiredStart = "required-start"
  case requiredEnd = "required-end"
  case verdict
  case timeRemains = "time-remains"

  // Promise years.
  case firstDay = "first-day"
  case lastDay = "last-day"
  case ended
  case followUpState = "follow-up-state"
  case countingFollowUp = "counting-follow-up"
  case followUpDue = "follow-up-due"
  case followUpDueBy = "follow-up-due-by"
  case elsewhereTitle = "elsewhere-title"
  case elsewhereURL = "elsewhere-url"

  // Documents beside pages.
  case schema
  case license
  case html
  case signatories
  case contacts
  case images
  case documents
  case survey
  case corrections
  case notes
  case explains
  case role
  case organisation
  case phone
  case email
  case link
  case image
  case alt
  case caption
  case credit
  case followUpYear = "follow-up-year"
  case followUpEveryYear = "follow-up-every-year"
  case closes
  case closed
  case date
  case commitments
  case promiseYears = "promise-years"
  case followUps = "follow-ups"
  case outcomes
  case previousPromise = "previous-promise"
  case nextPromise = "next-promise"
  case neighbours
  case promises
  case history
  case statuses
  case counts
  case countedBy = "counted-by"
  case countedKey = "counted-key"
  case countOf = "count-of"
  case count
  case atLeast = "at-least"
  case followUpCounts = "follow-up-counts"
  case previousYear = "previous-year"
  case nextYear = "next-year"

  // Lists of the parts of a table.
  case table
  case tableSchema = "table-schema"
  case parts
  case csv
  case json

  package var type: DataType {
    switch self {
    case .municipality, .promise, .slug, .commitment, .partOf, .latestFollowUp, .followUp, .inheritedFrom,
      .countingFollowUp, .previousPromise, .nextPromise, .countedKey, .table:
      .identifier
    case .code, .name, .fullName, .county, .policeRegion, .title, .district, .publishedBy, .policeArea,
      .summary, .text, .unit, .unitSingular, .part, .assessedBy, .figureWords, .figureUnit, .elsewhereTitle,
      .explains, .role, .organisation, .phone, .email, .alt, .caption, .credit:
      .text
    case .html: .markup
    case .homepage, .policePage, .url, .elsewhereURL, .schema, .license, .link, .image, .tableSchema, .csv, .json:
      .address
    case .commitmentCount, .year, .requiredCount, .followUpYear, .count, .previousYear, .nextYear: .integer
    case .targetAtLeast, .targetAtMost, .figure, .total, .totalLower, .totalUpper, .requiredFigure,
      .requiredMost: .number
    case .incomplete, .late, .statusIsPast, .totalIsSum, .timeRemains, .ended, .closed, .atLeast,
      .followUpEveryYear: .flag
    case .periodStart, .periodEnd, .inForceFrom, .inForceTo, .confirmed, .unconfirmedFrom, .dueDay, .coversStart, .coversEnd,
      .requiredStart, .requiredEnd, .firstDay, .lastDay, .followUpDue:
      .day
    case .signed, .published, .checked, .updated, .due, .closes, .date: .date
    case .periodPrecision: .choice(PartialDate.Precision.names)
    case .state: .choice(PromiseState.names)
    case .kind: .choice(Commitment.Kind.names)
    case .giverCategory: .choice(GiverCategory.names)
    case .per: .choice(Rate.names)
    case .latestStatus, .status: .choice(Status.names)
    case .nothingSince: .choice(LatestStatus.NothingSince.names)
    case .statusFrom: .choice(StatusOrigin.names)
    case .figureKind: .choice(Outcome.Figure.Kind.names)
    case .verdict: .choice(Arithmetic.Verdict.names)
    case .followUpState: .choice(FollowUpState.names)
    case .followUpDueBy: .choice(DueRule.names)
    case .countedBy: .choice(CountedBy.names)
    case .countOf: .choice(Status.names + CountOf.others)
    case .partyNames, .giverNames, .municipalityCodes: .texts
    case .municipalities, .parties, .focusAreas, .givers, .neighbours: .identifiers
    case .sources: .addresses
    case .years: .integers
    case .survey: .object
    case .signatories, .contacts, .images, .documents, .corrections, .notes, .commitments, .promiseYears, .followUps,
      .outcomes, .promises, .history, .statuses, .counts, .followUpCounts,
      .parts:
      .objects
    }
  }
}
