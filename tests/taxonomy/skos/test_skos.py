"""SKOS files as other tools write them: what is understood, what is said of the rest, and that nothing is fetched."""

from itertools import chain
from pathlib import Path

import pytest
from rdflib import Graph

from tipcoder.domain.taxonomies import Match, MatchKind, Taxonomy, TermStatus
from tipcoder.errors import UserError, UserErrors
from tipcoder.messages import sentence
from tipcoder.taxonomy.formats import read_all
from tipcoder.taxonomy.model import TaxonomyReading
from tipcoder.taxonomy.skos.reader import read_taxonomies
from tipcoder.taxonomy.skos.triples import plain_statements

PREFIXES = """
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix skosxl: <http://www.w3.org/2008/05/skos-xl#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix ex: <http://vocab.example.org/thesaurus/> .
"""


def read(folder: Path, text: str, name: str = "thesaurus.ttl") -> TaxonomyReading:
    path = folder / name
    path.write_text((PREFIXES if name.endswith(".ttl") else "") + text, encoding="utf-8")
    return read_taxonomies((path,))


def only(reading: TaxonomyReading) -> Taxonomy:
    (taxonomy,) = reading.taxonomies
    return taxonomy


def codes(reading: TaxonomyReading) -> list[str]:
    return [remark.code for remark in reading.remarks]


def refused(folder: Path, text: str, name: str = "thesaurus.ttl") -> list[UserError]:
    with pytest.raises((UserError, UserErrors)) as raised:
        read(folder, text, name)
    error = raised.value
    assert isinstance(error, (UserError, UserErrors))
    return list(error.errors) if isinstance(error, UserErrors) else [error]


def test_a_thesaurus_of_skosmos(tmp_path: Path) -> None:
    reading = read(
        tmp_path,
        """
        ex: a skos:ConceptScheme ; dct:title "Labour"@en , "Труд"@mk ; owl:versionInfo "3.1" ;
            dct:license <https://creativecommons.org/licenses/by/4.0/> ; skos:hasTopConcept ex:concept10 .
        ex:concept11 a skos:Concept ; skos:broader ex:concept10 ; skos:inScheme ex: ;
            skos:prefLabel "Debt bondage"@en , "дужничко ропство"@sr-Cyrl , "dužničko ropstvo"@sr-Latn-ME ;
            skos:altLabel "peonage"@en ; skos:hiddenLabel "debt-bondage"@en ;
            skos:definition [ rdf:value "Work for a debt."@en ] ; skos:scopeNote "Any debt."@en ;
            skos:related ex:concept12 ; skos:exactMatch <http://eurovoc.europa.eu/1234> ;
            owl:deprecated true ; dct:isReplacedBy ex:concept12 .
        ex:concept12 a skos:Concept ; skos:broader ex:concept10 ; skos:inScheme ex: ; skos:prefLabel "Peonage"@en .
        ex:concept10 a skos:Concept ; skos:topConceptOf ex: ; skos:prefLabel "Forced labour"@en .
        """,
    )
    taxonomy = only(reading)
    assert (taxonomy.id, taxonomy.version) == ("thesaurus", "3.1")
    assert taxonomy.titles == {"en": "Labour", "mk": "Труд"}
    assert taxonomy.licence == "https://creativecommons.org/licenses/by/4.0/"
    assert [(term.code, term.parent) for term in taxonomy.terms] == [
        ("concept10", ""), ("concept11", "concept10"), ("concept12", "concept10"),
    ]  # fmt: skip
    term = taxonomy.by_code()["concept11"]
    assert term.labels == {"en": "Debt bondage", "sr": "дужничко ропство", "cnr": "dužničko ropstvo"}
    assert term.alternatives == {"en": ("peonage",)}
    assert term.hidden == {"en": ("debt-bondage",)}
    assert term.definitions == {"en": "Work for a debt."}
    assert term.includes == {"en": "Any debt."}
    assert (term.status, term.replaced_by) == (TermStatus.DEPRECATED, ("concept12",))
    assert term.matches == (
        Match("vocab.example.org", "http://vocab.example.org/thesaurus/concept11"),
        Match("eurovoc.europa.eu", "http://eurovoc.europa.eu/1234"),
        Match("thesaurus", "concept12", MatchKind.RELATED),
    )
    assert reading.remarks == ()


