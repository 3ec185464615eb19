import Diagnostics
import PromiseModel

/// One rule about what a whole site says.
protocol SiteRule: Sendable {
  static func check(_ site: Site, _ log: inout DiagnosticLog)
}
