"""A second reading of what the handbook says of feeds and calendars: which entries and which days stand in them."""

from datetime import date

from lifetime_reading import DAY, LifetimeReading, slug
from lifetimes import MUNICIPALITIES, FollowUp, Promise, days_of, first_day, years_of

#: The day of an entry or an event, by its name.
Days = dict[str, date]


def name(promise: Promise) -> str:
    """What it is known by: the code of its first municipality, its years, and what tells it apart."""
    parts = ["promise", MUNICIPALITIES[promise.municipalities[0]][1], years_of(promise.period), promise.slug or slug(promise.district)]
    return "/".join(part for part in parts if part)


def name_of_follow_up(promise: Promise, told: FollowUp) -> str:
    parts = [name(promise).replace("promise", "follow-up", 1), str(told.year or "")]
    parts += [f"part:{slug(told.part)}"] if told.part else []
    parts += [f"by:{slug(told.voice)}"] if told.voice else []
    return "/".join(part for part in parts if part)


class NewsReading:
    """The feeds and calendars of a site on a day."""

    def __init__(self, reading: LifetimeReading) -> None:
        self.reading, self.today = reading, reading.today

    # Feeds

    def entries(self, municipality: str = "", year: int = 0, area: str = "") -> Days:
        """All that a feed could tell of, old or new."""
        found: Days = {}
        for promise in self.reading.tree.promises:
            if municipality and municipality not in promise.municipalities or area and area not in promise.areas:
                continue
            # A year is about promises, not about what is but proposed.
            if year and promise.proposed:
                continue
            years = self.reading.years(promise)
            if not year or year in years:
                found |= self.news(name(promise), promise.dates.get("published") or promise.dates.get("signed") or "", promise.corrections)
            for told in promise.follow_ups:
                if not year or year in self.reading.years_told(told, years):
                    published = "" if told.published == "unknown" else told.published
                    found |= self.news(name_of_follow_up(promise, told), published, told.corrections)
        return found

    def news(self, name: str, published: str, corrections: list[str]) -> Days:
        if not published:
            return {}
        return {name: first_day(published), **{f"{name}/correction:{day}": first_day(day) for day in corrections}}

    # Calendars

    def days(self, municipality: str = "") -> Days:
        """What is over is told until the end of the year after, and the very last day longer."""
        promises = [each for each in self.reading.tree.promises if not municipality or municipality in each.municipalities]
        days = {event: day for promise in promises for event, day in self.days_of(promise).items()}
        lasting = min(max(days.values(), default=self.today), date(self.today.year - 1, 1, 1))
        return {event: day for event, day in days.items() if day >= lasting}

    def days_of(self, promise: Promise) -> Days:
        days = self.closing(name(promise), promise.survey)
        for told in promise.follow_ups:
            days |= self.closing(name_of_follow_up(promise, told), told.survey)
        if promise.proposed:
            return days
        days |= {
            f"{name(promise)}:due:sak-{number}": date.fromisoformat(due)
            for number, due in enumerate(promise.due) if len(due) == len("2024-01-01")
        }
        if begins_on_a_day(promise):
            days[f"{name(promise)}:begins"] = self.reading.in_force_from(promise)
        follower = None if days_of(promise.period)[1] else self.reading.next(promise)
        if (last := self.reading.last(promise)) and (follower is None or begins_on_a_day(follower)):
            days[f"{name(promise)}:ends"] = last
        for year in self.reading.years(promise):
            if year <= self.today.year and self.is_awaited(promise, year):
                days[f"{name(promise)}:follow-up-due:{year}"] = self.reading.due(promise, year)[0]
        return days

    def closing(self, name: str, closes: str) -> Days:
        return {f"{name}:survey-closes": date.fromisoformat(closes)} if len(closes) == len("2024-01-01") else {}

    def is_awaited(self, promise: Promise, year: int) -> bool:
        """Whether the follow-up of a year is missing, or will be when that has ended."""
        after = max(self.today, self.reading.years(promise)[year][1] + DAY)
        states = [reading.follow_up_state(promise, year) for reading in (self.reading, LifetimeReading(self.reading.tree, after))]
        return states[0] in ("running", "awaited", "overdue") and states[1] in ("awaited", "overdue")


def begins_on_a_day(promise: Promise) -> bool:
    """Not where it was signed in some month after its first day."""
    signed = promise.dates.get("signed", "")
    return len(signed) in (0, len("2024-01-01")) or first_day(signed) <= days_of(promise.period)[0]
