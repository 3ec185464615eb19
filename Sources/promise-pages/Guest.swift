import Host
import Preview

/// One who has called the preview, from the first byte to the last.
final class Guest {
  private enum State {
    case asking
    case answered
    case listening
    /// Everything is said: what they still say is heard, so that they hear the end.
    case leaving
    case gone
  }

  private let connection: LoopbackConnection
  private var state = State.asking
  private var heard: [UInt8] = []
  /// Whether they will say nothing more.
  private var hasEnded = false
  private var toSay: ArraySlice<UInt8> = []
  /// Since when nothing has come of it.
  private(set) var still = ContinuousClock.now

  /// Who has not asked whole after so long has forgotten, or is no browser.
  private static let longestAsking = Duration.seconds(10)
  /// Who takes nothing of an answer for so long is not reading it.
  private static let longestStill = Duration.seconds(30)
  /// Who listens and hears nothing of so much is asleep.
  private static let mostUnheard = 1 << 20

  init(_ connection: LoopbackConnection) {
    self.connection = connection
  }

  var isGone: Bool { if case .gone = state { true } else { false } }
  var isListening: Bool { if case .listening = state { true } else { false } }
  var isBusy: Bool { !toSay.isEmpty }
  var awaited: Awaited { Awaited(connection.descriptor, reads: !hasEnded, writes: isBusy) }

  /// What has been asked, once it is whole.
  func read() -> RequestReading? {
    switch connection.read() {
    case .nothingYet: return nil
    case .ended:
      // One who has asked may say no more, and still listen.
      hasEnded = true
      if !isBusy { state = .gone }
      return nil
    case .bytes(let bytes):
      guard case .asking = state else { return nil }
      heard += bytes
      let reading = RequestReading(heard)
      if case .incomplete = reading { return nil }
      return reading
    }
  }

  /// Says this, and no more.
  func answer(_ bytes: [UInt8]) {
    state = .answered
    heard = []
    say(bytes)
  }

  /// Says this now, and more whenever there is something to tell.
  func listen(_ greeting: [UInt8]) {
    state = .listening
    heard = []
    say(Answer.beginOfEvents + Array("retry: 500\n\n".utf8) + greeting)
  }

  func say(_ bytes: [UInt8]) {
    toSay += bytes
    if isListening, toSay.count > Self.mostUnheard { state = .gone } else { goOn() }
  }

  func leave() { state = .gone }

  func goOn() {
    while !toSay.isEmpty {
      guard let count = connection.write(toSay) else {
        state = .gone
        return
      }
      if count == 0 { return }
      toSay = toSay.dropFirst(count)
      still = .now
    }
    toSay = []
    guard case .answered = state else { return }
    connection.finish()
    state = hasEnded ? .gone : .leaving
  }

  /// Called now and then: who has been still for too long is let go of. Byte after byte of a request is no more than
  /// silence: from coming to asking there is one time for all of it.
  func loseTooStill(at now: ContinuousClock.Instant) {
    let duration = still.duration(to: now)
    switch state {
    case .asking where duration > Self.longestAsking:
      if heard.isEmpty { state = .gone } else { answer(Answer.tooSlow.bytes(hasBody: true)) }
    case .leaving where duration > Self.longestAsking, .answered where duration > Self.longestStill: state = .gone
    case .asking, .leaving, .answered, .listening, .gone: break
    }
  }
}
