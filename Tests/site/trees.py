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
#: As written, and what it is.
FIGURES = {"0": "0", "1": "1", "5": "5", "12": "12", "20": "20", "40": "40", "80": "80", "2,5": "2.5", "1 500": "1500"}
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
    ("2022-11-15/2023-11-14", date(2022, 11, 15), date(2023, 11, 14)),
    ("2022-11-15/2023-11-15", date(2022, 11, 15), date(2023, 11, 15)),
    ("2021-10/2025-03", date(2021, 10, 1), date(2025, 3, 31)),
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
    #: As written, and the day that it comes to.
    due_text: str = ""
    due: date | None = None
    #: As written here; those around it hold where it has none.
    givers: list[str] = field(default_factory=list)
    areas: list[str] = field(default_factory=list)


@dataclass
class Outcome:
    status: str | None = None
    result: str | None = None
    so_far: str | None = None
    unit: str | None = None


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
class Around:
    """What a block without an id says for all that is below it."""

    givers: list[str] = field(default_factory=list)
    areas: list[str] = field(default_factory=list)


@dataclass
class Promise:
    place: str
    period: str
    first: date
    last: date | None
    proposed: bool = False
    incomplete: bool = False
    #: Years followed up elsewhere, or `all`.
    elsewhere: list[str] = field(default_factory=list)
    #: Months, or a day.
    follow_up_due: str = ""
    #: Who gives what has no giver of its own, by the document, by its heading and by the words before its list.
    by: list[str] = field(default_factory=list)
    heading: Around = field(default_factory=Around)
    lead_in: Around = field(default_factory=Around)
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
        last = promise.last or date(2025, 1, 1)
        years = range(last.year if (last - promise.first).days < 366 else promise.first.year, last.year + 1)
        if self.chance(0.15):
            promise.elsewhere.append(str(self.random.choice(years)))
        if self.chance(0.1):
            promise.elsewhere.append("all")
        if self.chance(0.2):
            days = [f"{last.year + 1}-06", f"{last.year + 3}"] if promise.last else []
            promise.follow_up_due = self.random.choice(["0", "1", "13", "24", *days])
        promise.by = self.random.choice([[], [], ["police"], ["both"]])
        promise.heading, promise.lead_in = self.around(), self.around()
        for follow_up in self.follow_ups(place, years):
            follow_up.outcomes = dict(self.outcomes(promise))
            promise.follow_ups.append(follow_up)
        return promise

    def around(self) -> Around:
        givers = self.random.choice([[], [], [], ["municipality"], ["unknown"], ["police", "annan"]])
        return Around(givers, self.random.choice([[], [], ["skola"], ["trafik", "skola"]]))

    def commitments(self, promise: Promise) -> Iterator[Commitment]:
        """In the order of the text: what is part of another stands below it."""
        for name in ["ett", "tva", "tre"]:
            yield self.commitment(Commitment(name, kind="aim" if name == "tre" and self.chance(0.15) else "commitment"), promise)
        if self.chance(0.4):
            yield self.group(Commitment("grupp", kind="group"))
            yield self.commitment(Commitment("del", part_of="grupp"), promise)
            if self.chance(0.3):
                yield self.group(Commitment("inre", kind="group", part_of="grupp"))
                yield self.commitment(Commitment("inre-del", part_of="inre"), promise)
        if self.chance(0.1):
            yield self.group(Commitment("mal", kind="aim"))
            yield self.commitment(Commitment("malets", part_of="mal"), promise)

    def group(self, commitment: Commitment) -> Commitment:
        around = self.around()
        commitment.givers, commitment.areas = around.givers, around.areas
        return commitment

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
            day = promise.first + timedelta(days=self.random.randrange(-60, 900))
            commitment.due_text = self.random.choice([f"{day}", f"{day}", f"{day:%Y-%m}", f"{day:%Y}"])
            commitment.due = {4: date(day.year, 12, 31), 7: end_of_month(day.year, day.month)}.get(len(commitment.due_text), day)
        named = [["police"], ["municipality"], ["both"], ["police", "annan"], ["unknown"]]
        commitment.givers = self.random.choice([*named, [], [], []])
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
            voice = self.random.choice([None, "nsd.se"])
            yield FollowUp(f"{place}-utan", None, voice=voice, covers="unknown", published=self.day(2024))

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
                figure = f"{self.random.choice(WORDS)} {self.random.choice(list(FIGURES))}".strip()
                if commitment.unit is None and commitment.kind != "group":
                    outcome.unit = self.random.choice([None, "kontroller", "%"])
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
    documents = [f"{{ title: Rapport, url: https://x.example/r, follow-up: {told} }}" for told in promise.elsewhere]
    keys += [f"documents: [{', '.join(documents)}]"] * bool(documents)
    keys += [f"follow-up-due: {promise.follow_up_due}"] * bool(promise.follow_up_due)
    keys += [f"by: [{', '.join(promise.by)}]"] * bool(promise.by)
    lines = [f"## Det här lovar vi{around(promise.heading)}", "", f"Så här:{around(promise.lead_in)}", ""]
    depth = {"": -1}
    for commitment in promise.commitments:
        attributes = {
            "at-least": commitment.at_least, "at-most": commitment.at_most, "per": commitment.per,
            "unit": commitment.unit, "due": commitment.due_text or None,
            "by": quoted(commitment.givers), "focus": quoted(commitment.areas),
            "kind": "aim" if commitment.kind == "aim" else None,
        }  # fmt: skip
        depth[commitment.id] = depth[commitment.part_of or ""] + 1
        indent = "  " * depth[commitment.id]
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
        f"Så gick det med {id}. {block(id, attributes_of(outcome))}"
        for id, outcome in follow_up.outcomes.items()
    ]
    return front_matter(keys) + "\n\n".join(paragraphs) + "\n"


def front_matter(keys: list[str]) -> str:
    return "---\n" + "\n".join(keys) + "\n---\n"


def attributes_of(outcome: Outcome) -> dict[str, object]:
    return {"status": outcome.status, "result": text(outcome.result), "so-far": text(outcome.so_far), "unit": outcome.unit}


def around(block: Around) -> str:
    said = [f"by={','.join(block.givers)}"] * bool(block.givers) + [f"focus={','.join(block.areas)}"] * bool(block.areas)
    return f" {{{' '.join(said)}}}" if said else ""


def block(id: str, attributes: dict[str, object]) -> str:
    return "{#" + " ".join([id] + [f"{key}={value}" for key, value in attributes.items() if value is not None]) + "}"


def quoted(names: list[str]) -> str | None:
    return ",".join(names) or None


def text(figure: str | None) -> str | None:
    return figure and f'"{figure}"'
