import Disk
import Host
import Preview
import PromiseModel
import SiteBuilder

/// Waits for whatever comes first: somebody who asks for a page, somebody who saves a file, the end.
///
/// One thread does one thing after the other, so that an answer is always of what has been saved before it was asked
/// for, and nothing is shared.
struct PreviewLoop {
  /// An editor that saves writes, renames and removes: so long nothing may come, and so long it may take in all.
  private static let quiet = Duration.milliseconds(15)
  private static let longest = Duration.milliseconds(150)
  /// How often the folders are looked through: changes on a shared folder are told by no machine but the one that
  /// writes.
  private static let pause = Duration.seconds(2)
  private static let pauseUnwatched = Duration.milliseconds(250)

  /// Many times what a browser opens. Whoever comes then takes the place of the one who has been still for longest.
  private static let mostGuests = 100
  /// So few at a door at once that each is heard before the next can take their places.
  private static let mostAtATime = 25
  /// Those who listen leave room for those who ask.
  private static let mostListening = 50

  private var preview: Preview
  private let listener: LoopbackListener
  private let signals: EndSignals?
  private let sources: PreviewSources
  private let watch = FolderWatch()
  /// Whether somebody is behind the input, who may go.
  private let isAttended: Bool
  private var isWatched = false
  private var guests: [Guest] = []
  private var states: [FolderState] = []
  private var firstNews: ContinuousClock.Instant?
  private var lastNews = ContinuousClock.now
  private var nextLook = ContinuousClock.now

  init(
    _ preview: Preview, _ listener: LoopbackListener, _ signals: EndSignals?, _ sources: PreviewSources,
    isAttended: Bool
  ) {
    self.preview = preview
    self.listener = listener
    self.signals = signals
    self.sources = sources
    self.isAttended = isAttended
    // What was written while the site was read is seen now.
    refresh()
  }

  mutating func run() {
    while !turn() {}
  }

  /// Waits once, and does what is to be done. True at the end.
  private mutating func turn() -> Bool {
    let doors = listener.descriptors
    let fixed = (signals.map { [$0.descriptor] } ?? []) + (watch.map { [$0.descriptor] } ?? []) + doors
    var awaited = fixed.map { Awaited($0, reads: true) } + guests.map(\.awaited)
    if isAttended { awaited.append(Awaited(StandardInput.descriptor)) }
    Awaited.wait(for: &awaited, milliseconds: patience)
    if signals != nil, awaited[0].isReadable { return true }
    if isAttended, awaited[awaited.count - 1].isGone { return true }
    noticeNews()
    var isIdle = true
    for (guest, came) in zip(guests, awaited[fixed.count...]) where serve(guest, came) { isIdle = false }
    guests.removeAll(where: \.isGone)
    for descriptor in doors where letIn(at: descriptor) { isIdle = false }
    settle()
    if isIdle, preview.hasWork { tell(preview.work()) }
    return false
  }

  /// Until when nothing has to be done.
  private var patience: Int {
    if preview.hasWork { return 0 }
    var next = nextLook
    if firstNews != nil { next = min(next, settling) }
    let milliseconds = ContinuousClock.now.duration(to: next) / .milliseconds(1)
    return max(0, Int(milliseconds.rounded(.up)))
  }

  // MARK: Changes

  /// When what has come is looked at.
  private var settling: ContinuousClock.Instant {
    min(lastNews + Self.quiet, (firstNews ?? lastNews) + Self.longest)
  }

  private mutating func noticeNews() {
    guard watch?.takeNews() == true else { return }
    lastNews = .now
    firstNews = firstNews ?? lastNews
  }

  private mutating func settle() {
    if firstNews != nil, settling <= .now { refresh() }
    guard nextLook <= .now else { return }
    let now = sources.now
    if preview.hasFailed || now.date != preview.today || Self.look(at: now) != states { refresh() }
    tell(preview.lookAtOutput())
    for guest in guests { guest.loseTooStill(at: .now) }
    guests.removeAll(where: \.isGone)
    nextLook = .now + (isWatched ? Self.pause : Self.pauseUnwatched)
  }

  private static func look(at now: BuildOptions) -> [FolderState] {
    [FolderState(of: now.content), FolderState(of: now.templates)]
  }

  /// Reads again. What is watched is watched before it is read, so that nothing is written unseen in between.
  private mutating func refresh() {
    let now = sources.now
    states = Self.look(at: now)
    isWatched = watch?.watch(states.flatMap(\.folders)) ?? false
    firstNews = nil
    tell(preview.refresh(now, panel: PreviewSources.panel(of: now)))
    nextLook = .now + (isWatched ? Self.pause : Self.pauseUnwatched)
  }

  // MARK: Guests

  /// True where somebody has come.
  private mutating func letIn(at door: Int32) -> Bool {
    for count in 0..<Self.mostAtATime {
      switch listener.accept(at: door) {
      case .nobody: return count > 0
      case .noRoom:
        loseStillest()
        return true
      case .somebody(let connection):
        if guests.count >= Self.mostGuests { loseStillest() }
        guests.append(Guest(connection))
      }
    }
    return true
  }

  /// Somebody has to go; who listens for what is to come is still by nature.
  private mutating func loseStillest() {
    let order = guests.indices.sorted { guests[$0].still < guests[$1].still }
    if let index = order.first(where: { !guests[$0].isListening }) ?? order.first { guests.remove(at: index) }
  }

  private func tell(_ event: [UInt8]) {
    guard !event.isEmpty else { return }
    for guest in guests where guest.isListening { guest.say(event) }
  }

  /// True where something was done.
  private mutating func serve(_ guest: Guest, _ came: Awaited) -> Bool {
    if came.isWritable { guest.goOn() }
    guard came.isReadable, let request = guest.read() else { return came.isReadable || came.isWritable && guest.isBusy }
    // An answer is of what has been saved before it was asked for.
    noticeNews()
    if firstNews != nil { refresh() }
    switch request {
    case .incomplete: return false
    case .refused(let answer): guest.answer(answer.bytes(hasBody: true))
    case .request(let request):
      switch preview.answer(request) {
      case .whole(let answer, let hasBody): guest.answer(answer.bytes(hasBody: hasBody))
      case .events:
        if guests.count(where: \.isListening) >= Self.mostListening { guests.first(where: \.isListening)?.leave() }
        guest.listen(preview.greeting)
      }
    }
    return true
  }
}
