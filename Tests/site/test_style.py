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
#: own text in the page's sheet, so that a rule that is there but changed is not there.
MISSING = """(whole) => {
  const parts = (list) => list.match(/(?:[^,(]|\\([^)]*\\))+/g).map((part) => part.trim());
  const rules = (list, condition = "") => [...list].flatMap((rule) =>
    rule instanceof CSSStyleRule
      ? parts(rule.selectorText).map((selector) => ({ selector, told: `${condition}${selector}{${rule.style.cssText}}`.replace(/, /g, ",") }))
      : rule instanceof CSSMediaRule ? rules(rule.cssRules, condition + rule.conditionText + "|") : []);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(whole);
  const own = new Set(rules(document.styleSheets[0].cssRules).map((rule) => rule.told));
  const element = (selector) => selector
    .replace(/::?(before|after|marker|focus-visible|hover|focus|target)\\b/g, "").replace(/(^|[ >+~])(?=[ >+~]|$)/g, "$1*");
  return rules(sheet.cssRules)
    .filter((rule) => !own.has(rule.told) && document.querySelector(element(rule.selector)))
    .map((rule) => rule.told);
}"""


def whole_sheet(template: str) -> str:
    """The sheet as the folder of templates has it: partials put in, comments taken out."""
    text = (TEMPLATES / f"{template}.mustache").read_text()
    text = re.sub(r"\{\{!.*?\}\}", "", text, flags=re.DOTALL)
    return re.sub(r"\{\{>(.*?)\}\}", lambda part: whole_sheet(part[1]), text)


def with_colours_of(page: Page, sheet: str) -> str:
    """The colours that the build puts in, as the page's own sheet has them: light first, then dark."""
    own = page.evaluate("document.styleSheets[0].ownerNode.textContent")
    for name in ("paper", "surface", "accent"):
        for scheme, colour in zip(("light", "dark"), re.findall(rf"--{name}:(#[0-9a-f]+)", own), strict=True):
            sheet = sheet.replace(f"{{{{{scheme}.{name}}}}}", colour)
    assert "{{" not in sheet
    return sheet


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    with browser.new_context(bypass_csp=True) as context:
        yield context.new_page()


def test_no_page_lacks_a_rule_that_an_element_of_it_meets(
    page: Page, own_site: SiteTree, golden_sites: list[SiteTree]
) -> None:
    for kind in KINDS:
        paths = [path for site in [own_site, *golden_sites] for path in pages_of(kind, site)]
        assert paths, kind
        for path in paths:
            page.goto(path.as_uri())
            sheet = with_colours_of(page, whole_sheet("card-style" if kind == "card" else "style"))
            assert page.evaluate(MISSING, sheet) == [], path


def test_a_rule_that_is_left_out_would_be_missed(page: Page, own_site: SiteTree) -> None:
    page.goto((own_site.folder / "index.html").as_uri())
    page.evaluate("document.styleSheets[0].deleteRule(0)")
    sheet = "*, ::before, ::after { box-sizing: border-box; } .nowhere { color: red } @media print { p > a { color: red } }"
    assert page.evaluate(MISSING, sheet.replace("box-sizing: border-box", "color: red")) != []
    assert "nowhere" not in str(page.evaluate(MISSING, sheet))


#: Something that only one kind of page or some have, and a page that has nothing of it.
ELSEWHERE = {"index.html": ".outcomes", "404.html": ".timeline", "om/index.html": ".map"}


@pytest.mark.parametrize("file, selector", ELSEWHERE.items())
def test_a_page_has_no_rules_for_what_it_can_not_hold(own_site: SiteTree, file: str, selector: str) -> None:
    text = (own_site.folder / file).read_text()
    style = text[text.index("<style>") : text.index("</style>")]
    assert selector not in style
    assert "{" in style and "  " not in style and "\n" not in style
