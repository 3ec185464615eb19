import Dispatch
import Synchronization

/// `0..<count` mapped by `transform`, `jobs` at a time, results in order; the first error found is thrown.
/// The only place with threads.
///
/// Numbers are handed out in small runs, so that no worker waits for another at the end. With one job
/// everything happens on the caller's thread.
func parallelMap<Value: Sendable, Failure: Error>(
  _ count: Int, jobs: Int, _ transform: @Sendable (Int) throws(Failure) -> Value
) throws(Failure) -> [Value] {
  guard jobs > 1, count > 1 else { return try (0..<count).map(transform) }
  let run = max(1, min(32, count / (jobs * 64)))
  let runCount = (count + run - 1) / run
  let next = Atomic(0)
  let results = Mutex([Result<[Value], Failure>?](repeating: nil, count: runCount))
  DispatchQueue.concurrentPerform(iterations: min(jobs, runCount)) { _ in
    while true {
      let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard number < runCount else { return }
      let numbers = number * run..<min((number + 1) * run, count)
      let values = Result { () throws(Failure) in try numbers.map(transform) }
      results.withLock { $0[number] = values }
      // After an error nothing more is begun.
      if case .failure = values { next.store(runCount, ordering: .relaxed) }
    }
  }
  var values: [Value] = []
  values.reserveCapacity(count)
  for result in results.withLock({ $0 }) {
    if let result { values += try result.get() }
  }
  return values
}
