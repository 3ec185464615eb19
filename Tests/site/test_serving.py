"""The settings of docs/ for web servers, tried with the servers themselves and with a browser."""

import gzip
import json
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser

from browser import served
from conftest import BUILD_DATE
from kinds import KINDS, largest, pages_of
from program import build, repository
from site_tree import SiteTree
from web_server import get, reloadable_web_server, web_server

#: Old addresses of the page /om/, as its author writes them.
OLD = ["/gammal/adress/", "/Start.aspx", "/företag/om-oss", "/a&b;c.html", "/tio$uri{1}.html"]

TYPES = {
    "index.html": "text/html; charset=utf-8",
    "sitemap.xml": "application/xml; charset=utf-8",
    "robots.txt": "text/plain; charset=utf-8",
    "sok.json": "application/json; charset=utf-8",
    "sok.js": "application/javascript; charset=utf-8",
    "icon.svg": "image/svg+xml; charset=utf-8",
    "feed.xml": "application/atom+xml",
    "kalender.ics": "text/calendar; charset=utf-8",
    "data/prov.csv": "text/csv; charset=utf-8",
}

SHARED = ["data/prov.csv", "kommuner/berg/index.json", "feed.xml", "kommuner/berg/feed.xml", "kalender.ics"]

#: Files of kinds that a site may have, put there where this one has none.
MORE = {
    "feed.xml": "<feed xmlns='http://www.w3.org/2005/Atom'/>",
    "kommuner/berg/feed.xml": "<feed xmlns='http://www.w3.org/2005/Atom'/>",
    "kalender.ics": "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
    "kommuner/berg/index.json": "{}",
    "data/prov.csv": "kommun\r\nBerg\r\n",
    "kommuner/berg/kort/index.html": "<!doctype html><html lang=sv><title>Kort</title><p>Kort</p>",
    "media/bild.png": "",
    "media/berg/karta.svg": "<svg xmlns='http://www.w3.org/2000/svg'><script>document.title='k'</script></svg>",
    "media/berg/data.xml": "<a xmlns='http://www.w3.org/1999/xhtml'><script>document.title='ran'</script></a>",
    "media/berg/Plan.PDF": "%PDF-1.7",
    # No copy lies beside it: packed on the way.
    "data/nytt.json": json.dumps(list(range(2_000))),
    ".well-known/prov.txt": "prov",
}


#: A page that is none of the site's.
AUTHORS_PAGE = "<!doctype html><title>sida</title><script>document.title='ran'</script>" + " " * 2_000


@pytest.fixture(scope="module")
def site() -> Iterator[SiteTree]:
    # Not in pytest's own folder: a web server is another user.
    folder = Path(tempfile.mkdtemp(prefix="promise-pages-served-"))
    folder.chmod(0o755)
    shutil.copytree(repository / "content", folder / "content")
    page = folder / "content/pages/om.md"
    aliases = ", ".join(f'"{address}"' for address in OLD)
    page.write_text(page.read_text(encoding="utf-8").replace("---\n", f"---\naliases: [{aliases}]\n", 1), encoding="utf-8")
    run = build(
        "--site", folder, "--templates", repository / "templates", "--output", folder / "output",
        "--date", BUILD_DATE, "--precompress",
    )  # fmt: skip
    assert run.returncode == 0, run.stderr
    for path, text in MORE.items():
        file = folder / "output" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        if not file.exists():
            file.write_text(text, encoding="utf-8")
    site = SiteTree.read(folder / "output")
    (folder / "output/media/berg/sida.html").write_text(AUTHORS_PAGE, encoding="utf-8")
    yield site
    shutil.rmtree(folder)


