import Benchmark
import Content
import Diagnostics
import Disk
import FrontMatter
import Markdown
import Pages
import PromiseModel
import SiteBuilder
import Templates

// The stages of a build one by one, each on all of a site, on one thread: `scripts/benchmark --stages`.
// SITE names the folder with content/, TEMPLATES that of the templates, SCRATCH one that may be written into.

let bench = try StageBench()

benchmark("front matter") { bench.readFrontMatter() }
benchmark("Markdown walk") { bench.walkMarkdown() }
benchmark("parse") { bench.parse() }
benchmark("link") { bench.link() }
benchmark("plan") { bench.plan() }
benchmark("templates") { bench.render() }
benchmark("write, new") { try bench.writeNew() }
benchmark("write, unchanged") { try bench.writeUnchanged() }

Benchmark.main()
