"""The search field finds what one means, and the pages do without it."""

import json
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from browser import chromium, served
from site_tree import SiteTree

#: What a visitor types, and what must come first.
QUERIES = {
    "håbo": "Håbo",
    "Habo": "Habo",
    "ostersund": "Östersund",
    "Sotenas": "Sotenäs",
    "malmo": "Malmö",
    "MALMÖ": "Malmö",
    "upplands bro": "Upplands-Bro",
    "Bergs kommun": "Berg",
    "Kramforss": "Kramfors",
    "Ystads": "Ystad",
    "goteborgs stad": "Göteborg",
    "sö": "Söderhamn",
    "tanum ": "Tanum",
    "malmoö": "Malmö",
    "stokholm": "Stockholm",
    "stcokholm": "Stockholm",
    "sttockholm": "Stockholm",
    "stockhelm": "Stockholm",
    "trafik": "Trafiksäkerhet",
    "narkot": "Narkotika",
    "berg 2023": "Medborgarlöfte för Berg 2023–2024",
    "jämtlands län": "Jämtlands län",
    "jamtland": "Jämtlands län",
    "Jämtland": "Jämtlands län",
    "kommunen Umeå": "Umeå",
    "gotland": "Gotland",
    "Fjällbacka": "Fjällbacka",
    "visby": "Visby",
    "Gothenburg": "Gothenburg",
    "bohuslän": "Bohuslän",
    "våld": "Vi gör insatser mot narkotikabrott, våld, skadegörelse och trafikbrott.",
}

#: A place or a province, and where it leads.
PLACES = {"Fjällbacka": ["kommuner/tanum/"], "Visby": ["kommuner/gotland/"], "Öland": ["kommuner/borgholm/", "kommuner/morbylanga/"]}

#: Forms of a word that points of promises hold, and what each hit has in it.
FORMS = {
    "trygghetsvandring": "trygghetsvandring", "trygghetsvandringarna": "trygghetsvandring",
    "Trygghetsvandringar": "trygghetsvandring", "mopeder": "moped", "moppe": "moped", "vandalism": "skadegörelse", "trafikkontrollerna": "trafikkontroll",
}

#: What a visitor may type that is near to two: both must be there.
BOTH = {"håbo": {"Håbo", "Habo"}, "habo": {"Håbo", "Habo"}, "upplands": {"Upplands-Bro", "Upplands Väsby"}}


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as browser:
        yield browser


@pytest.fixture(scope="module")
def root(own_site: SiteTree) -> Iterator[str]:
    with served(own_site.folder) as address:
        yield address


@pytest.fixture(scope="module")
def page(browser: Browser, root: str) -> Iterator[Page]:
    """The start page with its field, that minds whether the script stumbles."""
    with browser.new_context(locale="sv-SE") as context:
        page = context.new_page()
        errors: list[str] = []
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.goto(root + "/index.html")
        yield page
        assert not errors


@pytest.fixture(autouse=True)
def anew(request: pytest.FixtureRequest, root: str) -> None:
    """Each test begins with an empty field."""
    if "page" in request.fixturenames:
        page = request.getfixturevalue("page")
        if page.url != root + "/index.html":
            page.goto(root + "/index.html")
        page.locator("#_sok").fill("")
        expect(page.locator("form.search [role=status]")).to_be_empty()


def found(page: Page, typed: str) -> list[str]:
    """The titles that are found, once the page has said how many there are."""
    page.locator("#_sok").fill(typed)
    expect(page.locator("form.search [role=status]")).not_to_be_empty()
    return page.locator("form.search li a").all_inner_texts()


@pytest.mark.parametrize("typed", QUERIES)
def test_what_is_meant_comes_first(page: Page, typed: str) -> None:
    assert found(page, typed)[:1] == [QUERIES[typed]]


@pytest.mark.parametrize("path", ["/index.html", "/kommuner/index.html", "/404.html"])
def test_the_field_is_where_one_may_have_to_search(browser: Browser, root: str, path: str) -> None:
    with browser.new_context() as context:
        page = context.new_page()
        page.goto(root + path)
        assert found(page, "malmo")[:1] == ["Malmö"]
        page.locator("form.search li a").first.click()
        page.wait_for_url("**/kommuner/malmo/*")


@pytest.mark.parametrize("typed", PLACES)
def test_names_of_places_lead_to_their_municipalities(page: Page, typed: str) -> None:
    found(page, typed)
    ends = page.locator("form.search li a").evaluate_all("links => links.map(link => link.href)")
    exact = [end for end, title in zip(ends, page.locator("form.search li a").all_inner_texts()) if title == typed]
    assert len(exact) == len(PLACES[typed])
    assert all(place in end for place, end in zip(PLACES[typed], sorted(exact)))


