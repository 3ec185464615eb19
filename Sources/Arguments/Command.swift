/// One thing that the program can be told to do.
package protocol Command: Sendable {
  /// One word, or several: `new promise`.
  static var name: String { get }
  /// What people may call it that do not know its name.
  static var otherNames: [String] { get }
  /// What it does, in a sentence.
  static var summary: Wording { get }
  /// What else there is to know. Lines that begin with blanks stay as they are.
  static var text: Wording { get }

  /// Asks for everything that the command takes, whatever it gets: it is also asked without anything given, to
  /// learn what there is.
  init(_ arguments: inout ArgumentReader)

  func run() throws(UsageError) -> ExitStatus
}

extension Command {
  package static var otherNames: [String] { [] }
}
