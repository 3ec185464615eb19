"""The catalogue by the shapes of DCAT-AP 3.0.1 and the profile of DCAT-AP-SE 3.0.1, as their makers publish them.

They lie beside the repository, in ../shared/data/dcat-ap; where they do not, what the repository's own shapes say of
the catalogue (test_catalogue.py) has to do.
"""

import json
from collections.abc import Iterator
from typing import Any

import pyshacl
import pytest
from rdflib import DCAT, DCTERMS, RDF, SH, Graph, Namespace, URIRef
from rdflib.namespace import FOAF, OWL, PROV

from program import repository
from site_tree import SiteTree
from test_catalogue import SPDX, read, with_publisher

__all__ = ["with_publisher"]

VCARD = Namespace("http://www.w3.org/2006/vcard/ns#")

OFFICIAL = repository.parent / "shared/data/dcat-ap"
VOCABULARIES = repository / "Tests/site/shapes/vocabularies.ttl"

pytestmark = pytest.mark.skipif(not OFFICIAL.is_dir(), reason=f"no {OFFICIAL}")


def results(catalogue: Graph, shapes: str) -> set[tuple[str, URIRef]]:
    """How severe each complaint is, and of which property."""
    graph = catalogue + Graph().parse(VOCABULARIES)
    _, report, _ = pyshacl.validate(graph, shacl_graph=Graph().parse(OFFICIAL / shapes), inference="none")
    found = report.objects(report.value(None, RDF.type, SH.ValidationReport), SH.result)
    return {
        (str(report.value(result, SH.resultSeverity)).removeprefix(str(SH)), report.value(result, SH.resultPath))
        for result in found
    }


#: What each file of shapes may have to say of our catalogues, and why that is right.
LEFT = {
    "shapes.ttl": set(),
    # Sweden is told by its name in Geonames, not by a box; the register of municipalities is of no time.
    "shapes_recommended.ttl": {("Warning", DCAT.bbox), ("Warning", DCAT.centroid), ("Warning", DCTERMS.temporal)},
    "shapes-range.ttl": set(),
    # These want names with https that SPDX and Geonames begin with http, and publishers among the EU's own bodies.
    "mdr-vocabularies.shape.ttl": {("Violation", SPDX.algorithm), ("Warning", DCTERMS.spatial), ("Warning", DCTERMS.publisher)},
    "deprecateduris.ttl": set(),
}


@pytest.mark.parametrize("shapes", LEFT)
def test_the_catalogue_conforms(with_publisher: SiteTree, shapes: str) -> None:
    assert results(read(with_publisher), shapes) == LEFT[shapes]


@pytest.mark.parametrize("shapes", [name for name in LEFT if name != "shapes_recommended.ttl"])
def test_the_own_catalogue_conforms(own_site: SiteTree, shapes: str) -> None:
    assert results(read(own_site), shapes) == LEFT[shapes]


def test_a_format_in_words_is_seen(own_site: SiteTree) -> None:
    catalogue = read(own_site)
    for distribution in catalogue.subjects(RDF.type, DCAT.Distribution):
        catalogue.set((distribution, DCTERMS.format, catalogue.value(distribution, DCTERMS.title)))
    assert ("Violation", DCTERMS.format) in results(catalogue, "shapes.ttl")


# DCAT-AP-SE has no shapes: its profile is written for forms, from which its pages are made. What kind of node a value
# is is not asked: of a format it is a literal there, and an address in DCAT-AP, whose shapes come first.

PREFIXES = {
    # rdflib does not know all of DCAT 3 by name.
    "dcat": Namespace(str(DCAT)), "dcterms": DCTERMS, "foaf": FOAF, "owl": OWL, "prov": PROV, "vcard": VCARD,
    "odrs": Namespace("http://schema.theodi.org/odrs#"), "schema": Namespace("http://schema.org/"),
}  # fmt: skip

