// swift-tools-version: 6.2
import Glibc
import PackageDescription

// The rooms of the house and the doors between them. An import that is not declared here does not
// build (scripts/* pass --explicit-target-dependency-import-check error); docs/architecture.md says
// why the walls stand where they do.

/// Every room: no data races, no unmarked unsafe code, no warning left for later.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func room(_ name: String, _ doors: [Target.Dependency] = [], more: [SwiftSetting] = []) -> Target {
  .target(name: name, dependencies: doors, swiftSettings: strict + more)
}

func tests(_ name: String, _ doors: [Target.Dependency], resources: [Resource] = []) -> Target {
  .testTarget(name: name, dependencies: doors, resources: resources, swiftSettings: strict)
}

/// Brotli packs better than gzip, and a site is whole without it: it is used where the machine has it. A
/// system library that is missing stops the build, so it has to be known before.
let hasBrotli = ["/usr/include", "/usr/local/include"].contains { access($0 + "/brotli/encode.h", R_OK) == 0 }

let package = Package(
  name: "promise-pages",
  products: [.executable(name: "promise-pages", targets: ["promise-pages"])],
  targets: [
    .systemLibrary(name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CLinux"),
    .systemLibrary(name: "COpenSSL", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),

    // Leaves.
    room(
      "Compression", ["CZlib"] + (hasBrotli ? ["CBrotli"] : []), more: hasBrotli ? [.define("BROTLI")] : []),
    room("Diagnostics", ["Source"]),
    room("Digest", ["COpenSSL"]),
    room("SafeHTML", ["Writers"]),
    room("Source"),
    room("Writers"),
    room("Disk", ["CLinux", "Diagnostics", "Digest", "Source"]),
    room("Host", ["CLinux"]),
    room("Arguments", ["Diagnostics", "Source"]),

    // Languages: they have never heard of a promise.
    room("FrontMatter", ["Diagnostics", "Source", "CYAML"]),
    room("Markdown", ["Diagnostics", "SafeHTML", "Source", "Writers", "CCMark"]),
    room("Templates", ["Diagnostics", "SafeHTML", "Source"]),
    room("Style", ["SafeHTML"]),

    // What others wrote, in their formats.
    room("Elements", ["CXML2"]),

    // The nouns: they have never heard of a file or a page.
    room("PromiseModel", ["SafeHTML", "Source"]),

    // What is due, and what is begun: it knows no page either.
    room("Outlook", ["PromiseModel", "SafeHTML", "Source"]),

    // Front half and back half: they meet in PromiseModel's Site.
    room("Content", ["Diagnostics", "FrontMatter", "Markdown", "PromiseModel", "SafeHTML", "Source", "Writers"]),

    // What a document or a site begins with.
    room("Scaffold", ["Content", "Diagnostics", "FrontMatter", "PromiseModel", "Source", "Writers"]),

    // The back half: what all files share, those who make files, and above them the list of all kinds.
    room("Edition", ["Diagnostics", "Digest", "PromiseModel", "SafeHTML", "Source", "Style", "Templates"]),
    room("OpenData", ["Edition", "PromiseModel", "SafeHTML", "Templates", "Writers"]),
    room("Feeds", ["Edition", "PromiseModel", "SafeHTML", "Templates", "Writers"]),
    room("HTMLPages", ["Digest", "Edition", "OpenData", "PromiseModel", "SafeHTML", "Templates", "Writers"]),
    room(
      "Pages",
      ["Diagnostics", "Edition", "Feeds", "HTMLPages", "OpenData", "PromiseModel", "Source", "Templates", "Writers"]),

    // The shell: the five stages in order, the only threads.
    room(
      "SiteBuilder",
      [
        "Compression", "Content", "Diagnostics", "Digest", "Disk", "Edition", "FrontMatter", "Outlook", "Pages",
        "PromiseModel", "Scaffold", "Source", "Templates",
      ]),

    // An old page as a draft of a document.
    room("Import", ["Compression", "Elements", "PromiseModel", "Writers"]),

    // What came of a run, for people and for programs.
    room("Reports", ["Diagnostics", "Disk", "Outlook", "PromiseModel", "SiteBuilder", "Source", "Writers"]),
    // A site in memory, for one reader on this machine.
    room("Preview", ["Diagnostics", "Disk", "Outlook", "PromiseModel", "Reports", "SiteBuilder", "Source", "Writers"]),
    .executableTarget(
      name: "promise-pages",
      dependencies: [
        "Arguments", "Diagnostics", "Disk", "Host", "Import", "Outlook", "Preview", "PromiseModel", "Reports", "Scaffold",
        "SiteBuilder", "Source", "Writers",
      ],
      swiftSettings: strict),

    // What tests of more than one room need.
    .target(
      name: "TestSupport", dependencies: ["PromiseModel", "SafeHTML", "Source"], path: "Tests/TestSupport",
      swiftSettings: strict),
    tests("ArgumentsTests", ["Arguments", "Diagnostics"]),
    tests("CompressionTests", ["Compression"]),
    tests("DiagnosticsTests", ["Diagnostics", "Source"]),
    tests("DigestTests", ["Digest"]),
    tests("SafeHTMLTests", ["SafeHTML"]),
    tests("ElementsTests", ["Elements"]),
    tests("ImportTests", ["Import", "PromiseModel"]),
    tests("WritersTests", ["Writers"]),
    tests("SourceTests", ["Source"]),
    tests("DiskTests", ["Disk", "Diagnostics", "Digest"]),
    tests("FrontMatterTests", ["FrontMatter", "Diagnostics", "Source", "TestSupport"]),
    tests("MarkdownTests", ["Markdown", "Diagnostics", "SafeHTML", "Source", "TestSupport"]),
    tests("StyleTests", ["Style", "SafeHTML"]),
    tests("TemplatesTests", ["Templates", "Diagnostics", "SafeHTML", "Source", "TestSupport"]),
    tests("PromiseModelTests", ["PromiseModel", "SafeHTML", "Source", "TestSupport"]),
    tests("OutlookTests", ["Outlook", "PromiseModel", "SafeHTML", "Source", "TestSupport"]),
    tests("ContentTests", ["Content", "Diagnostics", "PromiseModel", "SafeHTML", "Source", "TestSupport"]),
    tests("ScaffoldTests", ["Scaffold", "Content", "Diagnostics", "FrontMatter", "PromiseModel", "Source", "Writers"]),
    tests(
      "PagesTests",
      [
        "Pages", "Diagnostics", "Digest", "Edition", "FrontMatter", "PromiseModel", "SafeHTML", "Source", "Templates",
        "TestSupport",
      ]),
    tests(
      "SiteBuilderTests",
      ["SiteBuilder", "Content", "Diagnostics", "Disk", "Outlook", "PromiseModel", "SafeHTML", "Source", "TestSupport"]),
    tests("ReportsTests", ["Reports", "Diagnostics", "Disk", "PromiseModel", "SiteBuilder", "Source"]),
    tests("PreviewTests", ["Preview", "Diagnostics", "Disk", "Outlook", "PromiseModel", "Reports", "SiteBuilder"]),
    tests("HostTests", ["Host"]),
  ]
)

if hasBrotli {
  package.targets.append(
    .systemLibrary(name: "CBrotli", pkgConfig: "libbrotlienc", providers: [.apt(["libbrotli-dev"])]))
}

// Only scripts/fuzz asks for it: libFuzzer brings a `main` of its own.
if Context.environment["PROMISE_PAGES_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "fuzz",
      dependencies: [
        "Content", "Diagnostics", "FrontMatter", "Markdown", "PromiseModel", "SafeHTML", "Source", "Templates",
      ],
      path: "Tests/Fuzz/Sources", swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]))
}

// Only scripts/benchmark asks for it, so that nobody else has to fetch the library.
if Context.environment["PROMISE_PAGES_STAGES"] != nil {
  package.dependencies.append(.package(url: "https://github.com/google/swift-benchmark", from: "0.1.2"))
  package.targets.append(
    .executableTarget(
      name: "stage-benchmarks",
      dependencies: [
        "Content", "Diagnostics", "Disk", "Edition", "FrontMatter", "Markdown", "Pages", "PromiseModel", "SiteBuilder",
        "Templates",
        .product(name: "Benchmark", package: "swift-benchmark"),
      ],
      path: "Tests/StageBenchmarks", swiftSettings: [.swiftLanguageMode(.v5)]))
}
