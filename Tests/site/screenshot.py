"""Pictures of pages as on a telephone, on a desk and on paper, in the light and in the dark, for looking at them."""

import sys
import tempfile
from pathlib import Path

from browser import chromium

#: Each way to look at a page: a width, and what the browser says of its medium. A4 without its margins is
#: 174 mm wide.
VIEWS = {
    "360": (360, {"color_scheme": "light"}),
    "360-dark": (360, {"color_scheme": "dark"}),
    "1280": (1280, {"color_scheme": "light"}),
    "1280-dark": (1280, {"color_scheme": "dark"}),
    "print": (658, {"media": "print"}),
}


def main(pages: list[str]) -> int:
    if not pages:
        print("usage: scripts/screenshot PAGE…  (files, such as output/index.html, or addresses)", file=sys.stderr)
        return 2
    folder = Path(tempfile.mkdtemp(prefix="screenshots-"))
    with chromium() as browser:
        for number, page in enumerate(pages, start=1):
            address = page if "://" in page else Path(page).resolve().as_uri()
            for name, (width, medium) in VIEWS.items():
                picture = folder / f"{number}-{name}.png"
                with browser.new_context(viewport={"width": width, "height": 900}) as context:
                    tab = context.new_page()
                    tab.emulate_media(**medium)
                    tab.goto(address)
                    tab.screenshot(path=picture, full_page=True)
                print(f"{picture}  {page}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
