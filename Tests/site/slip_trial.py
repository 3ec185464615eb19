"""Tries slips on a site: which of them pass without a word?

As many as can be told apart are tried in one run of the program; what is not told of there is tried alone, and only
what is not told of then either, and changes what is published, has passed.
"""

import json
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, zip_longest
from pathlib import Path

from program import build, check, repository
from small_site import texts_of
from slip import SLIPS, Change, Document, Edit, File, LinkTo, Reach, Slip


@dataclass(frozen=True)
class Case:
    """A slip made at one place of a document."""

    slip: Slip
    document: Document
    change: Change

    def __str__(self) -> str:
        places = [f"line {line_of(self.document.text, edit.start)}" for edit in self.change.edits]
        return f"{self.document.path}: {self.slip.name} ({', '.join([*places, *self.change.files])})"

    @property
    def files(self) -> set[str]:
        return {self.document.path, *self.change.files}


@dataclass(frozen=True)
class Problem:
    """What the program tells, and where."""

    path: str
    line: int
    code: str
    words: str

    @property
    def kind(self) -> tuple[str, str, str]:
        return self.path, self.code, self.words


def documents_of(content: Path) -> list[Document]:
    files = sorted(path for path in content.rglob("*") if path.suffix in (".md", ".yaml", ".csv"))
    named = [(path.relative_to(content).as_posix(), path) for path in files if "media" not in path.parts]
    return [Document(name, path.read_text(encoding="utf-8")) for name, path in named]


#: On which lines of which file an edit stands.
Lines = dict[tuple[str, Edit], range]


class Trial:
    """A copy of a site, in which slips are made and mended again."""

    def __init__(self, content: Path, date: str, folder: Path) -> None:
        self.sound = content
        self.site = folder
        self.date = date
        shutil.copytree(content, folder / "content")
        self.before = self.problems()

    @property
    def options(self) -> list[str | Path]:
        return ["--site", self.site, "--templates", repository / "templates", "--date", self.date, "--drafts"]

    def cases(self, slips: Iterable[Slip] = SLIPS) -> list[Case]:
        documents = documents_of(self.sound)
        return [Case(slip, document, change) for slip in slips for document in documents for change in slip.changes(document)]

    def silent(self, cases: list[Case]) -> list[Case]:
        """Those that pass without a word."""
        left = {id(case): case for case in cases}
        for reach in (Reach.LINES, Reach.FILE):
            for batch in batches([case for case in cases if case.slip.reach is reach], reach):
                for case in self.told(batch, reach):
                    del left[id(case)]
        return [case for case in left.values() if not self.told([case], Reach.SITE) and self.is_published(case)]

    def told(self, batch: list[Case], reach: Reach) -> list[Case]:
        """Those of a batch that are told of, when all are made at once."""
        made, lines = composed(batch)
        with self.changed(made):
            problems = self.problems()
        return [case for case in batch if any(self.is_new(problem, case, lines, reach) for problem in problems)]

    def is_new(self, problem: Problem, case: Case, lines: Lines, reach: Reach) -> bool:
        if reach is Reach.LINES and problem.path == case.document.path and case.change.edits:
            return any(problem.line in lines[problem.path, edit] and not self.was_there(problem, case, edit) for edit in case.change.edits)
        within = reach is Reach.SITE or problem.path in case.files
        return within and problem.kind not in {old.kind for old in self.before}

    def was_there(self, problem: Problem, case: Case, edit: Edit) -> bool:
        line = line_of(case.document.text, edit.start)
        return any(old.kind == problem.kind and old.line == line for old in self.before)

    def problems(self) -> list[Problem]:
        """Errors and warnings of the copy as it is now."""
        run = check(*self.options, "--format", "json")
        told = json.loads(run.stdout)
        assert run.returncode == (1 if told["errors"] else 0), run.stderr
        return [
            Problem(one["file"].removeprefix("content/"), one.get("line", 0), one["code"], one["problem"])
            for one in told["diagnostics"]
            if one["severity"] != "note"
        ]

    def is_published(self, case: Case) -> bool:
        """Whether the site is another one with this slip in it."""
        sound = self.sound_output
        with self.changed(composed([case])[0]):
            return self.output() != sound

    @cached_property
    def sound_output(self) -> dict[str, bytes]:
        return self.output()

    def output(self) -> dict[str, bytes]:
        output = self.site / "output"
        run = build(*self.options)
        assert run.returncode == 0, run.stderr
        files = texts_of(output)
        shutil.rmtree(output)
        return files

    @contextmanager
    def changed(self, made: dict[str, File]) -> Iterator[None]:
        """The copy with these files, for a while."""
        for path, file in made.items():
            put(self.site / "content" / path, file)
        yield
        for path in made:
            sound = self.sound / path
            put(self.site / "content" / path, sound.read_bytes() if sound.exists() else None)


def put(path: Path, file: File) -> None:
    """Makes a file what it shall be, with its folders; a folder that it leaves empty goes too."""
    if path.is_symlink():
        path.unlink()
    if file is None:
        path.unlink(missing_ok=True)
        for folder in path.parents:
            if any(folder.iterdir()):
                return
            folder.rmdir()
    path.parent.mkdir(parents=True, exist_ok=True)
    if isinstance(file, LinkTo):
        path.symlink_to(file.target)
    elif file is not None:
        path.write_bytes(file if isinstance(file, bytes) else file.encode())


def batches(cases: list[Case], reach: Reach) -> list[list[Case]]:
    """Cases that can be made at once. Those of one document leave each other alone; other documents are none of theirs."""
    of_documents: dict[str, list[list[Case]]] = {}
    for case in cases:
        rounds = of_documents.setdefault(case.document.path, [])
        place = next((batch for batch in rounds if not any(collide(case, other, reach) for other in batch)), None)
        if place is None:
            rounds.append([case])
        else:
            place.append(case)
    return [list(chain.from_iterable(batch)) for batch in zip_longest(*of_documents.values(), fillvalue=())]


def collide(one: Case, other: Case, reach: Reach) -> bool:
    """Whether two slips of one document can't be made in one run, or not be told apart in it."""
    if one.slip is other.slip or reach is Reach.FILE:
        return True
    if one.change.key and one.change.key == other.change.key:
        return True
    pairs = [(mine, theirs) for mine in one.change.edits for theirs in other.change.edits]
    return any(touch(mine, theirs) for mine, theirs in pairs)


def touch(one: Edit, other: Edit) -> bool:
    """Whether two edits share a place; at one that holds nothing, one can follow the other."""
    nothing = one.start == one.end == other.start == other.end
    return one.start <= other.end and other.start <= one.end and not nothing


def composed(batch: list[Case]) -> tuple[dict[str, File], Lines]:
    """The files as they are with all these slips, and the lines on which each edit stands there."""
    files: dict[str, File] = {}
    lines: Lines = {}
    edits: dict[Document, list[Edit]] = {}
    for case in batch:
        files |= case.change.files
        edits.setdefault(case.document, []).extend(case.change.edits)
    for document, made in edits.items():
        if made:
            files[document.path] = edited(document, made, lines)
    return files, lines


def edited(document: Document, edits: list[Edit], lines: Lines) -> str:
    result, position = "", 0
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        result += document.text[position : edit.start]
        first = line_of(result + edit.words, len(result) + len(edit.words) - len(edit.words.lstrip("\n")))
        result += edit.words
        position = edit.end
        lines[document.path, edit] = range(first, first + edit.words.strip("\n").count("\n") + 1)
    return result + document.text[position:]


def line_of(text: str, offset: int) -> int:
    return text.count("\n", 0, offset) + 1