def test_labels_of_skos_xl_and_notations_as_codes(tmp_path: Path) -> None:
    reading = read(
        tmp_path,
        """
        ex:s a skos:ConceptScheme .
        ex:x a skos:Concept ; skos:inScheme ex:s ; skos:notation "007" ; skosxl:prefLabel ex:l .
        ex:l a skosxl:Label ; skosxl:literalForm "Exploitation"@en-GB .
        """,
    )
    (term,) = only(reading).terms
    assert (term.code, term.labels) == ("007", {"en": "Exploitation"})


def test_several_schemes_in_a_file_and_one_over_several(tmp_path: Path) -> None:
    first, second = tmp_path / "a.ttl", tmp_path / "b.ttl"
    first.write_text(
        PREFIXES
        + """ex:acts a skos:ConceptScheme . ex:means a skos:ConceptScheme .
        ex:transfer a skos:Concept ; skos:inScheme ex:acts ; skos:prefLabel "Transfer"@en .
        ex:force a skos:Concept ; skos:inScheme ex:means , ex:acts ; skos:prefLabel "Force"@en .""",
        encoding="utf-8",
    )
    second.write_text(
        PREFIXES + 'ex:threat a skos:Concept ; skos:broader ex:force ; skos:prefLabel "Threat"@en .', encoding="utf-8"
    )
    found = {taxonomy.id: taxonomy for taxonomy in read_taxonomies((first, second)).taxonomies}
    assert [term.code for term in found["acts"].terms] == ["transfer", "force", "threat"]
    assert [(term.code, term.parent) for term in found["means"].terms] == [("force", ""), ("threat", "force")]


def test_what_a_term_cannot_hold_is_said(tmp_path: Path) -> None:
    reading = read(
        tmp_path,
        """
        ex:a a skos:Concept ; skos:prefLabel "A"@en , "Á"@en ; skos:editorialNote "x"@en ; skos:notation "A 1" .
        ex:b a skos:Concept ; skos:prefLabel "B" ; skos:narrower ex:c .
        ex:c a skos:Concept ; skos:broader ex:a , ex:b , <http://elsewhere.org/d> .
        ex:g a skos:Collection ; skos:prefLabel "G"@en ; skos:member ex:a .
        """,
    )
    taxonomy = only(reading)
    assert taxonomy.id == "thesaurus"
    assert [(term.code, term.parent) for term in taxonomy.terms] == [("A_1", ""), ("b", ""), ("c", "A_1")]
    assert taxonomy.by_code()["A_1"].alternatives == {"en": ("Á",)}
    assert {
        Match("thesaurus", "b", MatchKind.BROAD),
        Match("elsewhere.org", "http://elsewhere.org/d", MatchKind.BROAD),
    } <= set(taxonomy.by_code()["c"].matches)
    assert set(codes(reading)) == {
        "taxonomy_code_changed", "taxonomy_label_twice", "taxonomy_parents_several", "taxonomy_parent_elsewhere",
        "taxonomy_label_missing", "taxonomy_language_missing", "taxonomy_collections_left_out",
        "taxonomy_property_left_out",
    }  # fmt: skip


def test_codes_that_collide_get_free_ones(tmp_path: Path) -> None:
    """The last part of an address is that of one concept in its folder, and of another in the next."""
    concepts = """
        <http://x.org/theme/11> a skos:Concept ; skos:prefLabel "Theme"@en .
        <http://x.org/concept/11> a skos:Concept ; skos:prefLabel "Concept"@en ;
            skos:broader <http://x.org/theme/11> .
        <http://x.org/concept/12> a skos:Concept ; skos:notation "11" ; skos:prefLabel "Notation"@en .
        ex:a a skos:Concept ; skos:notation "11" ; skos:prefLabel "Other notation"@en .
        """
    reading = read(tmp_path, concepts)
    by_label = {term.labels["en"]: (term.code, term.parent) for term in only(reading).terms}
    assert by_label == {
        "Notation": ("11_2", ""), "Other notation": ("11", ""), "Concept": ("11_3", "11_4"), "Theme": ("11_4", ""),
    }  # fmt: skip
    (remark,) = reading.remarks
    assert (remark.code, remark.values["count"]) == ("taxonomy_codes_freed", 3)
    turned = read(tmp_path, "\n".join(reversed(concepts.replace("\n            ", " ").split("\n"))))
    assert {term.labels["en"]: (term.code, term.parent) for term in only(turned).terms} == by_label