PARTS = {
    "dcat:Catalog": DCAT.Catalog, "dcat:foaf:Agent": FOAF.Agent, "dcat:Dataset": DCAT.Dataset,
    "dcat:Distribution": DCAT.Distribution, "dcat:spdx:checksum_di": SPDX.Checksum,
    "dcat:contactPoint": VCARD.Organization,
}  # fmt: skip

#: Recommended, and nothing that a site says.
UNSAID = {
    (FOAF.Agent, DCTERMS.description),
    # How a public body is paid for.
    (FOAF.Agent, URIRef("https://www.w3.org/ns/org#classification")),
    # Only of high-value data sets, which these are not (Regulation (EU) 2023/138).
    (DCAT.Dataset, URIRef("http://data.europa.eu/r5r/hvdCategory")),
    (VCARD.Organization, VCARD.hasTelephone), (VCARD.Organization, VCARD.hasAddress),
}  # fmt: skip


class Profile:
    """What the profile says of the properties of each class."""

    def __init__(self) -> None:
        templates = json.loads((OFFICIAL / "dcat-ap-se-3.0.1-rdforms.json").read_text(encoding="utf-8"))["templates"]
        self._templates: dict[str, dict[str, Any]] = {item["id"]: item for item in templates if "id" in item}

    def properties(self, part: str) -> Iterator[tuple[URIRef, dict[str, Any]]]:
        """Each property of a class, with what is said of it; a group of ways to say one is the same."""
        for item in self._items(self._templates[part]):
            if "property" in item:
                yield self._address(item["property"]), item
            elif inner := self._items(item):
                yield self._address(inner[0]["property"]), item

    def choices(self, part: str, property: URIRef) -> set[URIRef]:
        """All values that a property may have; none where it may have any."""
        items = [item for other, item in self.properties(part) if other == property]
        return {URIRef(choice["value"]) for item in items for choice in item.get("choices", [])}

    def _items(self, template: dict[str, Any]) -> list[dict[str, Any]]:
        items = [self._templates[item] if isinstance(item, str) else item for item in template.get("items", [])]
        return [self._templates.get(item.get("extends", ""), {}) | item for item in items]

    def _address(self, name: str) -> URIRef:
        if name.startswith("http"):
            return URIRef(name)
        prefix, _, rest = name.partition(":")
        return RDF.type if prefix == "rdf" else PREFIXES[prefix][rest]


def faults(catalogue: Graph) -> Iterator[str]:
    profile = Profile()
    for part, kind in PARTS.items():
        subjects = list(catalogue.subjects(RDF.type, kind))
        assert subjects, part
        for property, item in profile.properties(part):
            counts = [len(list(catalogue.objects(subject, property))) for subject in subjects]
            cardinality = item.get("cardinality") or {}
            wanted = max(cardinality.get("min") or 0, cardinality.get("pref") or 0)
            # A register is of no time.
            may_miss = property == DCTERMS.temporal and sum(count == 0 for count in counts) == 1
            if wanted and min(counts) == 0 and not may_miss and (kind, property) not in UNSAID:
                yield f"{part}: no {property}"
            if max(counts) > (cardinality.get("max") or max(counts)):
                yield f"{part}: more than one {property}"
            known = profile.choices(part, property)
            found = {value for subject in subjects for value in catalogue.objects(subject, property)}
            if known and not found <= known:
                yield f"{part}: {property} is {found - known}"


def test_the_swedish_profile_has_nothing_to_ask_for(with_publisher: SiteTree) -> None:
    assert not list(faults(read(with_publisher)))


@pytest.mark.parametrize("missing", [DCTERMS.issued, DCTERMS.type, DCTERMS.identifier, DCTERMS.format, SPDX.algorithm])
def test_what_the_profile_asks_for_and_is_missing_is_seen(with_publisher: SiteTree, missing: URIRef) -> None:
    catalogue = read(with_publisher)
    catalogue.remove((None, missing, None))
    assert list(faults(catalogue))
