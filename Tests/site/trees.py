"""Small promises with follow-ups, made at random from a seed, and how an author would write them."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

#: First and last day; None where the days are not known.
Days = tuple[date, date] | None

WORDS = [
    "", "", "", "ca", "drygt", "knappt", "nästan", "minst", "högst", "mer än", "upp till", "under", "över", "totalt",
    "minst ca", "inte mer än", "inte färre än", "sammanlagt drygt", "högst ungefär", "inte fler än", "inte mindre än",
]  # fmt: skip
STATUSES = ["fulfilled", "partly", "not-fulfilled", "ongoing", "not-started", "not-needed", "not-assessable", "reported"]
#: As written, with the first and the last day; the last is open-ended.
PERIODS = [
    ("2024", date(2024, 1, 1), date(2024, 12, 31)),
    ("2023-2024", date(2023, 1, 1), date(2024, 12, 31)),
    ("2021-2023", date(2021, 1, 1), date(2023, 12, 31)),
    ("2022-2025", date(2022, 1, 1), date(2025, 12, 31)),
    ("2024-2026", date(2024, 1, 1), date(2026, 12, 31)),
    ("2022-07/2024-06", date(2022, 7, 1), date(2024, 6, 30)),
    ("2023-03/2024-02", date(2023, 3, 1), date(2024, 2, 29)),
    ("2022-", date(2022, 1, 1), None),
]
RATES = ["week", "month", "quarter", "tertial", "half-year", "year"]


@dataclass
class Commitment:
    id: str
    kind: str = "commitment"
    part_of: str | None = None
    at_least: int | None = None
    at_most: int | None = None
    per: str | None = None
    unit: str | None = None
    due: date | None = None
    givers: list[str] = field(default_factory=list)
    areas: list[str] = field(default_factory=list)


@dataclass
class Outcome:
    status: str | None = None
    result: str | None = None
    so_far: str | None = None


@dataclass
class FollowUp:
    file: str
    year: int | None
    part: str | None = None
    voice: str | None = None
    #: What the author writes of the days: nothing, `unknown` or a span.
    covers: Days | str = ""
    published: date | None = None
    incomplete: bool = False
    outcomes: dict[str, Outcome] = field(default_factory=dict)


@dataclass
class Promise:
    place: str
    period: str
    first: date
    last: date | None
    proposed: bool = False
    incomplete: bool = False
    elsewhere: int | None = None
    commitments: list[Commitment] = field(default_factory=list)
    follow_ups: list[FollowUp] = field(default_factory=list)


class Grower:
    """Makes one promise at random."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)

    def chance(self, share: float) -> bool:
        return self.random.random() < share

    def promise(self, place: str) -> Promise:
        promise = Promise(place, *self.random.choice(PERIODS))
        promise.proposed, promise.incomplete = self.chance(0.04), self.chance(0.1)
        promise.commitments = list(self.commitments(promise))
        years = range(promise.first.year, (promise.last or date(2025, 1, 1)).year + 1)
        if promise.period == "2023-03/2024-02":
            years = range(2024, 2025)
        if self.chance(0.15):
            promise.elsewhere = self.random.choice(years)
        for follow_up in self.follow_ups(place, years):
            follow_up.outcomes = dict(self.outcomes(promise))
            promise.follow_ups.append(follow_up)
        return promise

    def commitments(self, promise: Promise) -> Iterator[Commitment]:
        for name in ["ett", "tva", "tre"]:
            yield self.commitment(Commitment(name), promise)
        if self.chance(0.4):
            yield Commitment("grupp", kind="group")
            yield self.commitment(Commitment("del", part_of="grupp"), promise)

    def commitment(self, commitment: Commitment, promise: Promise) -> Commitment:
        if self.chance(0.85):
            commitment.unit = "%" if self.chance(0.1) else "kontroller"
            low, high = sorted(self.random.sample(range(1, 60), 2))
            kind = self.random.choice(["least", "least", "most", "between"])
            commitment.at_least = None if kind == "most" else low
            commitment.at_most = None if kind == "least" else high
            if commitment.unit != "%" and self.chance(0.3):
                commitment.per = self.random.choice(RATES)
        if self.chance(0.3):
            commitment.due = promise.first + timedelta(days=self.random.randrange(-60, 900))
        commitment.givers = self.random.choice([["police"], ["municipality"], ["both"], ["police", "annan"], ["unknown"], []])
        commitment.areas = self.random.sample(["trafik", "skola"], self.random.randrange(3))
        return commitment

    def follow_ups(self, place: str, years: range) -> Iterator[FollowUp]:
        for year in years:
            for voice in [None, "nsd.se", "svt.se"]:
                if not self.chance(0.75 if voice is None else 0.15):
                    continue
                if self.chance(0.6):
                    yield self.follow_up(f"{place}-{year}-{voice}", year, None, voice, years)
                for part in ["ett", "tva", "tre"]:
                    if self.chance(0.25):
                        yield self.follow_up(f"{place}-{year}-{part}-{voice}", year, part, voice, years)
        if self.chance(0.05):
            yield FollowUp(f"{place}-utan", None, covers="unknown", published=self.day(2024))

    def follow_up(self, file: str, year: int, part: str | None, voice: str | None, years: range) -> FollowUp:
        follow_up = FollowUp(file, year, part, voice, incomplete=self.chance(0.1))
        if self.chance(0.8):
            follow_up.published = self.day(year + 1)
        if part or self.chance(0.3):
            follow_up.covers = self.random.choice(["unknown", self.span(year, years), self.span(year, years), self.span(year, years)])
        return follow_up

    def span(self, year: int, years: range) -> Days:
        """Whole months that end in the year: a part of it, or what began before it."""
        end = self.random.choice([3, 6, 8, 12, 12])
        begin = self.random.randrange(1, end + 1) if self.chance(0.7) else 1
        first = date(max(years[0], year - self.random.choice([0, 0, 0, 1, 2])), begin, 1)
        return first, end_of_month(year, end)

    def outcomes(self, promise: Promise) -> Iterator[tuple[str, Outcome]]:
        for commitment in promise.commitments:
            if self.chance(0.2):
                continue
            outcome = Outcome()
            if self.chance(0.25):
                outcome.status = self.random.choice(STATUSES)
            if self.chance(0.8):
                figure = f"{self.random.choice(WORDS)} {self.random.choice([0, 1, 5, 12, 20, 40, 80])}".strip()
                if commitment.per is None and self.chance(0.15):
                    outcome.so_far = figure
                else:
                    outcome.result = figure
            yield commitment.id, outcome

    def day(self, year: int) -> date:
        return date(year, self.random.choice([1, 2, 3]), self.random.choice([1, 10, 20]))


