package import PromiseModel
import Source

/// One thing that needs somebody.
package struct Matter: Sendable {
  /// In the order of urgency.
  package enum Urgency: String, Vocabulary {
    /// A day has passed by which something was to be there.
    case late
    /// There is such a day ahead.
    case soon
    /// No day presses.
    case open
    /// Somebody has begun.
    case draft
    /// A document is not on the site.
    case hidden
  }

  package enum Kind: String, Vocabulary {
    case followUpOverdue = "follow-up-overdue"
    case followUpAwaited = "follow-up-awaited"
    /// Its year still runs.
    case followUpComing = "follow-up-coming"
    case commitmentDue = "commitment-due"
    /// Its day has passed, and nobody has told how it ended.
    case commitmentPassed = "commitment-passed"
    case promiseEnds = "promise-ends"
    case promiseWithoutSuccessor = "promise-without-successor"
    case promiseUnconfirmed = "promise-unconfirmed"
    case confirmationEnds = "confirmation-ends"
    case proposalBegins = "proposal-begins"
    case proposalUndecided = "proposal-undecided"
    case surveyCloses = "survey-closes"
    case surveyClosed = "survey-closed"
    case unfinished
    case draft
    case notShown = "not-shown"
  }

  /// What it is about.
  package enum Subject: Sendable {
    /// - `draft`: where one has been begun; `maybe`: a document with errors that may be the one.
    case followUp(OwedFollowUp, draft: Unfinished?, maybe: AbsentDocument?)
    case promise(Promise, next: Successor)
    /// One that has a day of its own, and of which nobody has said that it is done.
    case commitment(Commitment, of: Promise)
    /// Since when nobody is known to have looked whether it still holds.
    case confirmation(Promise, Confirmation)
    case survey(Survey, of: Promise, FollowUp?)
    case unfinished(Unfinished)
    case absent(AbsentDocument, Hindrance)
  }

  /// What comes after a promise.
  package enum Successor: Sendable {
    case none
    case promise(Promise)
    case draft(Promise)
  }

  /// Why a document is not shown that does not say so itself.
  package enum Hindrance: String, Vocabulary {
    /// Nothing could be read of it.
    case unreadable
    case faulty
    /// The promise that it follows up is not shown.
    case waiting
    /// The promise that it follows up is a draft.
    case ofDraft = "of-draft"
  }

  package let kind: Kind
  /// The day that it is about.
  package let day: CalendarDate?
  package let subject: Subject

  package var urgency: Urgency {
    switch kind {
    case .followUpOverdue: .late
    case .followUpAwaited, .followUpComing, .commitmentDue, .promiseEnds, .confirmationEnds, .proposalBegins, .surveyCloses: .soon
    case .promiseWithoutSuccessor, .promiseUnconfirmed, .proposalUndecided, .surveyClosed, .commitmentPassed, .unfinished: .open
    case .draft: .draft
    case .notShown: .hidden
    }
  }

  /// The document that it stands in, or would have to follow.
  package var file: String {
    switch subject {
    case .followUp(let owed, _, _): owed.file
    case .promise(let promise, _), .confirmation(let promise, _), .commitment(_, let promise): promise.spot.file
    case .survey(let survey, _, _): survey.spot.file
    case .unfinished(let unfinished): unfinished.file
    case .absent(let document, _): document.file
    }
  }

  package var promise: Promise? {
    switch subject {
    case .followUp(let owed, _, _): owed.promise
    case .promise(let promise, _), .confirmation(let promise, _), .survey(_, let promise, _), .commitment(_, let promise): promise
    case .unfinished(let unfinished):
      switch unfinished.document {
      case .promise(let promise), .followUp(_, let promise, _): promise
      case .page, .other: nil
      }
    case .absent: nil
    }
  }

  /// The year of the follow-up that it is about.
  package var year: Int? {
    switch subject {
    case .followUp(let owed, _, _): owed.year
    case .survey(_, _, let followUp): followUp?.year
    case .unfinished(let unfinished):
      if case .followUp(let followUp, _, _) = unfinished.document { followUp.year } else { nil }
    case .absent(let document, _): document.year
    case .promise, .confirmation, .commitment: nil
    }
  }
}
