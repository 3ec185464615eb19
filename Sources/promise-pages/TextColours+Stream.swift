import Host
import Reports

extension TextColours {
  /// Only for a person, on a terminal that knows them, and who did not ask to be spared (no-color.org).
  static func suited(to stream: StandardStream) -> TextColours {
    let isUnwanted = environmentVariable("NO_COLOR").map { !$0.isEmpty } ?? false
    let isDumb = environmentVariable("TERM") == "dumb"
    return stream.isTerminal && !isUnwanted && !isDumb ? .terminal : .none
  }
}
