import Edition

/// What anybody may do with the open data: anything.
package enum DataLicence {
  static let name = "CC0-1.0"
  package static let title = "CC0 1.0 Universal"
  /// As catalogues of open data name it; it is a name, and so begins with `http`.
  package static let address = "http://creativecommons.org/publicdomain/zero/1.0/"
  /// Where people read it.
  package static let page = "https://creativecommons.org/publicdomain/zero/1.0/deed.sv"
}
