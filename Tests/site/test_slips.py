"""Every document of this repository's content and of the golden sites, with every ordinary slip in it, wherever it
can be made: none passes without a word and changes what is published.
"""

from pathlib import Path

import pytest

# Each makes its slips known.
import slips_in_files  # noqa: F401
import slips_in_front_matter  # noqa: F401
import slips_in_texts  # noqa: F401
import slips_in_what_is_told  # noqa: F401
from conftest import BUILD_DATE, golden_facts
from program import repository
from slip import SLIPS, Reach, Slip
from slip_trial import Trial, documents_of

sites = [repository, *(facts.parent for facts in golden_facts())]

#: What is a slip elsewhere, and here another text that is as true.
NO_SLIPS = {
    "follow-ups/2023.md: a forgotten commitment (line 20)": "a part of a group has the outcome of its group",
    "follow-ups/2023.md: a forgotten commitment (line 26)": "a part of a group has the outcome of its group",
    "follow-ups/2023.md: a forgotten commitment (line 32)": "nobody owes an outcome of an aim",
    "follow-ups/angby-2022.md: a follow up copied to the next year (follow-ups/nasta-ar-angby-2022.md)": (
        "a few words without a figure may be true of two years"
    ),
    "promises/norrvik.md: a date that does not exist (line 33)": "a note of the editor explains such a date to readers",
}


def trial(site: Path, folder: Path) -> Trial:
    date = site / "date"
    return Trial(site / "content", date.read_text().strip() if date.exists() else BUILD_DATE, folder)


@pytest.mark.parametrize("site", sites, ids=lambda site: site.name)
def test_no_slip_passes_without_a_word(site: Path, tmp_path: Path) -> None:
    trial_of_site = trial(site, tmp_path)
    silent = [str(case) for case in trial_of_site.silent(trial_of_site.cases())]
    assert not [case for case in silent if case not in NO_SLIPS], "\n" + "\n".join(silent)


def test_what_is_no_slip_passes(tmp_path: Path) -> None:
    """So that silence can be told from a word at all."""
    sound = Slip("a sentence", lambda document: iter([document.with_block("Det gick bra.")]), Reach.LINES)
    trial_of_site = trial(repository, tmp_path)
    cases = [case for case in trial_of_site.cases([sound]) if case.document.path.startswith("pages/")]
    assert cases and trial_of_site.silent(cases) == cases


def test_every_slip_can_be_made_somewhere() -> None:
    documents = [document for site in sites for document in documents_of(site / "content")]
    idle = [slip.name for slip in SLIPS if not any(True for document in documents for _ in slip.changes(document))]
    assert not idle
