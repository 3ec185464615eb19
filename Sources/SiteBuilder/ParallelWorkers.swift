import PromiseModel

/// Lends the threads of the build to rooms that have none.
struct ParallelWorkers: Workers {
  let jobs: Int

  func map<Value: Sendable>(_ count: Int, _ transform: @Sendable (Int) -> Value) -> [Value] {
    parallelMap(count, jobs: jobs, transform)
  }
}
