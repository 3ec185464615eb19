package import Digest
import Source
package import Templates

/// All that the folder of templates holds, each file as what it is, and none of it understood yet.
package struct TemplateTexts: Sendable {
  /// The file of the outlines of municipalities, which maps are drawn from.
  package static let outlineFile = "map/municipalities.txt"

  /// The files of words.
  package static let wordFiles = ["words.yaml", "data.yaml"]

  /// The file of abbreviations that authors use.
  package static let abbreviationFile = "abbreviations.yaml"

  package var templates: [TemplateSource]
  package var words: [WordSource]
  /// Without any, none is explained.
  package var abbreviations: [WordSource]
  /// Without them there are no maps.
  package var outlines: OutlineSource?
  package var pictures: [PictureSource]

  package init(
    templates: [TemplateSource] = [], words: [WordSource] = [], abbreviations: [WordSource] = [], outlines: OutlineSource? = nil,
    pictures: [PictureSource] = []
  ) {
    self.templates = templates
    self.words = words
    self.abbreviations = abbreviations
    self.outlines = outlines
    self.pictures = pictures
  }

  /// Of all that pages are made with.
  package var fingerprint: Fingerprint {
    var ingredients = Ingredients()
    for template in templates + (words + abbreviations).map(\.template) {
      ingredients.add(template.name)
      ingredients.add(template.bytes)
    }
    ingredients.add(outlines?.bytes ?? [])
    for picture in pictures {
      ingredients.add(picture.picture.rawValue)
      ingredients.add(picture.bytes)
    }
    return ingredients.fingerprint()
  }
}

/// The file of outlines, as it was written.
package struct OutlineSource: InFile, Sendable {
  package let file: String
  package let bytes: [UInt8]

  package init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
  }
}