@pytest.mark.parametrize("name", ["nginx", "apache"])
def test_a_server_starts_before_the_first_build(name: str, site: SiteTree) -> None:
    """Else one site that is not there yet would stop all others of the machine."""
    later = site.folder.parent / f"later-{name}"
    with reloadable_web_server(name, later / "output") as (address, reload):
        assert get(address, "/")[0].status == 404
        shutil.copytree(site.folder, later / "output")
        assert get(address, "/")[0].status == 200
        # The page at an old address leads on; from now on the server does.
        assert get(address, quote(OLD[0]))[0].status == 200
        reload()
        end = time.monotonic() + 60
        while (status := get(address, quote(OLD[0]))[0].status) != 301 and time.monotonic() < end:
            time.sleep(0.1)
        assert status == 301


@pytest.fixture(scope="module", params=["nginx", "apache"])
def server(request: pytest.FixtureRequest, site: SiteTree) -> Iterator[str]:
    with web_server(request.param, site.folder) as address:
        yield address


@pytest.mark.parametrize(("accepted", "encoding", "ending"), [("gzip, deflate", "gzip", ".gz"), ("gzip, br", "br", ".br")])
@pytest.mark.parametrize("path", ["/", "/kommuner/", "/kommuner/index.html", "/sok.json", "/sitemap.xml", "/sok.js"])
def test_packed_copies_are_sent_as_they_are(
    server: str, site: SiteTree, path: str, accepted: str, encoding: str, ending: str
) -> None:
    answer, body = get(server, path, Accept_Encoding=accepted)
    file = path.lstrip("/") + ("index.html" if path.endswith("/") else "")
    assert answer.status == 200
    assert answer.getheader("Content-Encoding") == encoding
    assert body == site.bytes(file + ending)
    assert answer.getheader("Content-Type") == get(server, path)[0].getheader("Content-Type")
    assert "accept-encoding" in (answer.getheader("Vary") or "").lower()


def test_packed_copies_say_what_their_files_say(site: SiteTree) -> None:
    copies = [path for path in site.paths if path.endswith((".gz", ".br"))]
    assert {path.removesuffix(".gz") for path in copies if path.endswith(".gz")} == {
        path.removesuffix(".br") for path in copies if path.endswith(".br")
    }
    for path in copies:
        if path.endswith(".gz"):
            assert gzip.decompress(site.bytes(path)) == site.bytes(path.removesuffix(".gz"))
        else:
            run = subprocess.run(["brotli", "-dc", site.folder / path], check=True, capture_output=True)
            assert run.stdout == site.bytes(path.removesuffix(".br"))


def test_who_can_unpack_nothing_gets_the_file(server: str, site: SiteTree) -> None:
    answer, body = get(server, "/kommuner/", Accept_Encoding="identity")
    assert answer.getheader("Content-Encoding") is None
    assert body == site.bytes("kommuner/index.html")


@pytest.mark.parametrize(
    "accepted", ["gzip;q=0", "br;q=0, gzip; q=0.000", "GZIP;Q=0, br;q=0.0", "identity, gzip;q=0,br;q=0", "deflate", "gzipped", "brotli"]
)
@pytest.mark.parametrize("path", ["/", "/kommuner/index.html", "/sok.json", "/data/nytt.json"])
def test_what_is_refused_is_not_sent(server: str, site: SiteTree, path: str, accepted: str) -> None:
    answer, body = get(server, path, Accept_Encoding=accepted)
    assert answer.status == 200
    assert answer.getheader("Content-Encoding") is None
    assert body == (site.folder / (path.lstrip("/") or "index.html")).read_bytes()


@pytest.mark.parametrize("accepted", ["gzip;q=0.1", "gzip ; q=1.0", "deflate, gzip", "br;q=0, gzip", "gzip;q=0.5, *;q=0"])
@pytest.mark.parametrize("path", ["/", "/sok.json", "/data/nytt.json"])
def test_what_is_taken_is_packed(server: str, site: SiteTree, path: str, accepted: str) -> None:
    answer, body = get(server, path, Accept_Encoding=accepted)
    assert answer.getheader("Content-Encoding") == "gzip"
    assert gzip.decompress(body) == (site.folder / (path.lstrip("/") or "index.html")).read_bytes()


