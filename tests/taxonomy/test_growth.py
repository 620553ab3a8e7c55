"""Reading a taxonomy takes steps in proportion to the file, whatever somebody put into it."""

import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from tipcoder.errors import UserError, UserErrors
from tipcoder.taxonomy.formats import read_all

FEW = 100
FACTOR = 8
SKOS = """@prefix s: <http://www.w3.org/2004/02/skos/core#> . @prefix d: <http://purl.org/dc/terms/> .
@prefix : <http://example.org/> .
"""


def skos(count: int, statements: str) -> str:
    """Return so many concepts, each with statements about {0}, itself, and the next one.

    After the last one comes the first one as {1}, and none as {2}.
    """
    texts = (statements.format(number, (number + 1) % count, number + 1) for number in range(count))
    return SKOS + "".join(f':c{n} a s:Concept ; s:prefLabel "c {n}"@en {text} .\n' for n, text in enumerate(texts))


def codebook(codes: str) -> str:
    return f'<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes>{codes}</Codes></CodeBook>'


def source(count: int) -> str:
    terms = (f'[[terms]]\ncode = "c{n}"\nparent = "c{n + 1}"\nlabel.en = "C {n}"\n' for n in range(count))
    return "[taxonomy]\n" + "".join(terms)


HOSTILE: dict[str, tuple[str, Callable[[int], str]]] = {
    "codes of one name": ("a.qdc", lambda n: codebook('<Code name="same"/>' * n)),
    "concepts of one name": ("a.ttl", lambda n: skos(n, '; s:notation "same"')),
    "concepts that are their own broader ones": ("a.ttl", lambda n: skos(n, "; s:broader :c0 ; s:narrower :c{0}")),
    "a circle": ("a.ttl", lambda n: skos(n, "; s:broader :c{1}")),
    "a circle in which each has two broader ones": ("a.ttl", lambda n: skos(n, "; s:broader :c{1} , :c0")),
    "pairs in circles": ("a.ttl", lambda n: skos(n, "; s:broader :p{0} . :p{0} s:broader :c{0} , :c0")),
    "a chain without a scheme": ("a.ttl", lambda n: skos(n, "; s:broader :c{2}")),
    "one below all others": ("a.ttl", lambda n: skos(n, "; s:narrower :c0")),
    "each in a scheme of its own": ("a.ttl", lambda n: skos(n, "; s:inScheme :s{0} . :s{0} a s:ConceptScheme")),
    "schemes of one name": (
        "a.ttl",
        lambda n: skos(n, '; s:inScheme :s{0} . :s{0} a s:ConceptScheme ; d:identifier "same"'),
    ),
    "one at the top of many schemes": (
        "a.ttl",
        lambda n: skos(n, ". :s{0} a s:ConceptScheme ; s:hasTopConcept :c0"),
    ),
    "each replaced by the next and the first": (
        "a.ttl",
        lambda n: skos(n, "; d:isReplacedBy :c{1} , :c0"),
    ),
    "rows in a circle": ("a.csv", lambda n: "code,parent\n" + "".join(f"c{i},c{(i + 1) % n}\n" for i in range(n))),
    "rows before their parents": ("a.csv", lambda n: "code,parent\n" + "".join(f"c{i},c{i + 1}\n" for i in range(n))),
    "tables before their parents": ("a.toml", source),
    "keys of notes": (
        "a.qdc",
        lambda n: codebook(f'<Code name="a"><Description>[tipcoder]{"&#10;  x" * n}&#10;code: a</Description></Code>'),
    ),
}


def lines_passed(work: Callable[[], object]) -> int:
    """Return how many lines of Python run, comparisons of rdflib's nodes among them."""
    passed = 0

    def count(_frame: FrameType, event: str, _: Any) -> Any:
        nonlocal passed
        passed += event == "line"
        return count

    before = sys.gettrace()
    sys.settrace(count)
    try:
        with suppress(UserError, UserErrors):
            work()
    finally:
        sys.settrace(before)
    return passed


@pytest.mark.parametrize(("file", "content"), HOSTILE.values(), ids=HOSTILE)
def test_steps_grow_no_faster_than_the_file(tmp_path: Path, file: str, content: Callable[[int], str]) -> None:
    path = tmp_path / file

    def lines_of(count: int) -> int:
        path.write_text(content(count), encoding="utf-8")
        return lines_passed(lambda: read_all([path]))

    lines_of(FEW + 1)  # modules are imported, tables are filled; what was read once costs less
    assert lines_of(FACTOR * FEW) < 1.3 * FACTOR * lines_of(FEW)


def test_circles_of_replacements_are_told_in_a_few_words(tmp_path: Path) -> None:
    path = tmp_path / "a.ttl"
    path.write_text(skos(300, "; d:isReplacedBy :c{1} , :c0"), encoding="utf-8")
    with pytest.raises(UserErrors) as caught:
        read_all([path])
    assert {error.code for error in caught.value.errors} == {"taxonomy_replacement_cycle"}
    assert len(caught.value.errors) == 20
    assert max(len(str(error.values["path"])) for error in caught.value.errors) < 100


def test_memberships_of_a_few_concepts_in_many_schemes_are_counted(tmp_path: Path) -> None:
    path = tmp_path / "a.rdf"
    concepts = "".join(
        f'<skos:Concept rdf:about="http://example.org/c{concept}">'
        + "".join(f'<skos:inScheme rdf:resource="http://example.org/s{scheme}"/>' for scheme in range(1_000))
        + "</skos:Concept>"
        for concept in range(100)
    )
    path.write_text(
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
        f'xmlns:skos="http://www.w3.org/2004/02/skos/core#">{concepts}</rdf:RDF>',
        encoding="utf-8",
    )
    with pytest.raises(UserError) as caught:
        read_all([path])
    assert caught.value.code == "taxonomy_many_terms"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("a = " + "9" * 1_100, "taxonomy_source_syntax"),
        ("a = 1." + "0_9" * 400 + "e9", "taxonomy_source_syntax"),
        (".".join("a" * 40) + " = 1", "taxonomy_source_syntax"),
        ('"a\\"" . ' * 40 + "a = 1", "taxonomy_source_syntax"),
        ("[" + " . ".join(["'a b'"] * 40) + "]", "taxonomy_source_syntax"),
        ("[[terms]]\n" * 50_001, "taxonomy_many_terms"),
        ("#" * (5 * 2**20 + 1), "taxonomy_file_large"),
    ],
    ids=["number", "fraction", "key", "quoted key", "header", "terms", "file"],
)
def test_what_is_too_long_in_toml_is_refused_before_it_is_read(tmp_path: Path, text: str, code: str) -> None:
    path = tmp_path / "a.toml"
    path.write_text("\n" + text, encoding="utf-8")
    with pytest.raises(UserError) as caught:
        read_all([path])
    assert caught.value.code == code
    if code == "taxonomy_source_syntax":
        assert "line 2" in str(caught.value.values["problem"])
