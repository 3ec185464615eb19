"""The catalogue of the open data is what DCAT-AP-SE 3.0.1 asks for, and tells of files that are there."""

import hashlib

import pyshacl
import pytest
from rdflib import DCAT, DCTERMS, RDF, SH, Graph, Literal, Namespace, URIRef
from rdflib.namespace import FOAF

from conftest import golden_facts
from open_data import TABLES
from program import repository
from site_tree import SiteTree, file_of

SHAPES = repository / "Tests/site/shapes/dcat-ap-se.ttl"
DCATAP = Namespace("http://data.europa.eu/r5r/")
SPDX = Namespace("http://spdx.org/rdf/terms#")


@pytest.fixture
def with_publisher(golden_sites: list[SiteTree]) -> SiteTree:
    """The site that says all there is to say of who publishes it."""
    return next(site for site, facts in zip(golden_sites, golden_facts(), strict=True) if facts.parent.name == "particulars")


def read(site: SiteTree) -> Graph:
    return Graph().parse(data=site.bytes("data/catalogue.rdf"), format="xml")


def complaints(catalogue: Graph, *, with_warnings: bool) -> str:
    """What the shapes have to say, or nothing."""
    conforms, _, text = pyshacl.validate(
        catalogue, shacl_graph=Graph().parse(SHAPES), allow_warnings=not with_warnings, inference="none"
    )
    return "" if conforms else text


def violated(catalogue: Graph) -> set[URIRef]:
    """The properties that are not as they must be."""
    _, report, _ = pyshacl.validate(catalogue, shacl_graph=Graph().parse(SHAPES), allow_warnings=True, inference="none")
    results = report.subjects(SH.resultSeverity, SH.Violation)
    return {path for result in results for path in report.objects(result, SH.resultPath)}


def test_the_catalogue_has_all_that_is_asked_and_recommended(with_publisher: SiteTree) -> None:
    assert not complaints(read(with_publisher), with_warnings=True)


def test_the_own_catalogue_has_all_that_is_asked(own_site: SiteTree) -> None:
    """Its publisher is nobody's, and has no number."""
    assert not complaints(read(own_site), with_warnings=False)


@pytest.mark.parametrize(
    "kind, missing",
    [
        (DCAT.Catalog, DCTERMS.title), (DCAT.Catalog, DCTERMS.publisher), (DCAT.Catalog, DCTERMS.license),
        (DCAT.Dataset, DCTERMS.description), (DCAT.Dataset, DCTERMS.publisher), (DCAT.Distribution, DCAT.accessURL),
        (DCAT.Distribution, DCTERMS.format), (DCAT.Distribution, DCAT.mediaType), (FOAF.Agent, FOAF.name),
        (FOAF.Agent, DCTERMS.type), (SPDX.Checksum, SPDX.algorithm), (SPDX.Checksum, SPDX.checksumValue),
    ],
)  # fmt: skip
def test_what_is_missing_is_seen(own_site: SiteTree, kind: URIRef, missing: URIRef) -> None:
    catalogue = read(own_site)
    for subject in list(catalogue.subjects(RDF.type, kind)):
        catalogue.remove((subject, missing, None))
    assert complaints(catalogue, with_warnings=False)


@pytest.mark.parametrize(
    "kind, missing",
    [
        (DCAT.Catalog, DCTERMS.issued), (DCAT.Dataset, DCTERMS.issued), (DCAT.Dataset, DCTERMS.conformsTo),
        (DCAT.Distribution, DCTERMS.conformsTo), (DCAT.Distribution, DCAT.byteSize), (DCAT.Distribution, SPDX.checksum),
        (DCAT.Distribution, DCATAP.availability), (FOAF.Agent, DCTERMS.identifier),
    ],
)  # fmt: skip
def test_what_is_recommended_and_missing_is_seen(with_publisher: SiteTree, kind: URIRef, missing: URIRef) -> None:
    catalogue = read(with_publisher)
    for subject in list(catalogue.subjects(RDF.type, kind)):
        catalogue.remove((subject, missing, None))
    assert not complaints(catalogue, with_warnings=False)
    assert complaints(catalogue, with_warnings=True)


