import Glibc

typealias Arguments = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
private typealias Callback = @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32

/// libFuzzer's own loop (llvm.org/docs/LibFuzzer.html, "Using libFuzzer as a library").
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<Int32>, _ arguments: UnsafeMutablePointer<Arguments>, _ run: Callback
) -> Int32

/// SwiftPM gives the `main` of an executable this name, and links it as `main`. Which target runs is named by
/// the environment, since the arguments are libFuzzer's.
@_cdecl("fuzz_main")
func main(_ count: Int32, _ arguments: Arguments) -> Int32 {
  guard target != nil else { fatalError("FUZZ_TARGET is one of \(FuzzTarget.allCases.map(\.rawValue))") }
  var (count, arguments) = unsafe (count, arguments)
  return unsafe runDriver(&count, &arguments) { start, count in
    target?.run(unsafe Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
  }
}

private let target = unsafe getenv("FUZZ_TARGET").flatMap { unsafe FuzzTarget(rawValue: String(cString: $0)) }
