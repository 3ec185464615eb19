import Arguments
import Diagnostics
import Testing

/// What a command is given.
struct CommandLineTests {
  private func make(_ line: String...) throws -> MakeCommand? {
    guard case .run(let command) = try SampleProgram.commands.request(line, in: .swedish) else { return nil }
    return command as? MakeCommand
  }

  private func newThing(_ line: String...) throws -> NewThingCommand? {
    guard case .run(let command) = try SampleProgram.commands.request(line, in: .swedish) else { return nil }
    return command as? NewThingCommand
  }

  @Test func withoutACommandTheFirstIsRun() throws {
    #expect(try make() == MakeCommand())
    #expect(try make("--folder", "x") == MakeCommand(folder: "x"))
  }

  @Test func optionsAreInAnyOrder() throws {
    let all = MakeCommand(folder: "x", colour: .green, count: 3, isQuick: true)
    #expect(try make("gör", "--quick", "--count", "3", "--folder", "x", "--colour", "green") == all)
    #expect(try make("--colour=green", "--folder=x", "--count=3", "--quick") == all)
  }

  @Test func aValueMayHoldWhatEndsAName() throws {
    #expect(try make("--folder=a=b") == MakeCommand(folder: "a=b"))
    #expect(try make("--folder=-x") == MakeCommand(folder: "-x"))
    #expect(try make("--folder", "-") == MakeCommand(folder: "-"))
  }

  @Test func ofAnOptionThatIsThereTwiceTheLastCounts() throws {
    #expect(try make("--count", "1", "--count", "2") == MakeCommand(count: 2))
  }

  @Test func oneThatMayBeThereOnceMayBeRepeated() throws {
    #expect(try make("--folder", "x", "--folder", "x") == MakeCommand(folder: "x"))
  }

  @Test func wordsAreInTheirOrder() throws {
    #expect(try newThing("ny", "sak", "a") == NewThingCommand(thing: "a"))
    #expect(try newThing("ny", "sak", "a", "--quick", "b") == NewThingCommand(thing: "a", place: "b", isQuick: true))
    #expect(try newThing("ny", "sak", "--quick", "--", "-a", "--b") == NewThingCommand(thing: "-a", place: "--b", isQuick: true))
  }

  @Test func theLanguageIsKnownBeforeAllElse() throws {
    #expect(CommandSet.language(askedForBy: ["gör", "--language", "en"]) == .english)
    #expect(CommandSet.language(askedForBy: ["--language=sv", "--fel"]) == .swedish)
    #expect(CommandSet.language(askedForBy: ["--language", "en", "--language", "sv"]) == .swedish)
    #expect(CommandSet.language(askedForBy: ["--language", "fi"]) == nil)
    #expect(CommandSet.language(askedForBy: ["--language"]) == nil)
    #expect(try make("--language", "en") == MakeCommand())
  }
}
