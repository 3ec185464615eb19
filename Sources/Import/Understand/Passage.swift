/// A block of a page, and what it is there for.
struct Passage: Sendable {
  enum Role: Sendable, Equatable {
    case title
    case heading
    /// Leads to a list: "Polisen lovar att:".
    case leadIn
    case text
    case picture
    /// An item that holds others which are promised.
    case group
  }

  var block: SourceBlock
  var role: Role
  /// What the headings above it say.
  var section: SectionKind
  /// The number of the heading it stands below.
  var sectionNumber: Int
  /// Whether it stands before the first heading below the title.
  var isIntro: Bool
  /// Those whom headings and lead-ins name.
  var inherited: SaidGivers?
  /// What of it is promised or aimed at, in its order; what lies between is told as text.
  var parts: [Part] = []
  /// What else a row of a table says of what is promised in it.
  var rest = ""
  /// Why it is not in the draft.
  var frame: FrameReason?
  /// Its words went into a key of the front matter, and nowhere else.
  var isValue = false

  var isFrame: Bool { frame != nil }
  var isHeading: Bool { role == .heading || role == .title }
}

/// A piece of a passage.
struct Part: Sendable {
  enum Kind: Sendable, Equatable {
    case text
    case commitment
    case aim
  }

  var kind: Kind
  var text: String
  var givers: SaidGivers?
  /// The lower the surer that it is a promise.
  var tier = 0
  /// Why it is thought to be what it is.
  var reason = Reason.listed

  enum Reason: String, Sendable {
    case listed, stated, goal, heading, short
  }
}

/// A page with what each of its blocks is there for.
struct ReadPage: Sendable {
  var passages: [Passage]
  /// The number of the passage that is its title.
  var title: Int?
}
