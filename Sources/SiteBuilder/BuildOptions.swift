package import PromiseModel

/// What a build is told.
package struct BuildOptions: Sendable {
  /// The folder with what authors write, and what messages call it.
  package var content: String
  package var contentName: String
  package var templates: String
  package var templatesName: String
  package var output: String
  /// In place of `base-url` in `site.yaml`; ends in `/`.
  package var baseURL: String?
  package var date: CalendarDate
  package var withDrafts: Bool
  /// Warnings stop the build too.
  package var isStrict: Bool
  /// Packed copies stand beside the files.
  package var precompress: Bool
  /// What tells the program that builds from every other; nil: not known, and then nothing is taken over from
  /// the last build.
  package var program: String?
  /// Makes every file, also those that the last build made of the same.
  package var makesAll: Bool
  /// The published folder stays the same one: its files are replaced one by one.
  package var staysInPlace: Bool
  /// Files that others put where the site's are to be are replaced.
  package var adopts: Bool
  /// The result says what files are published, with their checksums.
  package var listsFiles: Bool
  /// How many things are done at the same time, at least one.
  package var jobs: Int

  package init(
    content: String, contentName: String, templates: String, templatesName: String, output: String,
    baseURL: String? = nil, date: CalendarDate, withDrafts: Bool = false, isStrict: Bool = false,
    precompress: Bool = false, program: String? = nil, makesAll: Bool = false,
    staysInPlace: Bool = false, adopts: Bool = false, listsFiles: Bool = false, jobs: Int = 1
  ) {
    self.content = content
    self.contentName = contentName
    self.templates = templates
    self.templatesName = templatesName
    self.output = output
    self.baseURL = baseURL
    self.date = date
    self.withDrafts = withDrafts
    self.isStrict = isStrict
    self.precompress = precompress
    self.program = program
    self.makesAll = makesAll
    self.staysInPlace = staysInPlace
    self.adopts = adopts
    self.listsFiles = listsFiles
    self.jobs = jobs
  }
}
