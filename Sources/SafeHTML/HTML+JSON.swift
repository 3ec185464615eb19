package import Writers

extension HTML {
  /// JSON as the text of a `script` element, which ends where `</script` stands in it, whatever that means
  /// in JSON: the writer lets no `<` out of a string.
  package init(_ json: JSONWriter) {
    self.init(trusted: json.bytes)
  }
}
