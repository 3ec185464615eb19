"""A site as text that a person reads in a diff: what each page says, in order, and where its links lead."""

from collections.abc import Iterator

from page import Line, Page
from site_tree import SiteTree, address_of, target_of


def digest(site: SiteTree) -> str:
    """Every file of the site; of every page its title and its main part, of the start page all."""
    return "\n".join(line for path in sorted(site.paths) for line in file_lines(site, path))


def file_lines(site: SiteTree, path: str) -> Iterator[str]:
    yield f"=== {path}"
    page = site.pages.get(path)
    if page and path not in {"data/index.html", "data/en/index.html"}:
        yield from page_lines(page, path)
    # Data says what the pages say (test_open_data.py), and what describes it is the same on every site.
    # The feeds of parts of the site have the same entries as the whole site's.
    elif path.endswith((".xml", ".txt", ".json")) and not path.startswith("data/") and not path.endswith(("/index.json", "/feed.xml")):
        yield site.bytes(path).decode().rstrip()
    yield ""


def page_lines(page: Page, path: str) -> Iterator[str]:
    yield f"title: {page.title}"
    if page.description:
        yield f"description: {page.description}"
    if page.refresh:
        yield f"leads to: {page.refresh}"
    for line in page.lines if path == "index.html" else page.main:
        if line.text:
            yield prefix(line) + line.text
        for text, address in line.links:
            yield f"    [{text}] → {shown(address, path)}"


def prefix(line: Line) -> str:
    if line.element[0] == "h" and line.element[1:].isdigit():
        return "#" * int(line.element[1]) + " "
    return {"li": "- ", "tr": "| ", "dt": ": ", "dd": ":   "}.get(line.element, "")


def shown(address: str, path: str) -> str:
    """A link as an address of the site, so that it reads alike on every page."""
    if ":" in address or address.startswith("//"):
        return address
    target, anchor = target_of(address, path)
    return address_of(target) + (f"#{anchor}" if anchor else "")
