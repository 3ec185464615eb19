"""What must be true of a built site, worked out by hand from the contract and not from any output.

    # How it was worked out.
    on 2024-03-31                           the build date of what follows; options may come after it
    /kommuner/norrvik/2019/                 the page that the next lines are about
      heading: Medborgarlöfte för Norrvik 2019
      here: mars 2019–februari 2020 | 62    each of these is read on the page
      not: Ej uppfyllt                      none of these is
      #kontroller: Delvis uppfyllt | 39     read of this anchor: up to the next one, and in table rows
                                            that lead to it; a status excludes the others
      #kontroller not: 79
      row: Uppfyllt | 3                     one table row has these cells, in this order
      cell: Trafik | Antal | 3              where this row meets this column stands this
      order: Ystad | Åby                    read in this order
      links: /lan/ | /om/                   the page leads there
      no link: /lan/
      absent                                there is no such page

Words that the contract leaves to the templates stand between < and >, and in words.txt once for all.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from page import Page, Table
from site_tree import SiteTree, address_of, target_of

#: The words of the contract for a status. A place that shows one of them shows no other.
STATUSES = (
    "Uppfyllt", "Delvis uppfyllt", "Ej uppfyllt", "Pågår", "Ej påbörjat", "Inte aktuellt",
    "Går inte att bedöma", "Beskrivet, inte bedömt", "Nämns inte", "Vet inte",
)  # fmt: skip


@dataclass(frozen=True)
class Fact:
    """One line of a file of facts."""

    line: int
    address: str
    verb: str
    texts: tuple[str, ...]

    def __str__(self) -> str:
        return f"line {self.line}: {self.address} {self.verb}: {' | '.join(self.texts)}"


@dataclass(frozen=True)
class Occasion:
    """A build: the day, options, and what is true of it."""

    date: str
    options: tuple[str, ...]
    facts: list[Fact]


def read_facts(path: Path, date: str, words: dict[str, str]) -> list[Occasion]:
    """The facts of a file, by build; those before the first `on` are of `date`."""
    occasions = [Occasion(date, (), [])]
    address = ""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        stripped = line.strip()
        if not stripped or stripped.startswith("# "):
            continue
        if stripped.startswith("on "):
            _, day, *options = stripped.split()
            occasions.append(Occasion(day, tuple(options), []))
        elif stripped.startswith("/"):
            address = stripped
        else:
            occasions[-1].facts.append(read_fact(stripped, number, address, words))
    return [occasion for occasion in occasions if occasion.facts]


def read_fact(line: str, number: int, address: str, words: dict[str, str]) -> Fact:
    verb, _, rest = line.partition(":")
    texts = tuple(with_words(text.strip(), words) for text in rest.split(" | ")) if rest else ()
    return Fact(number, address, verb.strip(), texts)


def with_words(text: str, words: dict[str, str]) -> str:
    return re.sub(r"<([a-z-]{3,})>", lambda name: words[name[1]], text)


def read_words(path: Path) -> dict[str, str]:
    lines = path.read_text(encoding="utf-8").splitlines()
    pairs = (line.partition(" = ") for line in lines if line and not line.startswith("#"))
    return {name.strip(): text.strip() for name, _, text in pairs}


def reads(text: str, part: str) -> bool:
    """Whether a text holds a part as whole words and whole numbers: 8 is neither in 18 nor in 8 000."""
    return position(text, part) >= 0


def position(text: str, part: str) -> int:
    before = r"(?<![\d,])(?<!\d )" if part[0].isdigit() else r"(?<!\w)" if part[0].isalpha() else ""
    after = r"(?!\d)(?!,\d)(?! \d{3}(?!\d))" if part[-1].isdigit() else r"(?!\w)" if part[-1].isalpha() else ""
    found = re.search(before + re.escape(part) + after, text)
    return found.start() if found else -1


class Judge:
    """Holds the facts against one built site."""

    def __init__(self, site: SiteTree, anchors: set[str]) -> None:
        self.site = site
        #: The ids that authors wrote: a section ends where the next of them begins.
        self.anchors = anchors

    def troubles(self, fact: Fact) -> Iterator[str]:
        """What of a fact does not hold."""
        page = self.site.page(fact.address)
        if fact.verb == "absent":
            if page:
                yield f"{fact}: there is such a page"
        elif page is None:
            yield f"{fact}: there is no such page"
        elif fact.verb.startswith("#"):
            yield from (f"{fact}: {trouble}" for trouble in self._section_troubles(fact, page))
        else:
            yield from (f"{fact}: {trouble}" for trouble in self._page_troubles(fact, page))

    def _section_troubles(self, fact: Fact, page: Page) -> Iterator[str]:
        anchor, _, negation = fact.verb[1:].partition(" ")
        text = page.section(anchor, self.anchors)
        if text is None:
            yield f"the page has no anchor {anchor}"
        elif negation == "not":
            yield from unwanted(text, fact.texts)
        else:
            yield from missing(text, fact.texts)
            yield from unwanted(text, other_statuses(fact.texts))

    def _page_troubles(self, fact: Fact, page: Page) -> Iterator[str]:
        checks: dict[str, Callable[[], Iterator[str]]] = {
            "heading": lambda: differs(page.heading, fact.texts[0]),
            "here": lambda: missing(page.text(), fact.texts),
            "not": lambda: unwanted(page.text(), fact.texts),
            "row": lambda: row_missing(page.tables, fact.texts),
            "cell": lambda: cell_differs(page.tables, *fact.texts),
            "order": lambda: disorder(page.text(), fact.texts),
            "links": lambda: (f"no link to {link}" for link in fact.texts if link not in self._links(fact, page)),
            "no link": lambda: (f"a link to {link}" for link in fact.texts if link in self._links(fact, page)),
        }
        yield from checks[fact.verb]()

    def _links(self, fact: Fact, page: Page) -> set[str]:
        """Where a page leads from its main part, if it has one, as addresses of the site."""
        path = next(path for path, other in self.site.pages.items() if other is page)
        written = [address for line in page.main or page.lines for _, address in line.links]
        inside = (target_of(link, path) for link in written if ":" not in link)
        found = {address_of(target) + (f"#{anchor}" if anchor else "") for target, anchor in inside}
        return found | {address.partition("#")[0] for address in found} | set(written)


def differs(text: str, expected: str) -> Iterator[str]:
    if text != expected:
        yield f"it is “{text}”"


def missing(text: str, parts: tuple[str, ...]) -> Iterator[str]:
    for part in parts:
        if not reads(text, part):
            yield f"“{part}” is not in “{text}”"


def unwanted(text: str, parts: tuple[str, ...]) -> Iterator[str]:
    for part in parts:
        if reads(text, part):
            yield f"“{part}” is in “{text}”"


def other_statuses(texts: tuple[str, ...]) -> tuple[str, ...]:
    """The statuses that a place may not show beside the one it must."""
    return tuple(s for s in STATUSES if s not in texts) if any(text in STATUSES for text in texts) else ()


def row_missing(tables: list[Table], cells: tuple[str, ...]) -> Iterator[str]:
    if not any(holds_in_order(row, cells) for table in tables for row in table):
        yield f"no such row among {tables}"


def cell_differs(tables: list[Table], label: str, column: str, value: str) -> Iterator[str]:
    """The first row of a table names its columns, the first cell of a row the row."""
    found = [
        dict(zip(table[0], row, strict=False)).get(column)
        for table in tables
        for row in table[1:]
        if row and row[0] == label and column in table[0]
    ]
    if value not in found:
        yield f"there is {found} among {tables}"


def holds_in_order(row: list[str], cells: tuple[str, ...]) -> bool:
    rest = iter(row)
    return all(cell in rest for cell in cells)


def disorder(text: str, parts: tuple[str, ...]) -> Iterator[str]:
    places = [position(text, part) for part in parts]
    if -1 in places or places != sorted(places):
        yield f"they stand at {places} of “{text}”"
