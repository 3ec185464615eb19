"""A second reading of chapters 5 and 10 of docs/content-format.md, day by day and without a thought of speed: what the
follow-ups of one promise say of its commitments, and what is counted for a year."""

from calendar import monthrange
from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from lifetimes import last_day
from trees import FIGURES, Commitment, FollowUp, Outcome, Promise

ROUGHLY = {"ca", "ungefär"}
NO_LESS = ["minst", "över", "inte mindre än", "inte färre än", "mer än"]
NO_MORE = ["inte mer än", "inte fler än", "högst", "upp till", "under"]

#: What `site.yaml` is to say: what is missing of earlier years is not held.
FOLLOW_UPS_FROM = 2022

#: The least and the most; None: perhaps any more.
Bounds = tuple[Fraction, Fraction | None]


def bounds_of(figure: str) -> Bounds:
    written = next(each for each in sorted(FIGURES, key=len, reverse=True) if figure.endswith(each))
    words, number = figure.removesuffix(written).split(), FIGURES[written]
    said, least, most = " ".join(words), Fraction(number), Fraction(number)
    if ROUGHLY & set(words):
        least, most = least * 9 / 10, most * 11 / 10
    if "drygt" in words:
        most = max(most, Fraction(number) * 11 / 10)
    if "knappt" in words or "nästan" in words:
        least = min(least, Fraction(number) * 9 / 10)
    if any(phrase in said for phrase in NO_MORE):
        return Fraction(0), most
    return (least, None) if any(phrase in said for phrase in NO_LESS) else (least, most)


@dataclass(frozen=True)
class Judged:
    """An outcome as it is to be shown."""

    status: str
    least: Fraction | None = None
    most: Fraction | None = None
    remains: bool = False
    verdict: str = ""


