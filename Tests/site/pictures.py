"""The pictures of templates/pictures, each made of the drawing beside it, as large as that says."""

import re
import sys
from pathlib import Path

from playwright.sync_api import Browser

from browser import chromium

FOLDER = Path(__file__).resolve().parents[2] / "templates" / "pictures"


def drawings() -> list[Path]:
    return sorted(FOLDER.glob("*.svg"))


def size(drawing: str) -> tuple[int, int]:
    width, height = re.search(r'<svg [^>]*\bwidth="(\d+)" height="(\d+)"', drawing).groups()
    return int(width), int(height)


def rendered(browser: Browser, drawing: str, width: int, height: int) -> bytes:
    """A drawing as PNG: what it does not cover is transparent."""
    with browser.new_context(viewport={"width": width, "height": height}) as context:
        page = context.new_page()
        page.set_content(f"<style>body {{ margin: 0 }} svg {{ display: block; width: 100%; height: 100% }}</style>{drawing}")
        return page.screenshot(omit_background=True)


def main() -> int:
    with chromium() as browser:
        for path in drawings():
            drawing = path.read_text()
            picture = path.with_suffix(".png")
            picture.write_bytes(rendered(browser, drawing, *size(drawing)))
            print(f"{picture}  {picture.stat().st_size} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