@pytest.mark.parametrize("typed", FORMS)
def test_any_form_of_a_word_finds_the_points_that_have_it(page: Page, typed: str) -> None:
    titles = found(page, typed)
    assert titles
    assert all(FORMS[typed] in title.lower() for title in titles), titles
    first = page.locator("form.search li a").first
    address = first.get_attribute("href")
    first.click()
    page.wait_for_url("**/kommuner/**")
    assert page.url == address
    assert page.locator(":target").count() == 1


def test_a_municipality_is_not_drowned_in_words_that_hold_its_name(page: Page) -> None:
    assert not [title for title in found(page, "Åre") if "Åre" not in title]


def test_each_word_is_looked_for(page: Page) -> None:
    """Some in the point and some in the name of its promise; where nothing has all of them, what has one."""
    first, *points = found(page, "strängnäs trafik")
    assert first == "Strängnäs"
    assert points and all("trafik" in title.lower() for title in points), points
    assert "Medborgarlöfte för Strängnäs" in page.locator("form.search li").nth(1).inner_text()
    assert any("narkotika" in title.lower() for title in found(page, "narkotika i hemmet")), "one word of two"


@pytest.mark.parametrize("typed", ["polisen ystad", "vad gäller i Ystad", "inbrott Ystads kommun", "inbrott i Ystad"])
def test_who_is_named_comes_first_and_nobody_elses_points(page: Page, typed: str) -> None:
    """It has no promise here: those of others are no answer."""
    assert found(page, typed)[:1] == ["Ystad"]
    assert page.locator("form.search li").filter(has_text="Medborgarlöfte").count() == 0


def test_a_topic_is_not_hidden_by_the_beginning_of_a_place(page: Page) -> None:
    boats = found(page, "båt")
    assert boats[0].startswith("Båtsamverkan") and "Båtskärsnäs" in boats, boats
    thefts = found(page, "stölder")
    assert thefts and "Tjuvkil" not in thefts, "no place is another word for a thing"
    assert "Lund" not in found(page, "hund"), "another animal"


def test_a_place_is_not_guessed_from_any_word(page: Page) -> None:
    assert found(page, "knark") == ["Narkotika"], "a letter too many, and no place"


@pytest.mark.parametrize("typed", BOTH)
def test_both_are_found(page: Page, typed: str) -> None:
    assert BOTH[typed] <= set(found(page, typed))


def test_what_is_not_there_is_said_not_to_be(page: Page) -> None:
    assert found(page, "qwertyuiop") == []
    assert "Ingen träff på ”qwertyuiop”. Sök på kommunens namn" in page.locator("form.search [role=status]").inner_text()


def test_a_postcode_is_told_to_be_none_of_the_names(page: Page) -> None:
    for typed in ("456 43", "45643"):
        assert found(page, typed) == []
        assert "Det går inte att söka på postnummer." in page.locator("form.search [role=status]").inner_text()


def test_who_comes_back_finds_the_others_again(page: Page) -> None:
    titles = found(page, "trygghetsvandring")
    address = page.url
    page.locator("form.search li a").first.click()
    page.wait_for_url("**/kommuner/**")
    page.go_back()
    page.wait_for_url(address)
    expect(page.locator("#_sok")).to_have_value("trygghetsvandring")
    expect(page.locator("form.search li")).to_have_count(len(titles))


def test_another_word_is_not_found_by_its_letters_without_marks(page: Page) -> None:
    """"Gäng" is not "gång", and "torna" no form of a word with a letter."""
    assert not [title for title in found(page, "gäng") if "gång" in title.lower() and "gäng" not in title.lower()]
    assert [title for title in found(page, "Torna") if title.startswith("Torna")]
    assert not [title for title in found(page, "Torna") if title == "Trafiksäkerhet"]


def test_what_has_ended_says_so_before_it_is_opened(page: Page) -> None:
    found(page, "grannsamverkan")
    said = page.locator("form.search li").all_inner_texts()
    assert any("2019, gäller inte längre)" in hit for hit in said), said


def test_an_empty_field_shows_nothing(page: Page) -> None:
    assert found(page, "berg")
    page.locator("#_sok").fill("")
    expect(page.locator("form.search li")).to_have_count(0)
    expect(page.locator("form.search [role=status]")).to_be_empty()


def test_the_count_is_told(page: Page) -> None:
    titles = found(page, "strängnäs")
    status = page.locator("form.search [role=status]").inner_text()
    assert status == f"{len(titles)} träffar." if len(titles) > 1 else status == "En träff."


def test_what_is_cut_can_all_be_seen(page: Page) -> None:
    assert len(found(page, "småland")) == 12
    status, button = page.locator("form.search [role=status]"), page.locator("form.search button")
    count = int(status.inner_text().split()[0])
    assert count > 12 and status.inner_text() == f"{count} träffar. Här är de första."
    assert button.inner_text() == f"Visa alla {count} träffar"
    button.click()
    expect(page.locator("form.search li")).to_have_count(count)
    expect(button).to_be_hidden()
    assert page.evaluate("[...document.querySelectorAll('form.search li a')].indexOf(document.activeElement)") == 12
    assert len(found(page, "visby")) <= 12
    expect(button).to_be_hidden()