class Reading:
    """One promise on a day."""

    def __init__(self, promise: Promise, today: date) -> None:
        self.promise, self.today = promise, today

    # Years and days

    def years(self) -> dict[int, tuple[date, date]]:
        """The promise years with their days."""
        first, last = self.promise.first, self.promise.last or date(2030, 12, 31)
        if last < first.replace(year=first.year + 1):
            return {last.year: (first, last)}
        return {
            year: (max(first, date(year, 1, 1)), min(last, date(year, 12, 31))) for year in range(first.year, last.year + 1)
        }

    def days(self, told: FollowUp) -> tuple[date, date] | None:
        if isinstance(told.covers, tuple):
            return told.covers
        return None if told.covers or told.part or told.year is None else self.years()[told.year]

    def end(self, told: FollowUp) -> date:
        days = self.days(told)
        return days[1] if days else self.years()[told.year][1] if told.year else date.min

    def years_of(self, told: FollowUp) -> set[int]:
        days = self.days(told)
        whole = {year for year, span in self.years().items() if days and days[0] <= span[0] and span[1] <= days[1]}
        return whole | {told.year} if told.year else set()

    # What counts

    def counting_among(self, all: list[FollowUp], year: int) -> list[FollowUp]:
        """Those that count for a year: one of the whole year, else every interim one."""
        told = [each for each in all if year in self.years_of(each)]
        whole = [each for each in told if each.part is None]
        if not whole:
            return told
        of_the_year = [each for each in whole if each.year == year]
        if of_the_year:
            whole = of_the_year
        if whole[0].voice is None:
            return [min(whole, key=lambda each: each.year or 0)]
        return [self.last_published(whole)]

    def last_published(self, told: list[FollowUp]) -> FollowUp:
        latest = max(each.published or date.min for each in told)
        return min((each for each in told if (each.published or date.min) == latest), key=lambda each: each.file)

    def counting(self, year: int) -> FollowUp | None:
        told = [each for each in self.promise.follow_ups if year in self.years_of(each)]
        told = [each for each in told if each.voice is None] or told
        counting = self.counting_among(told, year)
        if len(counting) > 1 and all(self.days(each) for each in counting):
            latest = max(self.end(each) for each in counting)
            counting = [each for each in counting if self.end(each) == latest]
        return self.last_published(counting) if counting else None

    # Totals

    def total(self, told: FollowUp, commitment: Commitment) -> Bounds:
        outcome = told.outcomes[commitment.id]
        if outcome.so_far:
            return bounds_of(outcome.so_far)
        least, most = bounds_of(outcome.result or "")
        if told.year is None:
            return least, None
        rows: list[tuple[date, FollowUp | None]] = [(self.end(each), each) for each in self.before(told)]
        earlier = [year for year in self.years() if year < min(self.years_of(told))]
        rows += [(self.years()[year][1], None) for year in earlier if not self.counting_among(self.pool(told), year)]
        return self.sum(told, commitment, rows)

    def pool(self, told: FollowUp) -> list[FollowUp]:
        """What came before, of the same voice."""
        own = self.days(told)
        return [
            each for each in self.promise.follow_ups
            if each.voice == told.voice and each.year and told.year
            and (each.year < told.year or each.year == told.year and each.part and own and self.days(each) and self.end(each) < own[0])
        ]  # fmt: skip

    def before(self, told: FollowUp) -> list[FollowUp]:
        pool = self.pool(told)
        added = [each for each in pool if each.year == told.year]
        for year in self.years():
            if year < min(self.years_of(told)):
                added += [each for each in self.counting_among(pool, year) if each not in added]
        return added + [told]

    def sum(self, told: FollowUp, commitment: Commitment, rows: list[tuple[date, FollowUp | None]]) -> Bounds:
        least, most, is_open = Fraction(0), Fraction(0), False
        counted: set[int] = set()
        left_out: set[int] = set()

        def figure(each: FollowUp | None) -> str | None:
            outcome = each.outcomes.get(commitment.id) if each else None
            return outcome and (outcome.so_far or outcome.result)

        def is_so_far(each: FollowUp | None) -> bool:
            return bool(each and commitment.id in each.outcomes and each.outcomes[commitment.id].so_far)

        def order(row: tuple[date, FollowUp | None]) -> tuple[int, ...]:
            end, each = row
            days = self.days(each) if each else None
            published = (each.published if each else None) or date.min
            return -end.toordinal(), not is_so_far(each), days is None, days[0].toordinal() if days else 0, -published.toordinal()

        # Of equals the first by path.
        for end, each in sorted(sorted(rows, key=lambda row: row[1].file if row[1] else "~"), key=order):
            if each is None or figure(each) is None:
                is_open = True
                continue
            days = self.days(each)
            ordinals = set(range(days[0].toordinal(), days[1].toordinal() + 1)) if days else set()
            if ordinals & counted:
                left_out |= ordinals
                continue
            if days is None:
                is_open = True
                if any(other and other is not each and each.year in self.years_of(other) and figure(other) for _, other in rows):
                    continue
            low, high = bounds_of(figure(each) or "")
            least += low
            is_open = is_open or high is None
            most += high or 0
            counted |= ordinals
            if is_so_far(each):
                counted |= set(range(self.promise.first.toordinal(), (days[1] if days else end).toordinal() + 1))
                break
        own = self.days(told)
        if own is None:
            return least, None
        counted |= set(range(own[0].toordinal(), own[1].toordinal() + 1))
        needed = set(range(self.promise.first.toordinal(), own[1].toordinal() + 1)) | left_out
        return least, None if is_open or needed - counted else most

    # Time, targets and statuses

    def due(self, commitment: Commitment) -> date | None:
        return commitment.due or self.promise.last

    def remains(self, told: FollowUp, commitment: Commitment) -> bool:
        if told.year is None or commitment.per and told.part is None:
            return False
        due = self.due(commitment)
        if due is None or self.days(told) is None and told.part:
            return True
        return self.end(told) < due

    def judged(self, told: FollowUp, commitment: Commitment) -> Judged | None:
        outcome = told.outcomes.get(commitment.id)
        remains = self.remains(told, commitment)
        if outcome is None:
            groups = [each.id for each in self.around(commitment) if each.kind == "group"]
            around = next((told.outcomes[group] for group in groups if group in told.outcomes), None)
            return around and Judged(around.status or "reported", remains=remains)
        if not (outcome.result or outcome.so_far):
            return Judged(outcome.status or "reported", remains=remains)
        return self.held_against_target(told, commitment, outcome, remains)

    def held_against_target(self, told: FollowUp, commitment: Commitment, outcome: Outcome, remains: bool) -> Judged:
        own = bounds_of(outcome.result or outcome.so_far or "")
        has_target = commitment.at_least is not None or commitment.at_most is not None
        times, days, unit = 1, self.days(told), commitment.unit or outcome.unit
        if unit == "%" or commitment.per:
            least, most = own
        else:
            least, most = self.total(told, commitment)
        if commitment.per and days is None or unit == "%" and not has_target:
            worked_out = "ongoing" if commitment.per and told.part and remains else "reported"
            return Judged(outcome.status or worked_out, None, None, remains, "unjudged")
        if commitment.per and days:
            times = periods_in(commitment.per, *days)
        verdict = "unjudged"
        if commitment.at_least is not None:
            goal = commitment.at_least * times
            verdict = "reached" if least >= goal else "not-reached" if most is not None and most < goal else "open"
        elif commitment.at_most is not None:
            goal = commitment.at_most * times
            verdict = "not-reached" if least > goal else "reached" if most is not None and most <= goal else "open"
        if commitment.per and told.part:
            verdict = "unjudged"
        status = outcome.status or self.status(commitment, told, verdict, remains, most)
        return Judged(status, least, most, remains, verdict)

    def status(self, commitment: Commitment, told: FollowUp, verdict: str, remains: bool, most: Fraction | None) -> str:
        if commitment.per and told.part or verdict == "open":
            return "ongoing" if remains else "reported"
        if verdict == "unjudged":
            return "reported"
        if commitment.at_least is None:
            return "not-fulfilled" if verdict == "not-reached" else "ongoing" if remains else "fulfilled"
        if verdict == "reached":
            return "fulfilled"
        return "ongoing" if remains else "not-fulfilled" if most == 0 else "partly"

    # The latest status

    def latest(self, commitment: Commitment) -> FollowUp | None:
        yearless = [each for each in self.promise.follow_ups if each.year is None]
        yearless = [each for each in yearless if each.voice is None] or yearless
        counting = [each for year in self.years() if (each := self.counting(year))]
        told = [each for each in yearless + counting if self.judged(each, commitment)]

        def order(each: FollowUp) -> tuple:
            return self.end(each), each.voice is None, each.published or date.min, each.file

        return max(told, key=order, default=None)

    def is_late(self, commitment: Commitment) -> bool:
        told, due = self.latest(commitment), self.due(commitment)
        judged, days = told and self.judged(told, commitment), told and self.days(told)
        return bool(judged and judged.status in ("ongoing", "not-started") and due and days and days[0] <= due <= days[1])

    def is_past(self, commitment: Commitment) -> bool:
        due = self.due(commitment)
        covering = [
            each for each in self.promise.follow_ups
            if due and (days := self.days(each)) and days[0] <= due <= days[1] and self.judged(each, commitment)
        ]  # fmt: skip
        return bool(self.latest(commitment) and due and due < self.today and not covering)

    def nothing_since(self, commitment: Commitment) -> str:
        due = self.due(commitment)
        years = [year for year, (first, last) in self.years().items() if due and first <= due <= last]
        if not self.is_past(commitment) or not years or self.promise.proposed:
            return ""
        state = self.state(years[0])
        if state not in ("published", "by-others"):
            return {"running": "awaited"}.get(state, state)
        whole = [each for each in self.promise.follow_ups if each.part is None and years[0] in self.years_of(each)]
        [told] = self.counting_among([each for each in whole if each.voice is None] or whole, years[0])
        return "silent" if not self.judged(told, commitment) else "other-days" if self.days(told) else "unknown-days"

    def state(self, year: int) -> str:
        """How it stands with the follow-up of a promise year."""
        whole = [each for each in self.promise.follow_ups if each.part is None and year in self.years_of(each)]
        if whole:
            return "published" if any(each.voice is None for each in whole) else "by-others"
        last = self.years()[year][1]
        if str(year) in self.promise.elsewhere or "all" in self.promise.elsewhere and last < self.today:
            return "elsewhere"
        if last >= self.today:
            return "running"
        if year < FOLLOW_UPS_FROM or any(each.year is None for each in self.promise.follow_ups):
            return "not-held"
        return "awaited" if self.today <= self.follow_up_due(last) else "overdue"

    def follow_up_due(self, last: date) -> date:
        """By when the follow-up of a year that ends on a day is to be there."""
        own = self.promise.follow_up_due
        if len(own) >= 4 and last == self.promise.last:
            return last_day(own)
        months = int(own) if own and len(own) < 4 else 3
        year, month = divmod(last.year * 12 + last.month - 1 + months, 12)
        return date(year, month + 1, monthrange(year, month + 1)[1])

    # The yearly summary

    def count(self, year: int, counts: Counter[tuple[str, str, str]], uncertain: set[tuple[str, str, str]]) -> None:
        """Adds what the promise has to the counts of a year, each by what it is counted by."""
        told = self.counting(year)
        is_incomplete = self.promise.incomplete or bool(told and told.incomplete)
        for commitment in self.promise.commitments:
            if commitment.kind != "commitment":
                continue
            columns = ["without-follow-up"]
            if told:
                judged = self.judged(told, commitment)
                columns = ["total", judged.status if judged else silence(told)]
            lines = [("all", ""), ("giver-category", self.giver(commitment))]
            lines += [("focus-area", area) for area in self.areas(commitment) or [""]]
            for row in [(*line, column) for line in lines for column in columns]:
                counts[row] += 1
                if is_incomplete:
                    uncertain.add(row)

    def around(self, commitment: Commitment) -> list[Commitment]:
        """What it is a part of, the nearest first."""
        parent = next((each for each in self.promise.commitments if each.id == commitment.part_of), None)
        return [parent, *self.around(parent)] if parent else []

    def giver(self, commitment: Commitment) -> str:
        """By the nearest that says so."""
        said = [each.givers for each in [commitment, *self.around(commitment), self.promise.lead_in, self.promise.heading]]
        return category(next((givers for givers in [*said, self.promise.by] if givers), []))

    def areas(self, commitment: Commitment) -> list[str]:
        said = [each.areas for each in [commitment, *self.around(commitment), self.promise.lead_in, self.promise.heading]]
        return next((areas for areas in said if areas), [])


def silence(told: FollowUp) -> str:
    return "unknown" if told.incomplete or told.part or told.year is None else "silent"


def category(givers: list[str]) -> str:
    match givers:
        case ["police"]:
            return "police"
        case ["municipality"]:
            return "municipality"
        case ["both"]:
            return "together"
        case ["police", "annan"]:
            return "others"
    return "not-stated"


def periods_in(per: str, first: date, last: date) -> int:
    """How many weeks, months … the days hold, at least one."""
    covered = {first + timedelta(days=number) for number in range((last - first).days + 1)}
    if per == "week":
        return max(1, len(covered) // 7)
    length = {"month": 1, "quarter": 3, "tertial": 4, "half-year": 6, "year": 12}[per]
    count = 0
    for year in range(first.year, last.year + 1):
        for begin in range(1, 13, length):
            months = range(begin, begin + length)
            days = sum(monthrange(year, month)[1] for month in months)
            count += 2 * sum(day.year == year and day.month in months for day in covered) >= days
    return max(1, count)
