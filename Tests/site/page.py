"""One HTML page, read as a visitor meets it: text in order, headings, links, tables, places."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
#: Elements that begin a line of their own.
BLOCKS = {
    "address", "article", "aside", "blockquote", "caption", "dd", "details", "div", "dl", "dt", "figcaption",
    "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol",
    "p", "pre", "section", "summary", "table", "tbody", "text", "tfoot", "thead", "tr", "ul",
}  # fmt: skip
UNSEEN = {"script", "style", "template", "title"}


def plain(text: str) -> str:
    """Text with every run of white space, no-break ones too, as one space."""
    return re.sub(r"\s+", " ", text).strip()


#: The rows of a table, each the texts of its cells.
Table = list[list[str]]


@dataclass
class Line:
    """A piece of text that stands by itself: a paragraph, an item, a heading, a row."""

    element: str
    text: str = ""
    #: The links in it: text and address as written.
    links: list[tuple[str, str]] = field(default_factory=list)
    in_main: bool = False


@dataclass
class Page:
    """What one file of HTML says."""

    title: str = ""
    description: str = ""
    canonical: str = ""
    #: Where it sends a reader on to, if it is but an old address.
    refresh: str = ""
    lines: list[Line] = field(default_factory=list)
    #: Every id, and the number of the line that it opens.
    ids: dict[str, int] = field(default_factory=dict)
    tables: list[Table] = field(default_factory=list)
    #: The texts of the table rows whose first link leads to an anchor, by that anchor.
    rows_about: dict[str, list[str]] = field(default_factory=dict)
    #: Every href and src in the file, as written.
    addresses: list[str] = field(default_factory=list)

    @property
    def main(self) -> list[Line]:
        return [line for line in self.lines if line.in_main]

    @property
    def heading(self) -> str:
        return next((line.text for line in self.lines if line.element == "h1"), "")

    def text(self) -> str:
        """All that is read in the page's main part."""
        return plain(" ".join(line.text for line in self.main))

    def section(self, id: str, ends: set[str]) -> str | None:
        """What is read of an id: from it up to the next of `ends`, and in table rows that lead to it."""
        if id not in self.ids and id not in self.rows_about:
            return None
        start = self.ids.get(id, len(self.lines))
        later = [line for other, line in self.ids.items() if other in ends and line > start]
        lines = self.lines[start : min(later, default=len(self.lines))]
        return plain(" ".join([line.text for line in lines if line.in_main] + self.rows_about.get(id, [])))

    @classmethod
    def parse(cls, html: str) -> "Page":
        reader = _Reader()
        reader.feed(html)
        reader.close()
        for line in reader.page.lines:
            line.text = plain(line.text)
            line.links = [(plain(text), address) for text, address in line.links]
        return reader.page


class _Reader(HTMLParser):
    """Fills a page from the tags of its file."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.page = Page()
        self.open: list[str] = []
        self.cell: list[str] | None = None
        self.row_anchor: str | None = None
        self.link: int | None = None
        #: How many elements are open down to one that is hidden until a script shows it.
        self.hidden: int | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        if tag not in VOID:
            self.open.append(tag)
            if "hidden" in attributes and self.hidden is None:
                self.hidden = len(self.open)
        if tag in BLOCKS:
            self._begin_line(tag)
        self._read_head(tag, attributes)
        if "id" in attributes:
            self._begin_line_for_id(tag)
            self.page.ids.setdefault(attributes["id"], len(self.page.lines) - 1)
        for name in ("href", "src"):
            if name in attributes:
                self.page.addresses.append(attributes[name])
        if tag == "a" and "href" in attributes and self.page.lines:
            self.page.lines[-1].links.append(("", attributes["href"]))
            self.link = len(self.page.lines) - 1
            if self.cell and self.row_anchor is None:
                self.row_anchor = attributes["href"].partition("#")[2]
        elif tag == "img":
            self.handle_data(f" [bild: {attributes.get('alt', '')}] ")
        elif tag == "br":
            self.handle_data(" ")
        elif tag == "table":
            self.page.tables.append([])
        elif tag == "tr" and self.page.tables:
            self.page.tables[-1].append([])
            self.row_anchor = None
        elif tag in ("td", "th"):
            self.handle_data(" ")
            self._begin_cell()

    def handle_endtag(self, tag: str) -> None:
        if tag not in self.open:
            return
        while self.open.pop() != tag:
            pass
        if self.hidden is not None and len(self.open) < self.hidden:
            self.hidden = None
        if tag in ("td", "th") and self.cell:
            self.cell[-1] = plain(self.cell[-1])
            self.cell = None
        elif tag == "a":
            self.link = None
        elif tag == "tr" and self.row_anchor:
            row = " ".join(self.page.tables[-1][-1])
            self.page.rows_about.setdefault(self.row_anchor, []).append(row)
        elif tag in BLOCKS and self.open:
            self._begin_line(next((name for name in reversed(self.open) if name in BLOCKS), tag))

    def handle_data(self, data: str) -> None:
        if "title" in self.open and "svg" not in self.open:
            self.page.title = plain(self.page.title + data)
        if not self.page.lines or self.hidden is not None or any(name in UNSEEN for name in self.open):
            return
        self.page.lines[-1].text += data
        if self.cell:
            self.cell[-1] += data
        if self.link is not None:
            text, address = self.page.lines[self.link].links[-1]
            self.page.lines[self.link].links[-1] = (text + data, address)

    def _begin_line(self, tag: str) -> None:
        self.page.lines.append(Line(tag, in_main="main" in self.open))

    def _begin_cell(self) -> None:
        if self.page.tables and self.page.tables[-1]:
            self.cell = self.page.tables[-1][-1]
            self.cell.append("")

    def _begin_line_for_id(self, tag: str) -> None:
        """An id in the middle of a line starts a new one, so that a section begins exactly there."""
        if tag not in BLOCKS:
            self._begin_line(tag)

    def _read_head(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "meta" and attributes.get("name") == "description":
            self.page.description = attributes.get("content", "")
        elif tag == "meta" and attributes.get("http-equiv", "").lower() == "refresh":
            self.page.refresh = attributes.get("content", "").partition("=")[2].strip("'\" ")
        elif tag == "link" and attributes.get("rel") == "canonical":
            self.page.canonical = attributes.get("href", "")
