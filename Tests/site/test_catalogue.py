"""The catalogue of the open data is what DCAT-AP-SE 3.0.1 asks for, and tells of files that are there."""


import pyshacl
import pytest
from rdflib import DCAT, DCTERMS, RDF, Graph, URIRef
from rdflib.namespace import FOAF

from open_data import TABLES
from program import repository
from site_tree import SiteTree, file_of

SHAPES = repository / "Tests/site/shapes/dcat-ap-se.ttl"


def read(site: SiteTree) -> Graph:
    return Graph().parse(data=site.bytes("data/catalogue.rdf"), format="xml")


def complaints(catalogue: Graph, *, with_warnings: bool) -> str:
    """What the shapes have to say, or nothing."""
    conforms, _, text = pyshacl.validate(
        catalogue, shacl_graph=Graph().parse(SHAPES), allow_warnings=not with_warnings, inference="none"
    )
    return "" if conforms else text


def test_the_catalogue_has_all_that_is_asked_and_recommended(own_site: SiteTree) -> None:
    assert not complaints(read(own_site), with_warnings=True)


@pytest.mark.parametrize(
    "kind, missing",
    [
        (DCAT.Catalog, DCTERMS.title), (DCAT.Catalog, DCTERMS.publisher), (DCAT.Catalog, DCTERMS.license),
        (DCAT.Dataset, DCTERMS.description), (DCAT.Dataset, DCTERMS.publisher), (DCAT.Distribution, DCAT.accessURL),
        (FOAF.Agent, FOAF.name),
    ],
)  # fmt: skip
def test_what_is_missing_is_seen(own_site: SiteTree, kind: URIRef, missing: URIRef) -> None:
    catalogue = read(own_site)
    for subject in list(catalogue.subjects(RDF.type, kind)):
        catalogue.remove((subject, missing, None))
    assert complaints(catalogue, with_warnings=False)


def test_every_table_is_a_data_set_in_two_languages(own_site: SiteTree) -> None:
    catalogue = read(own_site)
    sets = {str(dataset).partition("#")[2]: dataset for dataset in catalogue.subjects(RDF.type, DCAT.Dataset)}
    assert set(sets) == {*TABLES, "all"}
    for dataset in sets.values():
        for words in (DCTERMS.title, DCTERMS.description):
            assert sorted(text.language for text in catalogue.objects(dataset, words)) == ["en", "sv"]
    for name in TABLES:
        formats = {str(catalogue.value(at, DCTERMS.format)) for at in catalogue.objects(sets[name], DCAT.distribution)}
        assert formats == {"text/csv", "application/json"}


def test_every_file_that_it_names_is_there(own_site: SiteTree) -> None:
    catalogue = read(own_site)
    base = own_site.pages["index.html"].canonical
    named = [*catalogue.objects(None, DCAT.downloadURL), *catalogue.objects(None, DCAT.accessURL)]
    named += [at for at in catalogue.objects(None, DCTERMS.conformsTo) if str(at).startswith(base)]
    assert len(named) > 3 * len(TABLES)
    assert not [str(at) for at in named if file_of(str(at).removeprefix(base)) not in own_site.paths]


def test_golden_catalogues_have_what_their_sites_say(golden_sites: list[SiteTree]) -> None:
    """A site that names no publisher has none here; nothing else may be missing."""
    for site in golden_sites:
        catalogue = read(site)
        assert len(set(catalogue.subjects(RDF.type, DCAT.Dataset))) == len(TABLES) + 1
        if list(catalogue.subjects(RDF.type, FOAF.Agent)):
            assert not complaints(catalogue, with_warnings=False)