@pytest.mark.parametrize("accepted", ["identity", "gzip", "br"])
@pytest.mark.parametrize("path", ["/", "/sitemap.xml", "/sok.json", "/data/nytt.json"])
def test_what_has_not_changed_is_not_sent_again(server: str, path: str, accepted: str) -> None:
    first, _ = get(server, path, Accept_Encoding=accepted)
    etag = first.getheader("ETag")
    assert etag
    again, body = get(server, path, Accept_Encoding=accepted, If_None_Match=etag)
    assert (again.status, body) == (304, b"")
    assert again.getheader("Cache-Control") == "max-age=300"
    other, body = get(server, path, Accept_Encoding=accepted, If_None_Match='"another"')
    assert other.status == 200 and body


@pytest.mark.parametrize("path", ["/finns-inte/", "/kommuner/finns-inte", "/finns.html", "/data/finns.csv"])
def test_what_is_not_there_is_told_by_the_sites_own_page(server: str, site: SiteTree, path: str) -> None:
    for accepted in ("identity", "gzip"):
        answer, body = get(server, path, Accept_Encoding=accepted)
        packed = answer.getheader("Content-Encoding") == "gzip"
        assert answer.status == 404
        assert answer.getheader("Content-Type") == TYPES["index.html"]
        assert (gzip.decompress(body) if packed else body) == site.bytes("404.html")


@pytest.mark.parametrize("path", ["/data/schema/", "/media/", "/media/berg/", "/.well-known/"])
def test_a_folder_without_a_page_is_told_of_by_the_sites_own(server: str, site: SiteTree, path: str) -> None:
    assert (site.folder / path.lstrip("/")).is_dir()
    answer, body = get(server, path, Accept_Encoding="identity")
    assert answer.status in (403, 404)
    assert answer.getheader("Content-Type") == TYPES["index.html"]
    assert body == site.bytes("404.html")


def test_nothing_of_what_was_asked_is_repeated(server: str) -> None:
    answer, body = get(server, "/", method="TRACE", X_Secret="hemligt")
    assert answer.status == 405
    assert b"hemligt" not in body


@pytest.mark.parametrize("path", ["/.promise-pages", "/data/redirects.nginx.map", "/data/redirects.apache.map", "/kommuner/.hemlig"])
def test_what_is_not_for_visitors_is_not_there(server: str, path: str) -> None:
    assert get(server, path)[0].status == 404


def test_certificates_can_be_asked_for(server: str) -> None:
    assert get(server, "/.well-known/prov.txt")[1] == b"prov"


@pytest.mark.parametrize("old", OLD)
def test_old_addresses_lead_on(server: str, old: str) -> None:
    forms = [old] if "." in old else [old.rstrip("/"), old.rstrip("/") + "/"]
    for form in forms:
        answer, _ = get(server, quote(form) + "?fraga=1")
        assert answer.status == 301
        assert (answer.getheader("Location") or "").split("?")[0] == "/om/"


def test_the_data_portal_finds_the_catalogue(server: str, site: SiteTree) -> None:
    """It asks at the root, follows redirects, and reads RDF/XML."""
    answer, _ = get(server, "/datasets/dcat", Accept="application/rdf+xml")
    assert answer.status == 307
    answer, body = get(server, answer.getheader("Location") or "")
    assert answer.status == 200
    assert answer.getheader("Content-Type") == "application/rdf+xml"
    assert body == site.bytes("data/catalogue.rdf")


def test_a_page_is_where_it_is(server: str) -> None:
    for path in ("/", "/om/", "/kommuner/"):
        assert get(server, path)[0].status == 200
    answer, _ = get(server, "/kommuner")
    assert answer.status == 301
    # Who asks over TLS asks what stands before this server.
    assert answer.getheader("Location") == "/kommuner/"


@pytest.mark.parametrize("path", TYPES)
def test_files_are_what_they_are(server: str, path: str) -> None:
    for accepted in ("identity", "gzip", "br"):
        answer, _ = get(server, "/" + path, Accept_Encoding=accepted)
        assert answer.status == 200
        assert (answer.getheader("Content-Type") or "").replace("UTF-8", "utf-8") == TYPES[path]


