"""Small sites made at random from a seed: promises of every period and all that decides how it stands with them on a day."""

from calendar import monthrange
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

#: By slug: the name, the code and the county.
MUNICIPALITIES = {
    "berg": ("Berg", "2326", "Jämtlands län"),
    "are": ("Åre", "2321", "Jämtlands län"),
    "habo": ("Habo", "0643", "Jönköpings län"),
    "tjorn": ("Tjörn", "1419", "Västra Götalands län"),
}
DISTRICTS = ["Kungsholmen", "Södra Ängby", "Idé & Ö"]
AREAS = ["skola", "trafik"]
VOICES = ["nsd.se", "SVT Nyheter Ö"]


@dataclass
class FollowUp:
    year: int | None
    part: str | None = None
    voice: str | None = None
    #: As written: nothing, `unknown` or a span.
    covers: str = ""
    #: As written.
    published: str = "unknown"
    survey: str = ""
    corrections: list[str] = field(default_factory=list)


@dataclass
class Promise:
    """What is written of a promise; dates as they are written."""

    municipalities: list[str]
    period: str
    district: str = ""
    slug: str = ""
    dates: dict[str, str] = field(default_factory=dict)
    proposed: bool = False
    follow_up_due: str = ""
    #: Years followed up elsewhere, or `all`.
    elsewhere: list[str] = field(default_factory=list)
    due: list[str] = field(default_factory=list)
    survey: str = ""
    areas: list[str] = field(default_factory=list)
    corrections: list[str] = field(default_factory=list)
    follow_ups: list[FollowUp] = field(default_factory=list)


@dataclass
class Tree:
    """A site and the day it is built."""

    today: date
    follow_up_due: int | None = None
    follow_ups_from: str = ""
    #: The municipalities that the site is about; none: all.
    about: list[str] = field(default_factory=list)
    promises: list[Promise] = field(default_factory=list)


