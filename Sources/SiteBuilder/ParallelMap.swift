import Synchronization

/// `0..<count` mapped by `transform`, `jobs` at a time, results in order. The only place with threads.
///
/// Numbers are handed out in small runs, so that no worker waits for another at the end.
func parallelMap<Value: Sendable>(
  _ count: Int, jobs: Int, _ transform: @escaping @Sendable (Int) throws -> Value
) async throws -> [Value] {
  guard jobs > 1, count > 1 else { return try (0..<count).map(transform) }
  let run = max(1, min(32, count / (jobs * 8)))
  let next = Counter()
  var runs = [[Value]](repeating: [], count: (count + run - 1) / run)
  try await withThrowingTaskGroup(of: [(Int, [Value])].self) { group in
    for _ in 0..<min(jobs, runs.count) {
      group.addTask {
        var own: [(Int, [Value])] = []
        while true {
          let number = next.take()
          let start = number * run
          guard start < count else { return own }
          own.append((number, try (start..<min(start + run, count)).map(transform)))
        }
      }
    }
    for try await own in group {
      for (number, values) in own { runs[number] = values }
    }
  }
  return runs.flatMap { $0 }
}

private final class Counter: Sendable {
  private let value = Atomic(0)
  func take() -> Int { value.wrappingAdd(1, ordering: .relaxed).oldValue }
}
