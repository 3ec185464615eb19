import Diagnostics
import Edition
import Pages
import PromiseModel
import Templates
import Testing
@testable import TestSupport

extension TestSite {
  /// Plans the site with the project's own templates; an error in it fails the test.
  func pageSet(
    baseURL: String? = nil, templates: TemplateTexts? = nil, sitemapLimit: Int = Sitemap.addressesPerFile
  ) throws -> PageSet {
    var log = DiagnosticLog()
    let compiled = TemplateFolder.compiled(templates, &log)
    let pages = PageSet(site: site, templates: compiled, baseURL: baseURL, sitemapLimit: sitemapLimit, log: &log)
    let problems = log.sorted().map { "\($0.origin): \($0.problem(in: .english))" }
    return try #require(pages, "\(problems)")
  }

  /// The problems that planning the site meets.
  func problems(templates: TemplateTexts? = nil) throws -> [Diagnostic] {
    var log = DiagnosticLog()
    let compiled = TemplateFolder.compiled(templates, &log)
    _ = PageSet(site: site, templates: compiled, log: &log)
    return log.sorted()
  }

  /// One rendered page, by the folder it stands in: `kommuner/berg/`.
  func page(
    _ folder: String, templates: TemplateTexts? = nil
  ) throws -> RenderedPage {
    RenderedPage(try pageSet(templates: templates).text(at: folder + "index.html"))
  }

  /// One rendered file, by its path: `sitemap.xml`.
  func file(_ path: String) throws -> String {
    try pageSet().text(at: path)
  }

  mutating func addPage(
    _ title: String, text: String = "", updated: String? = nil, aliases: [String] = [],
    isDraft: Bool = false
  ) throws {
    var prose = ProseBuilder()
    prose.paragraph(text)
    pages.append(
      .test(
        pages.count, slug: Slug.make(title), title: title, updated: try updated.map(PartialDate.parse), prose: prose.prose,
        aliases: aliases, isDraft: isDraft))
  }
}

extension PageSet {
  func text(at path: String) throws -> String {
    text(of: try #require(paths.firstIndex(of: path), "no file at \(path)"))
  }

  /// The whole of one file.
  func text(of index: Int) -> String {
    String(decoding: Array(pieces(of: index).joined()), as: UTF8.self)
  }
}