class Grower:
    """Makes one site at random; which years a promise may be followed up for, the reading says."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)
        #: Of what is told of a document in its feeds alone.
        self.news = Random(seed)

    def chance(self, share: float) -> bool:
        return self.random.random() < share

    def tree(self) -> Tree:
        year, month = self.random.randrange(2022, 2027), self.random.choice([1, 1, 2, 3, 4, 6, 7, 9, 12, 12])
        last = monthrange(year, month)[1]
        tree = Tree(date(year, month, self.random.choice([1, 1, 2, 15, last, last])))
        if self.chance(0.4):
            tree.follow_up_due = self.random.choice([0, 1, 2, 6, 12, 14])
        if self.chance(0.25):
            tree.follow_ups_from = self.random.choice(["2021", "2023", "2024", "never"])
        if self.chance(0.4):
            tree.about = [slug for slug in MUNICIPALITIES if self.chance(0.6)] or ["berg"]
        for _ in range(self.random.choice([1, 1, 2, 3, 4, 5])):
            promise = self.promise(tree)
            # Of two that would clash the first is kept.
            if not any(clash(promise, other) for other in tree.promises):
                tree.promises.append(promise)
        return tree

    def promise(self, tree: Tree) -> Promise:
        about = tree.about or ["berg", "berg", "berg", "are", "tjorn"]
        promise = Promise([self.random.choice(about)], self.period())
        if self.chance(0.15):
            others = [slug for slug in MUNICIPALITIES if slug not in promise.municipalities]
            promise.municipalities += self.random.sample(others, self.random.choice([1, 2]))
            # An open-ended one is followed by one of the same first municipality: let that be the same for everyone.
            if not promise.period.endswith("-"):
                self.random.shuffle(promise.municipalities)
        if self.chance(0.15):
            promise.district = self.random.choice(DISTRICTS)
        if self.chance(0.1):
            promise.slug = self.random.choice(["centrum", "unga"])
        promise.dates = self.dates(promise, tree.today)
        promise.proposed = self.chance(0.1)
        self.add_more(promise, tree)
        return promise

    def period(self) -> str:
        year, month = self.random.randrange(2019, 2027), self.random.randrange(1, 13)
        end = date(year, month, 1) + timedelta(days=self.random.choice([27, 90, 300, 364, 365, 366, 500, 800]))
        first = date(year, month, self.random.choice([1, 1, 14, 28]))
        return self.random.choice([
            f"{year}", f"{year}-{year + self.random.choice([1, 1, 2, 3])}", f"{year}-", f"{year}-", f"{year}-",
            f"{year}-{month:02}", f"{year}-{month:02}/{end:%Y-%m}", f"{first}/{end}",
        ])  # fmt: skip

    def dates(self, promise: Promise, today: date) -> dict[str, str]:
        """`signed` near the first day, the others at any time, some of them a year before the build."""
        dates = {}
        first, last = days_of(promise.period)
        if self.chance(0.5):
            signed = first + timedelta(days=self.random.randrange(-60, 200))
            dates["signed"] = self.written(min(signed, last or signed))
        if self.chance(0.5):
            dates["published"] = self.written(first + timedelta(days=self.random.randrange(-60, 300)))
        for key, share in {"updated": 0.3, "checked": 0.3}.items():
            if self.chance(share):
                a_year_ago = today.replace(year=today.year - 1, day=min(today.day, 28)) + timedelta(days=self.random.randrange(-1, 2))
                any_day = first + timedelta(days=self.random.randrange(0, 1500))
                dates[key] = str(a_year_ago) if self.chance(0.4) else self.written(min(any_day, today) if self.chance(0.9) else any_day)
        return dates

    def written(self, day: date) -> str:
        """Now and then without the day or the month."""
        return self.random.choice([str(day)] * 4 + [f"{day:%Y-%m}", f"{day:%Y}"])

    def add_more(self, promise: Promise, tree: Tree) -> None:
        first, last = days_of(promise.period)
        if self.chance(0.3):
            promise.follow_up_due = str(self.random.choice([0, 1, 4, 13]))
        elif last and self.chance(0.3):
            promise.follow_up_due = self.written(last + timedelta(days=self.random.randrange(0, 400)))
        if self.chance(0.3):
            promise.due.append(self.written(first + timedelta(days=self.random.randrange(0, 900))))
        if self.chance(0.2):
            promise.survey = self.written(first + timedelta(days=self.random.randrange(0, 900)))
        if self.chance(0.1):
            promise.elsewhere.append("all")
        promise.areas = [area for area in AREAS if self.news.random() < 0.4]
        promise.corrections = self.corrections(first)

    def follow(self, promise: Promise, years: dict[int, tuple[date, date]]) -> None:
        """Adds follow-ups, here or elsewhere, of these promise years."""
        for year in years:
            if self.chance(0.15):
                promise.elsewhere.append(str(year))
            for voice in [None, *VOICES]:
                if self.chance(0.3 if voice is None else 0.1):
                    promise.follow_ups.append(self.follow_up(year, None, voice, years))
                if self.chance(0.15 if voice is None else 0.05):
                    promise.follow_ups.append(self.follow_up(year, "kvartal 1", voice, years))
        if self.chance(0.05):
            promise.follow_ups.append(FollowUp(None, None, self.random.choice([None, *VOICES]), "unknown"))

    def corrections(self, first: date) -> list[str]:
        days = [first + timedelta(days=self.news.randrange(0, 800)) for _ in range(self.news.choice([0, 0, 0, 1, 2]))]
        return sorted({self.news.choice([f"{day}", f"{day:%Y-%m}"]) for day in days})

    def follow_up(self, year: int, part: str | None, voice: str | None, years: dict[int, tuple[date, date]]) -> FollowUp:
        follow_up = FollowUp(year, part, voice)
        first, last = years[year]
        if self.chance(0.7):
            follow_up.published = self.written(last + timedelta(days=self.random.randrange(1, 200)))
        if self.chance(0.3):
            begin = years[self.random.choice([each for each in years if each <= year])][0]
            follow_up.covers = self.random.choice(["unknown", f"{begin}/{last}", f"{begin}/{first + (last - first) * 0.8}"])
        if self.chance(0.1):
            follow_up.survey = self.written(last + timedelta(days=self.random.randrange(-100, 200)))
        follow_up.corrections = self.corrections(last)
        return follow_up


def days_of(period: str) -> tuple[date, date | None]:
    """The first and the last day of a period."""
    if period.endswith("-"):
        return date(int(period[:-1]), 1, 1), None
    begin, _, end = period.partition("/")
    if len(period) == 9 and period[4] == "-":
        begin, end = period[:4], period[5:]
    return first_day(begin), last_day(end or begin)


def first_day(written: str) -> date:
    parts = [int(part) for part in written.split("-")]
    return date(*(parts + [1, 1])[:3])


def last_day(written: str) -> date:
    parts = [int(part) for part in written.split("-")]
    year, month = (parts + [12])[:2]
    return date(year, month, parts[2] if len(parts) == 3 else monthrange(year, month)[1])


def years_of(period: str) -> str:
    first, last = days_of(period)
    return f"{first.year}-{last.year}" if last and last.year != first.year else f"{first.year}"


def clash(one: Promise, other: Promise) -> bool:
    """Whether two would stand at one address, wherever the page of a joint one is."""
    return bool(
        set(one.municipalities) & set(other.municipalities)
        and years_of(one.period) == years_of(other.period)
        and (one.slug or one.district) == (other.slug or other.district)
    )


def texts_of(tree: Tree) -> dict[str, str]:
    """The files of a site, by path in `content/`."""
    lines = ["title: Löften", "base-url: https://loften.example"]
    lines += [f"follow-up-due: {tree.follow_up_due}"] * (tree.follow_up_due is not None)
    lines += [f"follow-ups-from: {tree.follow_ups_from}"] * bool(tree.follow_ups_from)
    lines += [f"municipalities: [{', '.join(tree.about)}]"] * bool(tree.about)
    rows = [f"{code},{name},{slug},{county},Mitt" for slug, (name, code, county) in MUNICIPALITIES.items()]
    texts = {
        "site.yaml": "\n".join(lines) + "\n",
        "data/municipalities.csv": "\n".join(["code,name,slug,county,police-region", *rows]) + "\n",
        **{f"focus-areas/{area}.md": f"---\ntitle: {area}\n---\n" for area in AREAS},
    }
    for number, promise in enumerate(tree.promises):
        texts[f"promises/{number}.md"] = promise_text(promise)
        for count, follow_up in enumerate(promise.follow_ups):
            texts[f"follow-ups/{number}-{count}.md"] = follow_up_text(promise, follow_up)
    return texts


def place_keys(promise: Promise) -> list[str]:
    keys = [f"municipality: [{', '.join(promise.municipalities)}]", f"period: {promise.period}"]
    keys += [f'district: "{promise.district}"'] * bool(promise.district)
    return keys + [f"slug: {promise.slug}"] * bool(promise.slug)


def correction_keys(days: list[str]) -> list[str]:
    return [f"corrections: [{', '.join(f'{{ date: {day}, text: Rättat. }}' for day in days)}]"] * bool(days)


def survey_keys(closes: str) -> list[str]:
    return [f"survey: {{ title: Enkät, closes: {closes} }}"] * bool(closes)


def promise_text(promise: Promise) -> str:
    keys = place_keys(promise) + [f"{key}: {written}" for key, written in promise.dates.items()]
    keys += ["proposed: true"] * promise.proposed + survey_keys(promise.survey)
    keys += [f"focus: [{', '.join(promise.areas)}]"] * bool(promise.areas) + correction_keys(promise.corrections)
    keys += [f"follow-up-due: {promise.follow_up_due}"] * bool(promise.follow_up_due)
    documents = [f"{{ title: Om {told}, url: https://x.example/{told}, follow-up: {told} }}" for told in promise.elsewhere]
    keys += [f"documents: [{', '.join(documents)}]"] * bool(documents)
    items = ["- Vi går en runda. {#runda}", *(f"- Vi gör sak {number}. {{#sak-{number} due={day}}}" for number, day in enumerate(promise.due))]
    return "\n".join(["---", *keys, "---", *items]) + "\n"


def follow_up_text(promise: Promise, follow_up: FollowUp) -> str:
    keys = [*place_keys(promise), f"published: {follow_up.published}", *survey_keys(follow_up.survey)]
    keys += correction_keys(follow_up.corrections)
    told = {"year": follow_up.year, "part": follow_up.part, "assessed-by": follow_up.voice, "covers": follow_up.covers}
    keys += [f"{key}: {value}" for key, value in told.items() if value]
    return "\n".join(["---", *keys, "---", "- Vi gick. {#runda status=ongoing}"]) + "\n"