def test_a_code_may_be_that_of_a_term_in_each_scheme(tmp_path: Path) -> None:
    reading = read(
        tmp_path,
        """ex:s a skos:ConceptScheme . ex:t a skos:ConceptScheme .
        ex:a a skos:Concept ; skos:inScheme ex:s ; skos:notation "1" ; skos:prefLabel "A"@en .
        ex:b a skos:Concept ; skos:inScheme ex:t ; skos:notation "1" ; skos:prefLabel "B"@en .""",
    )
    assert [term.code for taxonomy in reading.taxonomies for term in taxonomy.terms] == ["1", "1"]
    assert reading.remarks == ()


@pytest.mark.parametrize(
    ("links", "parents"),
    [
        ({"a": ["b"], "b": ["a"]}, {"a": "", "b": "a"}),
        ({"a": ["a"]}, {"a": ""}),
        ({"a": ["a", "c"]}, {"a": "c"}),
        ({"a": ["b", "c"], "b": ["a"]}, {"a": "c", "b": "a"}),
        ({"b": ["a"], "a": ["b", "c"]}, {"a": "c", "b": "a"}),
        ({"a": ["b"], "b": ["c"], "c": ["a"], "d": ["b"]}, {"a": "", "b": "c", "c": "a", "d": "b"}),
        ({"a": ["b", "d"], "b": ["a"], "d": ["b"]}, {"a": "", "b": "a", "d": "b"}),
    ],
)
def test_a_circle_of_broader_terms_costs_a_link(
    tmp_path: Path, links: dict[str, list[str]], parents: dict[str, str]
) -> None:
    concepts = [
        f'ex:{name} a skos:Concept ; skos:prefLabel "{name}"@en .' for name in {*links, *chain(*links.values())}
    ]
    broader = [f"ex:{name} skos:broader {', '.join(f'ex:{other}' for other in links[name])} ." for name in links]
    reading = read(tmp_path, "\n".join([*broader, *sorted(concepts)]))
    terms = only(reading).by_code()
    assert {name: terms[name].parent for name in links} == parents
    (circle,) = (remark for remark in reading.remarks if remark.code == "taxonomy_circle_cut")
    term, lost = str(circle.values["term"]), str(circle.values["parent"])
    assert (Match("thesaurus", lost, MatchKind.BROAD) in terms[term].matches) == (lost != term)


def test_remarks_of_one_kind_are_one_line(tmp_path: Path) -> None:
    concepts = "".join(
        f'ex:c{number} a skos:Concept ; skos:prefLabel "C"@en ; skos:broader <http://elsewhere.org/{number}> .\n'
        for number in range(1_000)
    )
    path = tmp_path / "thesaurus.ttl"
    path.write_text(PREFIXES + concepts, encoding="utf-8")
    (line,) = map(sentence, read_all([path]).remarks)
    assert line == (
        'thesaurus.ttl: the broader term of "c0" is not in the file; http://elsewhere.org/0 was kept as a mapping. '
        "(The same for others, 999: c1, c2, c3, c4, c5, …)"
    )


RDF = """<?xml version="1.0"?>
<!DOCTYPE rdf:RDF [ <!ENTITY skos "http://www.w3.org/2004/02/skos/core#"> {more} ]>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#">
  <rdf:Description rdf:about="http://vocab.example.org/t#a">
    <rdf:type rdf:resource="&skos;Concept"/>
    <skos:prefLabel xml:lang="sq">{label}</skos:prefLabel>
  </rdf:Description>
</rdf:RDF>"""


def test_short_names_of_an_editor_are_understood(tmp_path: Path) -> None:
    (term,) = only(read(tmp_path, RDF.format(more="", label="Mashtrimi"), "t.rdf")).terms
    assert (term.code, term.labels) == ("a", {"sq": "Mashtrimi"})


@pytest.mark.parametrize(
    "declared",
    [
        '<!ENTITY secret SYSTEM "file:///etc/hostname">',
        '<!ENTITY a "ha"> <!ENTITY b "&a;&a;"> <!ENTITY secret "&b;&b;">',
        '<!ENTITY % more SYSTEM "http://example.org/x.dtd"> %more;',
    ],
)
def test_entities_that_lead_out_or_swell_are_refused(tmp_path: Path, declared: str) -> None:
    (error,) = refused(tmp_path, RDF.format(more=declared, label="x"), "t.rdf")
    assert error.code == "taxonomy_entities"