def end_of_month(year: int, month: int) -> date:
    return (date(year, month, 28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


def texts_of(promise: Promise) -> dict[str, str]:
    """The files of a promise and its follow-ups, by path."""
    texts = {f"promises/{promise.place}.md": promise_text(promise)}
    for follow_up in promise.follow_ups:
        texts[f"follow-ups/{follow_up.file}.md"] = follow_up_text(promise, follow_up)
    return texts


def promise_text(promise: Promise) -> str:
    # An open-ended one that somebody has looked at.
    keys = [f"municipality: {promise.place}", f"period: {promise.period}", "parties: { annan: Annan }", "updated: 2026-01-20"]
    keys += ["proposed: true"] * promise.proposed + ["incomplete: true"] * promise.incomplete
    if promise.elsewhere:
        keys.append(f"documents: [{{ title: Rapport, url: https://x.example/r, follow-up: {promise.elsewhere} }}]")
    lines = []
    for commitment in promise.commitments:
        attributes = {
            "at-least": commitment.at_least, "at-most": commitment.at_most, "per": commitment.per,
            "unit": commitment.unit, "due": commitment.due, "by": quoted(commitment.givers), "focus": quoted(commitment.areas),
        }  # fmt: skip
        indent = "  " if commitment.part_of else ""
        lines.append(f"{indent}- Vi gör {commitment.id}. {block(commitment.id, attributes)}")
    return front_matter(keys) + "\n".join(lines) + "\n"


def follow_up_text(promise: Promise, follow_up: FollowUp) -> str:
    keys = [f"municipality: {promise.place}", f"period: {promise.period}", f"published: {follow_up.published or 'unknown'}"]
    if follow_up.year:
        keys.append(f"year: {follow_up.year}")
    if follow_up.part:
        keys.append(f"part: {follow_up.part}")
    if follow_up.voice:
        keys.append(f"assessed-by: {follow_up.voice}")
    if isinstance(follow_up.covers, tuple):
        keys.append("covers: " + "/".join(str(day) for day in follow_up.covers))
    elif follow_up.covers:
        keys.append(f"covers: {follow_up.covers}")
    keys += ["incomplete: true"] * follow_up.incomplete
    paragraphs = [
        f"Så gick det med {id}. {block(id, {'status': outcome.status, 'result': text(outcome.result), 'so-far': text(outcome.so_far)})}"
        for id, outcome in follow_up.outcomes.items()
    ]
    return front_matter(keys) + "\n\n".join(paragraphs) + "\n"


def front_matter(keys: list[str]) -> str:
    return "---\n" + "\n".join(keys) + "\n---\n"


def block(id: str, attributes: dict[str, object]) -> str:
    return "{#" + " ".join([id] + [f"{key}={value}" for key, value in attributes.items() if value is not None]) + "}"


def quoted(names: list[str]) -> str | None:
    return ",".join(names) or None


def text(figure: str | None) -> str | None:
    return figure and f'"{figure}"'
