import Edition
import Writers

/// What every document says first: by which schema it is written, and what may be done with it.
package enum DataObjects {
  package static let head = [DataField.schema, .license].map {
    DataMember(field: $0, isOptional: false, parts: [], table: nil)
  }
}

extension Viewpoint {
  /// The text of a document beside a page.
  func document<Subject>(
    _ kind: DataDocument, _ columns: [DataColumn<Subject>], of subject: Subject
  ) -> [UInt8] {
    var json = JSONWriter(isFileOfItsOwn: true, reservingCapacity: 32_768)
    json.object { json in
      json.member(DataField.schema.rawValue, canonical(of: .data(.documentSchema(kind))))
      json.member(DataField.license.rawValue, DataLicence.address)
      json.members(columns, of: subject, from: self)
    }
    return json.bytes + "\n".utf8
  }
}
