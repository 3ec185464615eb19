"""Content with its mistakes marked where they stand.

`‹error code›` stands directly before the spot that a diagnostic points at, and is taken away before the
build; `‹error in this file code›` says only which file. A `?` is a code that nobody has recorded yet.
"""

import re
from dataclasses import dataclass
from pathlib import Path

from small_site import texts_of, write_texts

MARKER = re.compile("‹(error|warning)( in this file)? ([a-z0-9?-]+)›".encode())


@dataclass(frozen=True, order=True)
class Finding:
    """A diagnostic: what an author is told, and where. Place 0:0 is the file as such."""

    path: str
    line: int
    column: int
    severity: str
    code: str

    def __str__(self) -> str:
        place = f":{self.line}:{self.column}" if self.line else ""
        return f"{self.path}{place}: {self.severity}: {self.code}"

    def fits(self, expected: "Finding") -> bool:
        """Whether this is what was expected, as far as that says."""
        where = expected.line == 0 or (self.line, self.column) == (expected.line, expected.column)
        what = expected.code in ("?", self.code) and self.severity == expected.severity
        return self.path == expected.path and where and what


def without_marks(marked: bytes, path: str) -> tuple[bytes, list[Finding]]:
    """The content, and what is expected to be found in it."""
    plain = b""
    findings = []
    position = 0
    for mark in MARKER.finditer(marked):
        plain += marked[position : mark.start()]
        position = mark.end()
        severity, somewhere, code = (group.decode() if group else "" for group in mark.groups())
        line, column = (0, 0) if somewhere else place_after(plain)
        findings.append(Finding(path, line, column, severity, code))
    return plain + marked[position:], findings


def place_after(text: bytes) -> tuple[int, int]:
    """Line and column of what comes after a text; columns in characters."""
    return text.count(b"\n") + 1, len(text.rpartition(b"\n")[2].decode(errors="replace")) + 1


def with_codes(marked: bytes, codes: list[str]) -> bytes:
    """The marked content with these codes in its marks, in order."""
    names = iter(codes)
    return MARKER.sub(lambda mark: f"‹{mark[1].decode()}{(mark[2] or b'').decode()} {next(names)}›".encode(), marked)


def lay_out(source: Path, target: Path) -> list[Finding]:
    """Copies a folder of marked content without its marks; returns what is expected to be found."""
    return write_marked(texts_of(source), target)


def write_marked(texts: dict[str, bytes], content: Path) -> list[Finding]:
    """Writes marked texts into a folder without their marks; returns what is expected to be found."""
    read = {path: without_marks(text, f"content/{path}") for path, text in texts.items()}
    write_texts({path: plain for path, (plain, _) in read.items()}, content)
    return [finding for _, findings in read.values() for finding in findings]
