"""Pictures of pages at a telephone's and a desk's width, for looking at them."""

import sys
import tempfile
from pathlib import Path

from browser import chromium

WIDTHS = (360, 1280)


def main(pages: list[str]) -> int:
    if not pages:
        print("usage: scripts/screenshot PAGE…  (files, such as output/index.html, or addresses)", file=sys.stderr)
        return 2
    folder = Path(tempfile.mkdtemp(prefix="screenshots-"))
    with chromium() as browser:
        for number, page in enumerate(pages, start=1):
            address = page if "://" in page else Path(page).resolve().as_uri()
            for width in WIDTHS:
                picture = folder / f"{number}-{width}.png"
                with browser.new_context(viewport={"width": width, "height": 900}) as context:
                    tab = context.new_page()
                    tab.goto(address)
                    tab.screenshot(path=picture, full_page=True)
                print(f"{picture}  {page}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