FLAT = """<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#"
  xmlns:owl="http://www.w3.org/2002/07/owl#">
  <!-- as VocBench exports -->
  <skos:Concept rdf:about="http://vocab.example.org/t#a"><skos:notation>01</skos:notation>
    <skos:prefLabel xml:lang="sr-Latn">Sila &amp; pretnja</skos:prefLabel><skos:altLabel xml:lang="en"/>
    <owl:deprecated rdf:datatype="http://www.w3.org/2001/XMLSchema#boolean">true</owl:deprecated></skos:Concept>
  <rdf:Description rdf:about="urn:example:b"><skos:broader rdf:resource="http://vocab.example.org/t#a"/></rdf:Description>
</rdf:RDF>"""


def test_plain_rdf_xml_is_read_as_rdflib_reads_it() -> None:
    plain = plain_statements(FLAT.encode())
    assert plain is not None
    assert len(plain) == 6
    assert set(plain) == set(Graph().parse(data=FLAT, format="xml"))


@pytest.mark.parametrize(
    ("part", "other"),
    [
        ('rdf:about="urn:example:b"', 'rdf:about="b"'),
        ('rdf:about="urn:example:b"', 'rdf:ID="b"'),
        ('rdf:about="urn:example:b"', 'rdf:about="urn:example:b" skos:notation="1"'),
        ('rdf:about="urn:example:b"', 'rdf:about="urn:example:b" xml:lang="en"'),
        ("<skos:notation>01<", '<skos:notation rdf:parseType="Literal"><b/><'),
        ('<skos:altLabel xml:lang="en"/>', "<skos:broader><skos:Concept/></skos:broader>"),
        ("<rdf:RDF ", '<rdf:RDF xml:base="http://x.org/" '),
    ],
)
def test_rdf_xml_of_another_shape_is_left_to_rdflib(tmp_path: Path, part: str, other: str) -> None:
    text = FLAT.replace(part, other)
    assert text != FLAT
    assert plain_statements(text.encode()) is None
    assert len(only(read(tmp_path, text, "t.rdf")).terms) >= 2


def test_a_language_that_is_none_is_a_fault_of_the_file(tmp_path: Path) -> None:
    (error,) = refused(tmp_path, FLAT.replace('xml:lang="sr-Latn"', 'xml:lang="sr{{"'), "t.rdf")
    assert (error.code, error.values["where"]) == ("taxonomy_rdf_syntax", "t.rdf")


def test_a_context_that_stands_elsewhere_is_refused(tmp_path: Path) -> None:
    for context in ('"http://example.org/context.jsonld"', '[{"a": "b"}, "http://example.org/c"]'):
        (error,) = refused(tmp_path, f'{{"@context": {context}, "@id": "x"}}', "t.jsonld")
        assert error.code == "taxonomy_context_elsewhere"


def test_json_ld_of_skosmos(tmp_path: Path) -> None:
    reading = read(
        tmp_path,
        """{"@context": {"skos": "http://www.w3.org/2004/02/skos/core#", "uri": "@id", "type": "@type",
          "lang": "@language", "value": "@value", "graph": "@graph", "prefLabel": "skos:prefLabel",
          "broader": "skos:broader"},
        "graph": [
          {"uri": "http://vocab.example.org/t/1", "type": "skos:Concept",
           "prefLabel": [{"lang": "en", "value": "Force"}, {"lang": "sr", "value": "сила"}]},
          {"uri": "http://vocab.example.org/t/2", "type": ["skos:Concept"], "broader": {"uri": "http://vocab.example.org/t/1"},
           "prefLabel": {"lang": "en", "value": "Blow"}}]}""",
        "t.jsonld",
    )
    assert [(term.code, term.parent, term.label("sr")) for term in only(reading).terms] == [
        ("1", "", "сила"), ("2", "1", "Blow"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("t.ttl", "ex:a a skos:Concept ; skos:prefLabel"),
        ("t.rdf", "<rdf:RDF"),
        ("t.rdf", "<a/>"),
        ("t.jsonld", "{"),
        ("t.jsonld", "null"),
        ("t.jsonld", "[" * 100_000),
        ("t.ttl", "ex:a skos:b " + "[ skos:c " * 20_000),
        ("t.ttl", ""),
    ],
)
def test_what_cannot_be_understood_is_said(tmp_path: Path, name: str, text: str) -> None:
    (error,) = refused(tmp_path, text, name)
    assert error.code in ("taxonomy_rdf_syntax", "taxonomy_damaged", "taxonomy_nothing_found")
    assert error.values["where"] == name
