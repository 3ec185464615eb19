"""How long it takes from saving a text to seeing it in the frame of `promise-pages preview`.

    .venv-checks/bin/python Tests/site/preview_time.py SITE [--file content/pages/om.md] [--page om/index.html] [--count 50]

The file is saved with another sentence each time, and is in the end what it was. PROMISE_PAGES names the program.
"""

import argparse
import os
import statistics
import time
from pathlib import Path

from playwright.sync_api import Page

from browser import chromium
from preview_server import PreviewServer, previewing

SEEN = """words => {
  const page = document.getElementById('page').contentDocument;
  return page?.readyState === 'complete' && page.body.textContent.includes(words);
}"""
#: So long the panel asks for what takes longer than a page.
REST = 1.5


def processor_time(server: PreviewServer) -> float:
    """In seconds, of all threads."""
    fields = Path(f"/proc/{server.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def saved(file: Path, text: str, number: int, page: Page, server: PreviewServer) -> tuple[float, float]:
    """Saves, waits until it is seen, and returns the seconds on the clock and of the server's processor."""
    words = f"Sparad för gång nummer {number}."
    spent, start = processor_time(server), time.monotonic()
    file.write_text(f"{text}\n{words}\n", encoding="utf-8")
    page.wait_for_function(SEEN, arg=words, polling=5)
    return time.monotonic() - start, processor_time(server) - spent


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("site", type=Path)
    parser.add_argument("--file", default="content/pages/om.md")
    parser.add_argument("--page", default="om/index.html")
    parser.add_argument("--count", type=int, default=50)
    asked = parser.parse_args()
    file = asked.site / asked.file
    text = file.read_text(encoding="utf-8")
    try:
        with previewing(asked.site) as server, chromium() as browser:
            page = browser.new_page()
            page.set_default_timeout(60_000)
            page.goto(f"{server.address}/#{asked.page}")
            page.wait_for_function("() => document.getElementById('where-link').textContent !== ''")
            times = []
            for number in range(asked.count):
                time.sleep(REST)
                times.append(saved(file, text, number, page, server))
    finally:
        file.write_text(text, encoding="utf-8")
    clock, processor = zip(*times, strict=True)
    print(
        f"{asked.count} savings: median {statistics.median(clock):.2f} s, worst {max(clock):.2f} s; "
        f"the server's processor {statistics.median(processor):.2f} s each; load {os.getloadavg()[0]:.1f}"
    )


if __name__ == "__main__":
    main()
