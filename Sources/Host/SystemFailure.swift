/// What the machine said when it could not do something (`errno`).
package struct SystemFailure: Error, Sendable {
  package let code: Int32
}
