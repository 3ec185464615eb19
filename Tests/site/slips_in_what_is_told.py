"""Slips in what documents say of one another: copies that nobody has filled in, what was forgotten, what is there twice."""

import re
from collections.abc import Iterator

from slip import Change, Document, Edit, Reach, slip


@slip(Reach.FILE)
def an_interim_one_without_its_part(document: Document) -> Iterator[Change]:
    year, covers, published = (document.value(key) for key in ("year", "covers", "published"))
    if document.folder != "follow-ups" or not document.value("part") or document.value("incomplete") or not year:
        return
    early = covers and re.fullmatch(rf"{year}-0[1-3](/{year}-0[1-6])?", covers)
    if early or (published and published < f"{year}-09-01"):
        front = re.sub(r"^part:.*\n", "", document.front, flags=re.M)
        yield document.with_text(f"---\n{front}---\n{document.body}")


@slip(Reach.FILE)
def a_promise_copied_as_its_own_follow_up(document: Document) -> Iterator[Change]:
    """As it is, with its texts and ids alone; only the giver's targets are taken out, as the program would say to."""
    left_out = any(document.value(key) for key in ("proposed", "draft", "incomplete"))
    if document.folder != "promises" or "{#" not in document.body or left_out or not document.years():
        return
    named = [(key, document.value(key)) for key in ("municipality", "district", "slug", "period")]
    keys = "".join(f"{key}: {value}\n" for key, value in named if value)
    last = document.years()[-1]
    body = re.sub(r"\{#([a-z0-9-]+)[^}]*\}", r"{#\1}", document.body)
    text = f"---\n{keys}year: {last}\npublished: {last + 1}-01-15\n---\n{body}"
    yield Change(files={document.path.replace("promises/", "follow-ups/kopia-av-loftet/"): text})


@slip(Reach.FILE)
def a_promise_copied_with_its_period_forgotten(document: Document) -> Iterator[Change]:
    if document.folder == "promises":
        yield Change(files={document.beside(f"en-kopia-av-{document.path.split('/')[-1]}"): document.text})


@slip(Reach.LINES)
def last_years_signing(document: Document) -> Iterator[Change]:
    if document.folder == "promises" and document.value("signed") and document.years():
        yield document.with_key(f"signed: {document.years()[0] - 2}-01-20")


@slip(Reach.LINES)
def last_years_heading(document: Document) -> Iterator[Change]:
    if document.folder == "promises" and document.years():
        yield document.with_block(f"## Det här lovar vi {document.years()[0] - 3}")


@slip(Reach.FILE)
def a_forgotten_commitment(document: Document) -> Iterator[Change]:
    left_out = any(document.value(key) for key in ("part", "incomplete")) or not document.value("year")
    if document.folder == "follow-ups" and not left_out:
        for place in document.places(r" ?\{#[a-z0-9-]+ [^}]*(?:status|result|so-far)=[^}]*\}"):
            yield document.with_words(place, "")


@slip(Reach.LINES)
def an_outcome_twice(document: Document) -> Iterator[Change]:
    if document.folder == "follow-ups":
        for place in list(document.places(r"\{#[a-z0-9-]+ [^}]*(?:status|result)=[^}]*\}"))[:1]:
            yield document.with_block("En gång till. " + place[0])


@slip(Reach.FILE)
def two_follow_ups_of_one_year(document: Document) -> Iterator[Change]:
    if document.folder == "follow-ups":
        yield Change(files={document.beside(f"en-kopia-av-{document.path.split('/')[-1]}"): document.text})


@slip(Reach.FILE)
def a_follow_up_among_the_promises(document: Document) -> Iterator[Change]:
    if document.folder == "follow-ups":
        yield Change(files={document.path.replace("follow-ups/", "promises/fel-mapp/"): document.text})


@slip(Reach.FILE)
def a_follow_up_copied_to_the_next_year(document: Document) -> Iterator[Change]:
    year = document.value("year")
    if document.folder == "follow-ups" and year and not document.value("part") and int(year) + 1 in every_year(document):
        front = re.sub(r"^year:.*$", f"year: {int(year) + 1}", document.front, flags=re.M)
        front = re.sub(r"^published:.*$", f"published: {int(year) + 2}-02-01", front, flags=re.M)
        front = re.sub(r"^(?:covers|aliases):.*\n(?:[ -].*\n)*", "", front, flags=re.M)
        yield Change(files={document.beside(f"nasta-ar-{document.path.split('/')[-1]}"): f"---\n{front}---\n{document.body}"})


def every_year(document: Document) -> range:
    years = document.years()
    return range(years[0], years[-1] + 1) if years else range(0)


@slip(Reach.FILE)
def a_promise_copied_to_the_next_period(document: Document) -> Iterator[Change]:
    period = document.value("period") or ""
    dated = document.value("signed") or document.value("published")
    if document.folder == "promises" and dated and re.fullmatch(r"\d{4}(?:-\d{4})?", period) and not document.value("draft"):
        length = document.years()[-1] - document.years()[0] + 1
        later = re.sub(r"\d{4}", lambda year: str(int(year[0]) + length), period)
        front = re.sub(r"^period:.*$", f"period: {later}", document.front, flags=re.M)
        front = re.sub(r"^(?:title|aliases|checked|updated|follow-up-due):.*\n(?:[ -].*\n)*", "", front, flags=re.M)
        yield Change(files={document.beside(f"nasta-{document.path.split('/')[-1]}"): f"---\n{front}---\n{document.body}"})


@slip(Reach.LINES)
def the_other_bound(document: Document) -> Iterator[Change]:
    if document.folder == "promises":
        yield document.with_block("Vi går minst fyra vandringar. {#fyra-vandringar at-most=4 unit=vandringar}")


@slip(Reach.LINES)
def a_figure_with_another_digit(document: Document) -> Iterator[Change]:
    if document.folder == "promises":
        yield document.with_block("Vi går minst fyra vandringar. {#fyra-vandringar at-least=14 unit=vandringar}")


@slip(Reach.LINES)
def a_word_that_is_not_known_before_a_figure(document: Document) -> Iterator[Change]:
    if document.folder == "follow-ups":
        for place in document.places(r"(?<=[ {])(result|so-far)=(\d+)\b"):
            yield document.with_words(place, place.expand(r'\1="max \2"'))


@slip(Reach.LINES)
def a_party_with_the_name_of_the_police(document: Document) -> Iterator[Change]:
    if document.folder == "promises":
        yield document.with_key("parties: { police: Grannsamverkan }")


@slip(Reach.LINES)
def a_proposed_promise_with_a_day_of_signing(document: Document) -> Iterator[Change]:
    if document.folder == "promises" and document.value("signed") and not document.value("proposed"):
        yield document.with_key("proposed: true")


@slip(Reach.FILE)
def ids_without_their_sign(document: Document) -> Iterator[Change]:
    places = list(document.places(r"\{#([a-z0-9-]+)\}"))
    if document.folder == "promises" and places:
        yield Change(tuple(Edit(place.start(), place.end(), f"{{{place[1]}}}") for place in places))


@slip(Reach.FILE)
def ids_forgotten_below_one_heading(document: Document) -> Iterator[Change]:
    """Of headings that give."""
    if document.folder != "promises":
        return
    for section in re.split(r"^(?=#{2,} )", document.body, flags=re.M)[1:]:
        bare = re.sub(r"\s*\{#[^}]*\}", "", section)
        heading = section.split("\n")[0]
        if bare != section and re.search(r"\{(?:by|focus)=", heading) and "{#" in document.body.replace(section, ""):
            yield document.with_text(document.text.replace(section, bare))
