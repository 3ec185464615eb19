import Glibc

/// How many threads the machine lets this process have beside the one it runs on, up to a number. Where there are none
/// to be had (`ulimit -u`, a container), whoever asks for some waits for ever.
package func threadsToBeHad(upTo wanted: Int) -> Int {
  var gate = unsafe pthread_mutex_t()
  unsafe pthread_mutex_init(&gate, nil)
  defer { unsafe pthread_mutex_destroy(&gate) }
  return unsafe withUnsafeMutablePointer(to: &gate) { unsafe threadsHeld(behind: $0, upTo: wanted) }
}

/// All of them are there at the same time: each waits at the gate, which is closed until the last has come.
private func threadsHeld(behind gate: UnsafeMutablePointer<pthread_mutex_t>, upTo wanted: Int) -> Int {
  unsafe pthread_mutex_lock(gate)
  var threads: [pthread_t] = []
  while threads.count < wanted {
    var thread = pthread_t()
    guard unsafe pthread_create(&thread, nil, passGate, gate) == 0 else { break }
    threads.append(thread)
  }
  unsafe pthread_mutex_unlock(gate)
  for thread in threads { pthread_join(thread, nil) }
  return threads.count
}

private func passGate(_ gate: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  guard let gate = unsafe gate?.assumingMemoryBound(to: pthread_mutex_t.self) else { return nil }
  unsafe pthread_mutex_lock(gate)
  unsafe pthread_mutex_unlock(gate)
  return nil
}
