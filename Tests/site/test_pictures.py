"""The pictures of templates/pictures are what the drawings beside them give, and a site publishes and names them."""

import base64
import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from pictures import FOLDER, drawings, rendered, size
from site_tree import SiteTree

#: How much a dot may differ, of 255: another version of the browser draws edges a little otherwise.
MOST_AT_ONE_DOT = 96
MOST_IN_THE_MIDDLE = 0.5

#: How two pictures of one size differ: at the dot where they differ most, and on average.
DIFFERENCE = """async pictures => {
  const [one, other] = await Promise.all(pictures.map(async picture => {
    const bitmap = await createImageBitmap(await (await fetch('data:image/png;base64,' + picture)).blob())
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
    canvas.drawImage(bitmap, 0, 0)
    return canvas.getImageData(0, 0, bitmap.width, bitmap.height)
  }))
  if (one.width !== other.width || one.height !== other.height) return [255, 255]
  let most = 0, sum = 0
  one.data.forEach((value, index) => {
    const difference = Math.abs(value - other.data[index])
    most = Math.max(most, difference)
    sum += difference
  })
  return [most, sum / one.data.length]
}"""


def difference(browser: Browser, one: bytes, other: bytes) -> tuple[float, float]:
    with browser.new_context() as context:
        most, middle = context.new_page().evaluate(DIFFERENCE, [base64.b64encode(each).decode() for each in (one, other)])
    return most, middle


def assert_the_same(browser: Browser, one: bytes, other: bytes) -> None:
    most, middle = difference(browser, one, other)
    assert most <= MOST_AT_ONE_DOT and middle <= MOST_IN_THE_MIDDLE, (most, middle)


@pytest.mark.parametrize("path", drawings(), ids=lambda path: path.stem)
def test_a_picture_is_what_its_drawing_gives(browser: Browser, path: Path) -> None:
    drawing = path.read_text()
    assert_the_same(browser, path.with_suffix(".png").read_bytes(), rendered(browser, drawing, *size(drawing)))


def test_another_picture_is_told_from_it(browser: Browser) -> None:
    drawing = (FOLDER / "icon.svg").read_text()
    other = rendered(browser, drawing.replace("M7 17", "M6 17"), *size(drawing))
    with pytest.raises(AssertionError):
        assert_the_same(browser, (FOLDER / "icon.png").read_bytes(), other)


def test_the_icon_is_the_same_with_and_without_svg(browser: Browser, own_site: SiteTree) -> None:
    icon = (own_site.folder / "icon.svg").read_text()
    assert_the_same(browser, (own_site.folder / "icon.png").read_bytes(), rendered(browser, icon, 96, 96))


def test_the_sizes_are_those_that_others_ask_for() -> None:
    sizes = {path.stem: size(path.read_text()) for path in drawings()}
    assert sizes == {"icon": (96, 96), "apple-touch-icon": (180, 180), "sharing": (1200, 630)}


def test_a_page_names_its_picture_where_anybody_finds_it(own_site: SiteTree) -> None:
    for name in ("index.html", "kommuner/berg/index.html", "404.html"):
        html = (own_site.folder / name).read_text()
        said = dict(re.findall(r'<meta property="og:([a-z:_]+)" content="([^"]*)">', html))
        assert said["image"] == said["url"].split("/kommuner/")[0].removesuffix("404.html").rstrip("/") + "/sharing.png"
        assert (said["image:width"], said["image:height"]) == ("1200", "630")
        assert said["image:alt"] and said["title"] and said["locale"] == "sv_SE"
        assert (own_site.folder / "sharing.png").read_bytes() == (FOLDER / "sharing.png").read_bytes()