def test_arrows_and_enter_lead_to_a_page(page: Page) -> None:
    found(page, "strömsund")
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.textContent") == "Strömsund"
    page.keyboard.press("ArrowUp")
    assert page.evaluate("document.activeElement.id") == "_sok"
    page.keyboard.press("Enter")
    page.wait_for_url("**/kommuner/stromsund/*")
    assert "Strömsund" in page.locator("h1").inner_text()


#: What Enter opens at once, though more is found, and what it lists.
ENTERED = {"gotland": "kommuner/gotland/", "Jämtland": "lan/jamtlands-lan/", "fjällbacka": "kommuner/tanum/", "Öland": None, "trafik": None}


@pytest.mark.parametrize("typed", ENTERED)
def test_enter_opens_what_has_just_this_name(page: Page, typed: str) -> None:
    """Also before the list is there; of two with one name the reader chooses."""
    page.locator("#_sok").fill(typed)
    page.keyboard.press("Enter")
    if ENTERED[typed]:
        page.wait_for_url(f"**/{ENTERED[typed]}*")
    else:
        expect(page.locator("form.search li a").first).to_be_focused()


def test_a_wait_is_told_of_and_does_not_stay(browser: Browser, root: str) -> None:
    with browser.new_context() as context:
        page = context.new_page()
        page.goto(root + "/index.html")
        held: list[Route] = []
        page.route("**/sok.json", lambda route: held.append(route))
        status = page.locator("form.search [role=status]")
        page.locator("#_sok").fill("berg")
        expect(status).to_have_text("Söker …")
        page.locator("#_sok").fill("")
        expect(status).to_be_empty()
        page.wait_for_timeout(600)
        expect(status).to_be_empty()
        page.locator("#_sok").fill("berg")
        expect(status).to_have_text("Söker …")
        held[0].continue_()
        expect(page.locator("form.search li a").first).to_have_text("Berg")
        expect(status).not_to_have_text("Söker …")


def test_markup_that_is_typed_stays_text(page: Page) -> None:
    found(page, "<img src=x onerror=alert(1)>")
    expect(page.locator("form.search img")).to_have_count(0)


def test_every_address_of_the_index_leads_to_a_page(own_site: SiteTree) -> None:
    municipalities, counties, *places, areas, promises = json.loads(own_site.bytes("sok.json"))
    addresses = [address for items in (municipalities, counties, areas, promises) for _, address, *_ in items]
    assert len(addresses) > 290
    assert not [address for address in addresses if own_site.page("/" + address) is None]
    assert all(0 <= number < len(municipalities) for items in places for _, *numbers in items for number in numbers)
    points = json.loads(own_site.bytes("sok-punkter.json"))
    assert points and not [path for _, path, *_ in points if own_site.page("/" + path) is None]


def test_straight_from_the_disk_the_lists_of_the_page_are_searched(browser: Browser, own_site: SiteTree) -> None:
    with browser.new_context() as context:
        page = context.new_page()
        troubles: list[str] = []
        page.on("console", lambda message: troubles.append(message.text))
        page.goto((own_site.folder / "index.html").as_uri())
        expect(page.locator("#_sok")).to_be_hidden()
        page.get_by_role("link", name="Alla kommuner, från A till Ö").click()
        assert found(page, "ostersund")[:1] == ["Östersund"]
        page.locator("form.search li a").first.click()
        assert "Östersund" in page.locator("h1").inner_text()
        assert not troubles


def test_an_index_that_does_not_come_is_made_up_for(browser: Browser, root: str) -> None:
    with browser.new_context() as context:
        page = context.new_page()
        page.route("**/sok.json", lambda route: route.abort())
        page.goto(f"{root}/kommuner/index.html")
        assert found(page, "ostersund")[:1] == ["Östersund"]


def test_without_scripts_there_is_no_field_but_every_municipality(browser: Browser, own_site: SiteTree) -> None:
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto((own_site.folder / "index.html").as_uri())
        expect(page.locator("#_sok")).to_be_hidden()
        page.get_by_role("link", name="Alla kommuner, från A till Ö").click()
        expect(page.locator("#_sok")).to_be_hidden()
        expect(page.get_by_role("link", name="Östersund", exact=True)).to_be_visible()


def test_nothing_is_asked_for_before_it_is_needed(browser: Browser, root: str) -> None:
    with browser.new_context() as context:
        page = context.new_page()
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.goto(f"{root}/index.html")
        expect(page.locator("#_sok")).to_be_visible()
        assert not [url for url in asked if url.endswith(".json")]
        page.locator("#_sok").focus()
        page.wait_for_load_state("networkidle")
        assert [url for url in asked if url.endswith(".json")] == [f"{root}/sok.json"]
