"""A second reading of what the handbook says of periods, states, years, addresses and titles, day by day and without a
thought of speed: how it stands with the promises of a site on a day."""

from calendar import monthrange
from datetime import date, timedelta
from re import sub

from lifetimes import MUNICIPALITIES, FollowUp, Promise, Tree, days_of, first_day, last_day, years_of

Days = tuple[date, date]
DAY = timedelta(days=1)


def months_after(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def slug(name: str) -> str:
    plain = name.lower().translate(str.maketrans("åäöé", "aaoe"))
    return sub("[^a-z0-9]+", "-", plain).strip("-")


class LifetimeReading:
    """A site on a day."""

    def __init__(self, tree: Tree, today: date) -> None:
        self.tree, self.today = tree, today
        self.known_years: dict[int, dict[int, Days]] = {}

    # When a promise holds

    def in_force_from(self, promise: Promise) -> date:
        first, signed = days_of(promise.period)[0], promise.dates.get("signed")
        return max(first, first_day(signed)) if signed else first

    def next(self, promise: Promise) -> Promise | None:
        """The one that takes the place of an open-ended one."""
        same = [other for other in self.tree.promises if key(other) == key(promise) and not other.proposed]
        later = [other for other in same if self.in_force_from(other) > self.in_force_from(promise)]
        return min(later, key=self.in_force_from, default=None)

    def last(self, promise: Promise) -> date | None:
        last = days_of(promise.period)[1]
        if last or not (follower := self.next(promise)):
            return last
        return self.in_force_from(follower) - DAY

    def looked(self, promise: Promise) -> date | None:
        """The last day on which somebody is known to have looked at an open-ended one."""
        days = [first_day(written) for written in promise.dates.values()] + [days_of(promise.period)[0]]
        days += [first_day(each.published) for each in promise.follow_ups if each.published != "unknown"]
        return max((day for day in days if day <= self.today), default=None)

    def unconfirmed_from(self, promise: Promise) -> date | None:
        looked = self.looked(promise)
        return None if self.last(promise) or not looked else months_after(looked, 12)

    def state(self, promise: Promise) -> str:
        last, unconfirmed = self.last(promise), self.unconfirmed_from(promise)
        if promise.proposed:
            return "was-proposed" if days_of(promise.period)[0] <= self.today else "proposed"
        if last and last < self.today:
            return "ended"
        if self.in_force_from(promise) > self.today:
            return "coming"
        return "unconfirmed" if unconfirmed and unconfirmed <= self.today else "in-force"

    # Its years

    def years(self, promise: Promise) -> dict[int, Days]:
        """The promise years with their days; of an open-ended one those that have begun or are told of."""
        if id(promise) not in self.known_years:
            self.known_years[id(promise)] = self.counted_years(promise)
        return self.known_years[id(promise)]

    def counted_years(self, promise: Promise) -> dict[int, Days]:
        first, last = days_of(promise.period)[0], self.last(promise)
        if last:
            if last < months_after(first, 12):
                return {last.year: (first, last)}
            return {year: (max(first, date(year, 1, 1)), min(last, date(year, 12, 31))) for year in range(first.year, last.year + 1)}
        all = {year: (max(first, date(year, 1, 1)), date(year, 12, 31)) for year in range(first.year, 2030)}
        unconfirmed = self.unconfirmed_from(promise)
        begun = {year for year in all if year <= self.today.year and not (unconfirmed and date(year, 1, 1) >= unconfirmed)}
        told = {int(year) for year in promise.elsewhere if year != "all"}
        for follow_up in promise.follow_ups:
            told |= self.years_told(follow_up, all)
        return {year: all[year] for year in sorted(begun | told)}

    def covered(self, follow_up: FollowUp, years: dict[int, Days]) -> Days | None:
        if follow_up.covers and follow_up.covers != "unknown":
            begin, end = follow_up.covers.split("/")
            return first_day(begin), last_day(end)
        return None if follow_up.covers or follow_up.part or follow_up.year is None else years[follow_up.year]

    def years_told(self, follow_up: FollowUp, years: dict[int, Days]) -> set[int]:
        if follow_up.year is None:
            return set()
        days = self.covered(follow_up, years)
        return {year for year, (first, last) in years.items() if days and days[0] <= first and last <= days[1]} | {follow_up.year}

    # Its follow-ups

    def follow_up_state(self, promise: Promise, year: int) -> str:
        years = self.years(promise)
        ended, from_year = years[year][1] < self.today, self.tree.follow_ups_from
        told = [each for each in promise.follow_ups if not each.part and year in self.years_told(each, years)]
        if promise.proposed:
            return ""
        if told:
            return "published" if any(each.voice is None for each in told) else "by-others"
        if str(year) in promise.elsewhere or "all" in promise.elsewhere and ended:
            return "elsewhere"
        if not ended:
            return "running"
        if from_year and (from_year == "never" or year < int(from_year)) or any(each.year is None for each in promise.follow_ups):
            return "not-held"
        return "awaited" if self.today <= self.due(promise, year)[0] else "overdue"

    def due(self, promise: Promise, year: int) -> tuple[date, str]:
        """By when the follow-up of a year is to be there, and who says so."""
        years = self.years(promise)
        own, rule = promise.follow_up_due, self.tree.follow_up_due
        months, by = 3 if rule is None else rule, "site"
        if len(own) >= 4 and year == max(years):
            return last_day(own), "promise"
        if own and len(own) < 4:
            months, by = int(own), "promise"
        month = months_after(years[year][1].replace(day=1), months)
        return month.replace(day=monthrange(month.year, month.month)[1]), by

    def year_rows(self, promise: Promise) -> dict[int, tuple[str, ...]]:
        """What is said of every promise year."""
        rows = {}
        for year, (first, last) in self.years(promise).items():
            state = self.follow_up_state(promise, year)
            due = tuple(map(str, self.due(promise, year))) if state in ("awaited", "overdue") else ("", "")
            elsewhere = (str(year) if str(year) in promise.elsewhere else "all") if state == "elsewhere" else ""
            rows[year] = str(first), str(last), str(last < self.today).lower(), state, *due, f"Om {elsewhere}" if elsewhere else ""
        return rows

    # The site

    def year_pages(self) -> set[int]:
        return {year for promise in self.tree.promises if not promise.proposed for year in self.years(promise) if year <= self.today.year}

    def passed(self) -> set[object]:
        """All that the site changes by on a day when it comes to be so."""
        passed: set[object] = {self.today.year}
        for number, promise in enumerate(self.tree.promises):
            first = days_of(promise.period)[0] if promise.proposed else self.in_force_from(promise)
            passed |= {(number, "begun")} if first <= self.today else set()
            # A promise year that is named after the next begins in the middle of a calendar year.
            begun = days_of(promise.period)[0]
            if not promise.proposed and begun <= self.today and begun.year not in self.years(promise):
                passed |= {(number, "year")}
            passed |= {(number, state) for state in [self.state(promise)] if state in ("unconfirmed", "ended")}
            ends = [*map(last_day, promise.due), self.last(promise)]
            ends += [last_day(closes) for closes in [promise.survey, *(each.survey for each in promise.follow_ups)] if closes]
            passed |= {(number, end) for end in ends if end and end < self.today}
            states = {year: self.follow_up_state(promise, year) for year in self.years(promise)}
            passed |= {(number, year, state) for year, state in states.items() if state in ("awaited", "overdue")}
        return passed

    def next_change(self) -> date:
        day, now = self.today, self.passed()
        while True:
            day += DAY
            if LifetimeReading(self.tree, day).passed() - now:
                return day

    # Addresses and titles

    def address(self, promise: Promise) -> str:
        first = next(each for each in promise.municipalities if each in (self.tree.about or MUNICIPALITIES))
        place = promise.slug or slug(promise.district)
        return "/".join(part for part in ["kommuner", first, place, years_of(promise.period)] if part)

    def title(self, promise: Promise) -> str:
        names = [MUNICIPALITIES[each][0] for each in promise.municipalities]
        place = " och ".join([", ".join(names[:-1]), names[-1]] if names[1:] else names)
        district = f"{promise.district} i " if promise.district else ""
        return f"Medborgarlöfte för {district}{place} {years_of(promise.period).replace('-', '–')}"

    def follow_up_address(self, promise: Promise, follow_up: FollowUp) -> str:
        parts = ["uppfoljning", str(follow_up.year or ""), slug(follow_up.part or ""), slug(follow_up.voice or "")]
        return f"{self.address(promise)}/{'-'.join(part for part in parts if part)}"

    def follow_up_title(self, promise: Promise, follow_up: FollowUp) -> str:
        told = self.years_told(follow_up, self.years(promise))
        span = f"{min(told)}–{max(told)}" if len(told) > 1 else str(follow_up.year)
        head = f"Uppföljning {follow_up.part} {follow_up.year}" if follow_up.part else f"Uppföljning {span}"
        return f"{head if told else 'Uppföljning, tid okänd'}: {self.title(promise)}"

    def follow_up_row(self, promise: Promise, follow_up: FollowUp) -> tuple[str, ...]:
        years = self.years(promise)
        days = self.covered(follow_up, years)
        told = sorted(self.years_told(follow_up, years))
        return self.follow_up_title(promise, follow_up), ";".join(map(str, told)), *(map(str, days) if days else ("", ""))


def key(promise: Promise) -> tuple[str, str, str]:
    return promise.municipalities[0], promise.district, promise.slug