def test_every_answer_has_the_headers(server: str) -> None:
    for path in ("/", "/sok.json", "/icon.svg", "/finns-inte/", "/media/bild.png"):
        for accepted in ("identity", "gzip"):
            answer, _ = get(server, path, Accept_Encoding=accepted)
            assert answer.headers.get_all("X-Content-Type-Options") == ["nosniff"]
            assert answer.headers.get_all("Referrer-Policy") == ["strict-origin-when-cross-origin"]
            assert answer.headers.get_all("Cache-Control") == ["max-age=300"]
            policy = "frame-ancestors 'none'; upgrade-insecure-requests"
            if path.startswith("/media/"):
                policy = "sandbox allow-downloads; " + policy
            assert answer.headers.get_all("Content-Security-Policy") == [policy]
            assert answer.getheader("Access-Control-Allow-Origin") is None


@pytest.mark.parametrize("accepted", ["identity", "gzip", "br"])
@pytest.mark.parametrize(
    ("path", "is_sandboxed"),
    {
        "/media/berg/karta.svg": True, "/media/berg/sida.html": True, "//media//berg/../berg/./data.xml": True,
        "/%6Dedia/berg/karta.svg": True, "/media/berg/Plan.PDF": False, "/icon.svg": False,
    }.items(),
)  # fmt: skip
def test_what_authors_put_there_has_no_rights_of_the_site(server: str, path: str, accepted: str, is_sandboxed: bool) -> None:
    """But a document that can't be read in a sandbox."""
    answer, _ = get(server, path, Accept_Encoding=accepted)
    assert answer.status == 200
    policies = answer.headers.get_all("Content-Security-Policy") or []
    assert [policy.startswith("sandbox") for policy in policies] == [is_sandboxed]


@pytest.mark.parametrize("path", ["/media/berg/karta.svg", "/media/berg/sida.html", "/media/berg/data.xml"])
def test_a_script_among_the_media_does_not_run(browser: Browser, server: str, path: str) -> None:
    with browser.new_context() as context:
        page = context.new_page()
        page.goto(f"http://{server}{path}", wait_until="networkidle")
        assert page.title() in ("", "sida")


@pytest.mark.parametrize("path", SHARED)
def test_programs_of_other_sites_may_read_the_data(server: str, path: str) -> None:
    for accepted in ("identity", "gzip", "br"):
        answer, _ = get(server, "/" + path, Accept_Encoding=accepted, Origin="https://annan.example")
        assert answer.headers.get_all("Access-Control-Allow-Origin") == ["*"]


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "not found"])
def test_a_browser_has_nothing_to_complain_of(browser: Browser, server: str, site: SiteTree, kind: str) -> None:
    file = largest(pages_of(kind, site))
    assert file
    troubles: list[str] = []
    with browser.new_context() as context:
        page = context.new_page()
        page.on("console", lambda message: troubles.append(message.text))
        page.on("pageerror", lambda error: troubles.append(str(error)))
        page.on("requestfailed", lambda request: troubles.append(f"{request.url} failed"))
        answer = page.goto(f"http://{server}/{file.relative_to(site.folder).as_posix()}", wait_until="networkidle")
        assert answer and answer.status == 200
        assert page.evaluate("getComputedStyle(document.body).marginTop") == "0px"
    assert not troubles


@pytest.mark.parametrize(
    ("path", "may"), [("/kommuner/berg/kort/", True), ("/kommuner/berg/kort/index.html", True), ("/kommuner/berg/", False), ("/", False)]
)
def test_other_sites_may_frame_cards_and_nothing_else(
    browser: Browser, server: str, tmp_path: Path, path: str, may: bool
) -> None:
    (tmp_path / "index.html").write_text(f"<!doctype html><iframe src='http://{server}{path}'></iframe>", encoding="utf-8")
    with served(tmp_path) as other, browser.new_context() as context:
        page = context.new_page()
        page.goto(other + "/", wait_until="networkidle")
        assert (page.frames[1].url == f"http://{server}{path}") == may