def test_the_publisher_is_known_by_its_number(with_publisher: SiteTree) -> None:
    catalogue = read(with_publisher)
    publisher = URIRef("http://dataportal.se/organisation/SE2120000001")
    assert set(catalogue.subjects(RDF.type, FOAF.Agent)) == {publisher}
    assert set(catalogue.objects(None, DCTERMS.publisher)) == {publisher}
    assert catalogue.value(publisher, DCTERMS.identifier) == Literal("2120000001")
    assert catalogue.value(publisher, DCTERMS.type) == URIRef("http://purl.org/adms/publishertype/LocalAuthority")
    # A harvester takes a contact and a publisher with one name for one thing.
    assert publisher not in set(catalogue.objects(None, DCAT.contactPoint))


def test_every_table_is_a_data_set_in_two_languages(own_site: SiteTree) -> None:
    catalogue = read(own_site)
    sets = {str(dataset).partition("#")[2]: dataset for dataset in catalogue.subjects(RDF.type, DCAT.Dataset)}
    assert set(sets) == {*TABLES, "all"}
    for dataset in sets.values():
        for words in (DCTERMS.title, DCTERMS.description):
            assert sorted(text.language for text in catalogue.objects(dataset, words)) == ["en", "sv"]
    for name in TABLES:
        formats = {str(catalogue.value(at, DCTERMS.format)) for at in catalogue.objects(sets[name], DCAT.distribution)}
        assert {format.rpartition("/")[2] for format in formats} == {"CSV", "JSON"}


def test_every_file_is_as_long_as_it_says_and_has_its_checksum(own_site: SiteTree, golden_sites: list[SiteTree]) -> None:
    for site in [own_site, *golden_sites]:
        catalogue = read(site)
        distributions = list(catalogue.subjects(RDF.type, DCAT.Distribution))
        assert len(distributions) == 2 * len(TABLES) + 1
        for distribution in distributions:
            address = str(catalogue.value(distribution, DCAT.downloadURL))
            path = address.rpartition("/data/")[2]
            content = site.bytes(f"data/{path}")
            checksum = catalogue.value(distribution, SPDX.checksum)
            assert int(str(catalogue.value(distribution, DCAT.byteSize))) == len(content), path
            assert str(catalogue.value(checksum, SPDX.checksumValue)) == hashlib.sha1(content).hexdigest(), path
            media_type = str(catalogue.value(distribution, DCAT.mediaType)).rpartition("/media-types/")[2]
            assert media_type == {"csv": "text/csv", "json": "application/json"}[path.rpartition(".")[2]]


def test_every_file_that_it_names_is_there(own_site: SiteTree) -> None:
    catalogue = read(own_site)
    base = own_site.pages["index.html"].canonical
    named = [*catalogue.objects(None, DCAT.downloadURL), *catalogue.objects(None, DCAT.accessURL)]
    named += [at for at in catalogue.objects(None, DCTERMS.conformsTo) if str(at).startswith(base)]
    assert len(named) > 3 * len(TABLES)
    for at in named:
        path, _, anchor = str(at).removeprefix(base).partition("#")
        assert file_of(path) in own_site.paths, at
        assert not anchor or anchor in own_site.pages[file_of(path)].ids, at


def test_golden_catalogues_have_what_their_sites_say(golden_sites: list[SiteTree]) -> None:
    """A site that names no publisher has none here, one that does not say what it is has no type; nothing else may
    be missing."""
    for site in golden_sites:
        catalogue = read(site)
        assert len(set(catalogue.subjects(RDF.type, DCAT.Dataset))) == len(TABLES) + 1
        publishers = list(catalogue.subjects(RDF.type, FOAF.Agent))
        unsaid = {DCTERMS.type} if publishers else {DCTERMS.publisher}
        assert violated(catalogue) <= unsaid
