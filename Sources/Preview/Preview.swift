package import Disk
package import PromiseModel
package import SiteBuilder

/// A site in memory, for one reader on this machine: what each request is answered with, and what is told to those
/// who listen. It knows no socket, no clock and no screen.
package struct Preview {
  /// What becomes of a request.
  package enum Response: Sendable {
    case whole(Answer, hasBody: Bool)
    /// Whoever asked is told of every event from now on.
    case events
  }

  /// What is the panel's own, and no page of the site.
  private static let own = "/_/"

  private var site: WatchedSite
  private let address: OwnAddress
  private var files: PanelFiles
  private var difference: Difference?
  /// Of what was published when the difference was asked for.
  private var published: PublishingMark?

  /// Reads the site for the first time.
  /// - `panel`: the folder with the panel's files.
  package init(_ options: BuildOptions, panel: String, at address: OwnAddress) throws(DiskError) {
    files = PanelFiles(in: panel)
    try files.check()
    site = try WatchedSite(options)
    self.address = address
  }

  // MARK: What has changed

  /// Reads again what has changed. Returns what those who listen are told; empty where that is nothing new.
  /// - `options`: of a build of now, whose day and templates may be others than before; `panel`: the folder with the
  ///   panel's files.
  package mutating func refresh(_ options: BuildOptions, panel: String) -> [UInt8] {
    files = PanelFiles(in: panel)
    let before = site.version
    site.refresh(options)
    guard site.version != before else { return [] }
    difference = nil
    return greeting
  }

  /// What those who begin to listen are told first.
  package var greeting: [UInt8] { Self.event("site", String(site.version)) }

  package var today: CalendarDate { site.today }

  /// Whether the machine failed when the texts were last to be read: nobody tells when it no longer does.
  package var hasFailed: Bool { site.failure != nil }

  /// Whether there is something that can be done while nobody asks for anything.
  package var hasWork: Bool { difference.map { !$0.isFound } ?? false }

  /// Does a little of it. Returns what those who listen are told; empty where there is nothing to tell.
  package mutating func work() -> [UInt8] {
    difference?.goOn()
    return difference?.isFound == true ? Self.event("difference", String(site.version)) : []
  }

  /// Looks whether somebody has published since. Returns what those who listen are told.
  package mutating func lookAtOutput() -> [UInt8] {
    guard difference != nil, PublishedSite.mark(of: site.options.output) != published else { return [] }
    difference = nil
    return Self.event("difference", String(site.version))
  }

  private static func event(_ name: String, _ data: String) -> [UInt8] {
    Array("event: \(name)\ndata: \(data)\n\n".utf8)
  }

  // MARK: Answers

  package mutating func answer(_ request: Request) -> Response {
    if let refusal = address.refusal(of: request) { return .whole(refusal, hasBody: request.method != "HEAD") }
    let hasBody = request.method == "GET"
    guard let target = address.localTarget(of: request.target) else { return .whole(.plain(400), hasBody: hasBody) }
    if target == Self.own + "events", hasBody { return .events }
    let request = request.asking(for: target)
    do throws(DiskError) {
      return .whole(try answer(at: request), hasBody: hasBody)
    } catch {
      // It was there a moment ago, and will be told of when it is looked for again.
      return .whole(.plain(404), hasBody: hasBody)
    }
  }

  private mutating func answer(at request: Request) throws(DiskError) -> Answer {
    // In the frame, the root is that of the site.
    let isFrame = request.values(of: "sec-fetch-dest") == ["iframe"]
    if request.path == "/", !isFrame { return try files.answer("panel.html") ?? .plain(404) }
    guard request.path.hasPrefix(Self.own) else { return try page(request.path, on: site.today, below: "/") }
    let name = String(request.path.dropFirst(Self.own.count))
    guard let day = day(request) else { return .plain(400) }
    switch name {
    case "state": return json(state(request, on: day))
    case "days": return json(PanelState.days(&site))
    case "due": return json(due(on: day))
    case "difference": return json(PanelState.difference(currentDifference()))
    default:
      if let file = try files.answer(name) { return file }
      guard let day = CalendarDate(iso: String(name.prefix { $0 != "/" })) else { return .plain(404) }
      let below = Self.own + day.iso + "/"
      return request.path.hasPrefix(below) ? try page(request.path, on: day, below: below) : .plain(404)
    }
  }

  private func json(_ bytes: [UInt8]) -> Answer { Answer(200, [("Content-Type", "application/json")], body: bytes) }

  /// The day that is asked for; nil for what is none.
  private func day(_ request: Request) -> CalendarDate? {
    request.parameter("day").map { CalendarDate(iso: $0) } ?? site.today
  }

  private mutating func due(on day: CalendarDate) -> [UInt8] {
    PanelState.due(site.agenda(on: day), on: site.showing(on: day).shown)
  }

  private mutating func state(_ request: Request, on day: CalendarDate) -> [UInt8] {
    let showing = site.showing(on: day)
    let findings = site.findings(of: showing)
    return PanelState(site: site, showing: showing, findings: findings, path: request.parameter("page") ?? "").bytes
  }

  private mutating func currentDifference() -> Difference {
    if let difference { return difference }
    published = PublishedSite.mark(of: site.options.output)
    let begun = Difference(of: site.texts, on: site.today, with: site.options.output)
    difference = begun
    return begun
  }

  // MARK: Pages

  /// - `root`: where the site's own root is.
  private mutating func page(_ asked: String, on day: CalendarDate, below root: String) throws(DiskError) -> Answer {
    let showing = site.showing(on: day)
    guard let shown = showing.shown else { return try files.answer("waiting.html", status: 503) ?? .plain(503) }
    let path = SitePathAsked(asked, below: root)
    if let name = path.file, let file = try showing.shown(at: name)?.file(at: name) { return Answer(200, file) }
    if let folder = path.folder, showing.shown(at: folder + "/index.html")?.has(folder + "/index.html") == true {
      return .plain(301, [("Location", root + PercentText.encoded(folder) + "/")])
    }
    guard let missing = try shown.file(at: "404.html") else { return .plain(404) }
    return Answer(404, missing)
  }
}

extension Answer {
  /// A file of the site. Ours may be shown by the panel; what authors put there has no rights of this address.
  fileprivate init(_ status: Int, _ file: MemoryFile) {
    let isSandboxed = file.isMedia && file.mediaType != "application/pdf"
    let policy = (isSandboxed ? "sandbox allow-downloads; " : "") + "frame-ancestors 'self'"
    self.init(status, [("Content-Type", file.mediaType), ("Content-Security-Policy", policy)], body: file.bytes)
  }
}
