"""What an ordinary slip makes of one document of a content folder.

A slip is a function from a document to the changes that it could be, none where it can't be made there.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property
from pathlib import PurePosixPath


@dataclass(frozen=True)
class Edit:
    """Other words in place of what stands from one offset to another."""

    start: int
    end: int
    words: str


@dataclass(frozen=True)
class LinkTo:
    """A symbolic link in place of a file."""

    target: str


#: What a file becomes; None is no file any more.
File = str | bytes | LinkTo | None


@dataclass(frozen=True)
class Change:
    """What one slip does to a document, and to other files beside it."""

    edits: tuple[Edit, ...] = ()
    files: dict[str, File] = field(default_factory=dict)
    #: A key that it gives anew: two of these don't go together.
    key: str | None = None


class Reach(Enum):
    """Where the program tells of a slip, and so, which of them can be tried in one run."""

    #: On its own lines: with any other slip.
    LINES = 1
    #: Anywhere in its file: one slip in each document.
    FILE = 2
    #: Anywhere: alone.
    SITE = 3


@dataclass(frozen=True)
class Document:
    """One file of a content folder."""

    path: str
    text: str

    @property
    def folder(self) -> str:
        return self.path.split("/")[0]

    @property
    def is_prose(self) -> bool:
        return self.path.endswith(".md")

    @cached_property
    def front(self) -> str:
        """The front matter between its fences."""
        found = re.match(r"---\n(.*?)^---\n", self.text, re.S | re.M)
        return found[1] if found else ""

    @cached_property
    def body_start(self) -> int:
        return len(self.front) + len("---\n---\n") if self.front else 0

    @property
    def body(self) -> str:
        return self.text[self.body_start :]

    def value(self, key: str) -> str | None:
        found = re.search(rf"^{re.escape(key)}: *(.+?)(?: +#.*)?$", self.front, re.M)
        return found[1].strip() if found else None

    def years(self) -> list[int]:
        """The years that the period of a promise or follow-up names."""
        return [int(year) for year in re.findall(r"\b\d{4}\b", self.value("period") or "")]

    def places(self, pattern: str) -> Iterator[re.Match[str]]:
        """Where a pattern stands in the body; its offsets are those of the text."""
        return re.compile(pattern, re.M).finditer(self.text, self.body_start)

    def beside(self, name: str) -> str:
        """The path of another file in the same folder."""
        return str(PurePosixPath(self.path).with_name(name))

    # MARK: What slips do

    def with_text(self, text: str) -> Change:
        return Change(files={self.path: text})

    def with_block(self, markdown: str) -> Change:
        """Something more at the end."""
        end = len(self.text.rstrip("\n"))
        return Change((Edit(end, end, f"\n\n{markdown}"),))

    def with_key(self, lines: str) -> Change:
        """A key with this value, in place of the one that it has."""
        name = lines.split(":")[0].strip()
        start = len("---\n")
        old = re.search(rf"^{re.escape(name)}:.*\n(?:[ -].*\n)*", self.front, re.M)
        at = (start + old.start(), start + old.end()) if old else (start + len(self.front),) * 2
        return Change((Edit(*at, f"{lines}\n"),), key=name)

    def with_words(self, place: re.Match[str], words: str) -> Change:
        return Change((Edit(place.start(), place.end(), words),))


@dataclass(frozen=True)
class Slip:
    """A slip by its name."""

    name: str
    changes: Callable[[Document], Iterator[Change]]
    reach: Reach


#: Every slip, as its module made it known.
SLIPS: list[Slip] = []


def slip(reach: Reach) -> Callable[[Callable[[Document], Iterator[Change]]], Callable[[Document], Iterator[Change]]]:
    """Makes a function known as a slip of its name."""

    def known(function: Callable[[Document], Iterator[Change]]) -> Callable[[Document], Iterator[Change]]:
        SLIPS.append(Slip(function.__name__.replace("_", " "), function, reach))
        return function

    return known


def block_slips(table: dict[str, str], *folders: str, reach: Reach = Reach.LINES) -> None:
    """Slips that are a block of their own at the end of a text; in some folders, or in all."""

    def made(markdown: str) -> Callable[[Document], Iterator[Change]]:
        def changes(document: Document) -> Iterator[Change]:
            if document.is_prose and (not folders or document.folder in folders):
                yield document.with_block(markdown)

        return changes

    SLIPS.extend(Slip(name, made(markdown), reach) for name, markdown in table.items())


def key_slips(table: dict[str, str], *folders: str, reach: Reach = Reach.LINES) -> None:
    """Slips that are a key with its value, in documents of some folders, or in `site.yaml`."""

    def made(lines: str) -> Callable[[Document], Iterator[Change]]:
        def changes(document: Document) -> Iterator[Change]:
            if document.front and document.folder in folders:
                yield document.with_key(lines)

        return changes

    SLIPS.extend(Slip(name, made(lines), reach) for name, lines in table.items())


def word_slips(table: dict[str, tuple[str, str]], reach: Reach = Reach.LINES) -> None:
    """Slips that are other words wherever a pattern stands in a body; `\\1` is its first group."""

    def made(pattern: str, words: str) -> Callable[[Document], Iterator[Change]]:
        def changes(document: Document) -> Iterator[Change]:
            if document.is_prose:
                for place in document.places(pattern):
                    yield document.with_words(place, place.expand(words))

        return changes

    SLIPS.extend(Slip(name, made(*entry), reach) for name, entry in table.items())


def file_slips(table: dict[str, tuple[str, File]]) -> None:
    """Slips that are a file that does not belong where it lies."""

    def made(path: str, file: File) -> Callable[[Document], Iterator[Change]]:
        def changes(document: Document) -> Iterator[Change]:
            if document.path == "site.yaml":
                yield Change(files={path: file})

        return changes

    SLIPS.extend(Slip(name, made(*entry), Reach.LINES) for name, entry in table.items())
