"""The open data of a built site, read from its files alone, and the yearly summaries computed from it."""

import csv
import io
import json
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from site_tree import SiteTree

TABLES = ["municipalities", "promises", "commitments", "follow-ups", "outcomes", "promise-years"]
#: Those that a list at their name says the parts of.
DIVIDED = TABLES[1:]
PROPOSALS = {"proposed", "was-proposed"}

Row = dict[str, str]
#: A number, and whether it may be too low.
Count = tuple[int, bool]


def rows_of(site: SiteTree, path: str) -> list[Row]:
    """The rows of one CSV file."""
    return list(csv.DictReader(io.StringIO(site.bytes(path).decode("utf-8"), newline=""), strict=True))


def files(site: SiteTree, name: str, ending: str = "csv") -> list[str]:
    """The files that a table consists of: itself, or the parts that its list names."""
    if name not in DIVIDED:
        return [f"data/{name}.{ending}"]
    return ["data/" + row[ending].rpartition("/data/")[2] for row in rows_of(site, f"data/{name}.csv")]


def table(site: SiteTree, name: str) -> list[Row]:
    """The rows of one table, from its CSV files."""
    return [row for path in files(site, name) for row in rows_of(site, path)]


def json_table(site: SiteTree, name: str) -> list[dict[str, Any]]:
    """The same from its JSON files."""
    return [row for path in files(site, name, "json") for row in json.loads(site.bytes(path))]


@dataclass
class Line:
    """A row of the summary: commitments by status, those followed up, and the others."""

    counts: Counter[str] = field(default_factory=Counter)
    uncertain: set[str] = field(default_factory=set)

    def add(self, name: str, incomplete: bool) -> None:
        self.counts[name] += 1
        if incomplete:
            self.uncertain.add(name)

    def known(self) -> dict[str, Count]:
        return {name: (count, name in self.uncertain) for name, count in self.counts.items()}


@dataclass
class Summary:
    """What is counted for one year."""

    states: Counter[str] = field(default_factory=Counter)
    all: Line = field(default_factory=Line)
    #: By giver and by focus area.
    givers: dict[str, Line] = field(default_factory=dict)
    areas: dict[str, Line] = field(default_factory=dict)
    not_held: int = 0


class OpenData:
    """All tables of a site."""

    def __init__(self, site: SiteTree) -> None:
        self.rows = {name: table(site, name) for name in TABLES}
        self.promises = {row["promise"]: row for row in self.rows["promises"]}
        self.follow_ups = {row["follow-up"]: row for row in self.rows["follow-ups"]}
        self.outcomes = {(row["follow-up"], row["commitment"]): row for row in self.rows["outcomes"]}
        self.commitments: dict[str, list[Row]] = {promise: [] for promise in self.promises}
        for row in self.rows["commitments"]:
            if row["kind"] == "commitment":
                self.commitments[row["promise"]].append(row)

    def summary(self, year: int) -> Summary:
        """The summary of a year, as the dictionary says that it is computed."""
        summary = Summary()
        for row in self.rows["promise-years"]:
            promise = self.promises[row["promise"]]
            if row["year"] == str(year) and promise["state"] not in PROPOSALS:
                self._count(row, promise, summary)
        return summary

    def has_ended(self, year: int) -> bool:
        """Whether all promises of a year have."""
        promises = (self.promises[row["promise"]] for row in self.rows["promise-years"] if row["year"] == str(year))
        return all(promise["state"] == "ended" for promise in promises if promise["state"] not in PROPOSALS)

    def _count(self, year: Row, promise: Row, summary: Summary) -> None:
        summary.states[year["follow-up-state"]] += 1
        counting = year["counting-follow-up"]
        incomplete = "true" in (promise["incomplete"], self.follow_ups[counting]["incomplete"] if counting else "")
        commitments = self.commitments[promise["promise"]]
        summary.not_held += not commitments
        for commitment in commitments:
            status = self.outcomes[counting, commitment["commitment"]]["status"] if counting else ""
            areas = commitment["focus-areas"].split(";")
            lines = [summary.all, summary.givers.setdefault(commitment["giver-category"], Line())]
            lines += [summary.areas.setdefault(area, Line()) for area in areas]
            for line in lines:
                for name in [status, "total"] if status else ["without-follow-up"]:
                    line.add(name, incomplete)
