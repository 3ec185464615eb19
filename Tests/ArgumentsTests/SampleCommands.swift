import Arguments
import Diagnostics

/// A program to try command lines on.
enum SampleProgram {
  static let commands = CommandSet(
    name: "prov", version: "1.2", summary: Wording(sv: "prov provar.", en: "prov tries."),
    text: Wording(sv: "Kör\n\n  prov gör\n\nNästa mening.", en: "Run\n\n  prov gör\n\nNext."),
    commands: [MakeCommand.self, NewThingCommand.self, NewPlaceCommand.self])

  /// What a line is answered with, where nothing is run.
  static func text(_ line: String..., language: DiagnosticLanguage = .swedish, width: Int? = nil) throws -> String {
    switch try commands.request(line, in: language, width: width) {
    case .run(let command): throw Ran(command: type(of: command).name)
    case .tell(let text): text
    }
  }

  struct Ran: Error {
    let command: String
  }
}

enum Colour: String, CaseIterable {
  case red, green, blue
}

struct MakeCommand: Command, Equatable {
  static let name = "gör"
  static let summary = Wording(sv: "Gör något.", en: "Makes something.")
  static let text = Wording(sv: "Mer om det.", en: "More of it.")

  let folder: String?
  let colour: Colour?
  let count: Int?
  let isQuick: Bool

  init(folder: String? = nil, colour: Colour? = nil, count: Int? = nil, isQuick: Bool = false) {
    self.folder = folder
    self.colour = colour
    self.count = count
    self.isQuick = isQuick
  }

  init(_ arguments: inout ArgumentReader) {
    folder = arguments.option(
      "--folder", Wording(sv: "MAPP", en: "FOLDER"), Wording(sv: "Var det görs.\nAnnars här.", en: "Where.\nElse here."),
      isOnce: true)
    colour = arguments.choice("--colour", Wording(sv: "FÄRG", en: "COLOUR"), Wording(sv: "Färgen.", en: "The colour."))
    count = arguments.option(
      "--count", Wording(sv: "ANTAL", en: "NUMBER"), Wording(sv: "Hur många.", en: "How many."),
      wanted: Wording(sv: "ett tal", en: "a number"), read: { Int($0) })
    isQuick = arguments.flag("--quick", Wording(sv: "Fort.", en: "Fast."))
    if isQuick, count == 9 { arguments.reject(UsageError(.usageContradiction, ["option": "--quick", "other": "--count"])) }
  }

  func run() -> ExitStatus { .done }
}

struct NewThingCommand: Command, Equatable {
  static let name = "ny sak"
  static let otherNames = ["pryl", "ny pryl"]
  static let summary = Wording(sv: "Börjar på en ny sak.", en: "Begins a new thing.")
  static let text = Wording(sv: "Mer.", en: "More.")

  let thing: String
  let place: String?
  let isQuick: Bool

  init(thing: String, place: String? = nil, isQuick: Bool = false) {
    self.thing = thing
    self.place = place
    self.isQuick = isQuick
  }

  init(_ arguments: inout ArgumentReader) {
    thing = arguments.requiredWord(Wording(sv: "SAK", en: "THING"), Wording(sv: "Vilken sak.", en: "Which thing."))
    isQuick = arguments.flag("--quick", Wording(sv: "Fort.", en: "Fast."))
    place = arguments.word(Wording(sv: "PLATS", en: "PLACE"), Wording(sv: "Var.", en: "Where."))
  }

  func run() -> ExitStatus { .done }
}

struct NewPlaceCommand: Command, Equatable {
  static let name = "ny plats"
  static let summary = Wording(sv: "Börjar på en ny plats.", en: "Begins a new place.")
  static let text = Wording(sv: "Mer.", en: "More.")

  init() {}

  init(_ arguments: inout ArgumentReader) {}

  func run() -> ExitStatus { .done }
}
