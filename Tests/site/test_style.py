"""Each kind of page has the rules of the style sheet that its elements can need, and no page lacks one that it does."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from kinds import KINDS, pages_of
from program import repository
from site_tree import SiteTree

TEMPLATES = repository / "templates"

#: Finds the selectors of a style sheet that meet an element of a page, and says of each what it is in: by the rule's
#: own text in the page's sheet, so that a rule that is there but changed is not there. The page is read, not shown: that
#: is a tenth of the time.
MISSING = """([whole, html]) => {
  const parts = (list) => list.match(/(?:[^,(]|\\([^)]*\\))+/g).map((part) => part.trim());
  const rules = (list, condition = "") => [...list].flatMap((rule) =>
    rule instanceof CSSStyleRule
      ? parts(rule.selectorText).map((selector) => ({ selector, told: `${condition}${selector}{${rule.style.cssText}}`.replace(/, /g, ",") }))
      : rule instanceof CSSMediaRule ? rules(rule.cssRules, condition + rule.conditionText + "|") : []);
  const rulesOf = (text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return rules(sheet.cssRules);
  };
  const page = new DOMParser().parseFromString(html, "text/html");
  const own = new Set(rulesOf(page.querySelector("style").textContent).map((rule) => rule.told));
  const element = (selector) => selector
    .replace(/::?(before|after|marker|focus-visible|hover|focus|target)\\b/g, "").replace(/(^|[ >+~])(?=[ >+~]|$)/g, "$1*");
  return rulesOf(whole).filter((rule) => !own.has(rule.told) && page.querySelector(element(rule.selector))).map((rule) => rule.told);
}"""


def whole_sheet(template: str) -> str:
    """The sheet as the folder of templates has it: partials put in, comments taken out."""
    text = (TEMPLATES / f"{template}.mustache").read_text()
    text = re.sub(r"\{\{!.*?\}\}", "", text, flags=re.DOTALL)
    return re.sub(r"\{\{>(.*?)\}\}", lambda part: whole_sheet(part[1]), text)


def with_colours_of(html: str, sheet: str) -> str:
    """The colours that the build puts in, as the page's own sheet has them: light first, then dark."""
    own = html[html.index("<style>") : html.index("</style>")]
    for name in ("paper", "surface", "accent"):
        for scheme, colour in zip(("light", "dark"), re.findall(rf"--{name}:(#[0-9a-f]+)", own), strict=True):
            sheet = sheet.replace(f"{{{{{scheme}.{name}}}}}", colour)
    assert "{{" not in sheet
    return sheet


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    with browser.new_context() as context:
        yield context.new_page()


def test_no_page_lacks_a_rule_that_an_element_of_it_meets(
    page: Page, own_site: SiteTree, golden_sites: list[SiteTree]
) -> None:
    for kind in KINDS:
        paths = [path for site in [own_site, *golden_sites] for path in pages_of(kind, site)]
        assert paths, kind
        whole = whole_sheet("card-style" if kind == "card" else "style")
        for path in paths:
            html = path.read_text()
            assert page.evaluate(MISSING, [with_colours_of(html, whole), html]) == [], path


def test_a_rule_that_is_left_out_would_be_missed(page: Page, own_site: SiteTree) -> None:
    html = (own_site.folder / "index.html").read_text()
    without = re.sub(r"<style>[^}]*}", "<style>", html, count=1)
    sheet = "*, ::before, ::after { box-sizing: border-box; } .nowhere { color: red } @media print { p > a { color: red } }"
    assert page.evaluate(MISSING, [sheet.replace("box-sizing: border-box", "color: red"), without]) != []
    assert "nowhere" not in str(page.evaluate(MISSING, [sheet, without]))
    whole = with_colours_of(html, whole_sheet("style"))
    assert page.evaluate(MISSING, [whole, html]) == [] and page.evaluate(MISSING, [whole, without]) != []


#: Something that only one kind of page or some have, and a page that has nothing of it.
ELSEWHERE = {"index.html": ".outcomes", "404.html": ".timeline", "om/index.html": ".map"}


@pytest.mark.parametrize("file, selector", ELSEWHERE.items())
def test_a_page_has_no_rules_for_what_it_can_not_hold(own_site: SiteTree, file: str, selector: str) -> None:
    text = (own_site.folder / file).read_text()
    style = text[text.index("<style>") : text.index("</style>")]
    assert selector not in style
    assert "{" in style and "  " not in style and "\n" not in style
