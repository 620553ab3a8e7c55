"""The source of a taxonomy: every shipped one reads, and what is wrong in one is named with its term and its key."""

from pathlib import Path

import pytest

from tipcoder.domain.taxonomies import Match, MatchKind, Provenance, TermStatus
from tipcoder.errors import UserError, UserErrors
from tipcoder.paths import resources
from tipcoder.taxonomy.source import read_source

HEAD = """
[taxonomy]
id = "means"
version = "1"
title.en = "Means"
source = "Somewhere"

[taxonomy.schemes]
sherloc = "SHERLOC"
ictip = "IC-TIP"
"""
DECEPTION = """
[[terms]]
code = "deception"
label.en = "Deception"
"""
FRAUD = """
[[terms]]
code = "fraud"
parent = "deception"
label.en = "Fraud"
"""


def read(folder: Path, text: str, name: str = "means.toml") -> list[tuple[str, str, str]]:
    """Return code, term and key (or whatever else tells what it is about) of each fault of a source."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    with pytest.raises((UserError, UserErrors)) as raised:
        read_source(path)
    errors = faults_of(raised.value)
    assert all(error.values["where"] == name for error in errors)
    return [(error.code, str(error.values.get("term", "")), about(error)) for error in errors]


def faults_of(raised: Exception) -> tuple[UserError, ...]:
    assert isinstance(raised, (UserError, UserErrors))
    return raised.errors if isinstance(raised, UserErrors) else (raised,)


def about(error: UserError) -> str:
    names = ("key", "parent", "replacement", "path", "scheme", "value")
    return str(next((error.values[name] for name in names if name in error.values), ""))


@pytest.mark.parametrize("path", sorted((resources() / "taxonomies").glob("*.toml")), ids=lambda path: path.stem)
def test_shipped_taxonomies_read(path: Path) -> None:
    taxonomy = read_source(path)
    assert taxonomy.id == path.stem
    assert taxonomy.terms
    assert "ictip" in taxonomy.schemes


def test_all_that_a_term_can_have(tmp_path: Path) -> None:
    path = tmp_path / "means.toml"
    path.write_text(
        HEAD
        + DECEPTION
        + """
label.sr = "довођење у заблуду"
alternative.sr = ["обмана"]
hidden.sr = ["лажно обећање", "обећао посао"]
definition.en = \"\"\"
A false
promise.

Or a lie.
\"\"\"
include.en = "i"
exclude.en = "e"
example.en = "x"
provenance.sr = "official"
status = "deprecated"
replaced_by = ["fraud"]
valid_from = "2013-05-01"
valid_to = "2020"
broad.sherloc = ["Means"]
exact.sherloc = ["Deception"]
column.country = "SRB"
"""
        + FRAUD,
        encoding="utf-8",
    )
    taxonomy = read_source(path)
    term, fraud = taxonomy.terms
    assert taxonomy.schemes == {"sherloc": "SHERLOC", "ictip": "IC-TIP"}
    assert term.labels == {"en": "Deception", "sr": "довођење у заблуду"}
    assert term.hidden == {"sr": ("лажно обећање", "обећао посао")}
    assert term.definitions == {"en": "A false promise.\nOr a lie."}
    assert (term.includes, term.excludes, term.examples) == ({"en": "i"}, {"en": "e"}, {"en": "x"})
    assert term.provenance == {"sr": Provenance.OFFICIAL}
    assert (term.status, term.replaced_by) == (TermStatus.DEPRECATED, ("fraud",))
    assert (term.valid_from, term.valid_to) == ("2013-05-01", "2020")
    assert term.matches == (Match("sherloc", "Deception"), Match("sherloc", "Means", MatchKind.BROAD))
    assert term.columns == {"country": "SRB"}
    assert fraud.parent == "deception"


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (HEAD + DECEPTION + 'lable.sq = "x"', ("taxonomy_source_key_unknown", "deception", "lable")),
        (HEAD + DECEPTION + 'label.sb = "x"', ("taxonomy_language_unknown", "deception", "label.sb")),
        (HEAD + DECEPTION + 'status = "gone"', ("taxonomy_source_value_unknown", "deception", "status")),
        (HEAD + DECEPTION + "valid_from = 2013", ("taxonomy_source_value", "deception", "valid_from")),
        (HEAD + DECEPTION + 'valid_from = "1.5.2013"', ("taxonomy_date_wrong", "deception", "valid_from")),
        (HEAD + DECEPTION + 'alternative.en = "lie"', ("taxonomy_source_list", "deception", "alternative.en")),
        (
            HEAD + DECEPTION + 'provenance.sr = "official"',
            ("taxonomy_source_value_unknown", "deception", "provenance.sr"),
        ),
        (HEAD + DECEPTION + 'exact.nowhere = ["x"]', ("taxonomy_scheme_unknown", "deception", "nowhere")),
        (HEAD + DECEPTION + 'replaced_by = ["x"]', ("taxonomy_replacement_unknown", "deception", "x")),
        (
            HEAD + DECEPTION + 'replaced_by = ["fraud"]' + FRAUD + 'replaced_by = ["deception"]',
            ("taxonomy_replacement_cycle", "deception", "deception > fraud > deception"),
        ),
        (HEAD + FRAUD, ("taxonomy_parent_unknown", "fraud", "deception")),
        (HEAD + FRAUD + DECEPTION, ("taxonomy_parent_later", "fraud", "deception")),
        (HEAD + DECEPTION + DECEPTION, ("taxonomy_code_twice", "deception", "")),
        (HEAD + '[[terms]]\ncode = "Two words"\nlabel.en = "x"', ("taxonomy_code_wrong", "Two words", "Two words")),
        (HEAD + '[[terms]]\ncode = "x"\nlabel.sq = "x"', ("taxonomy_source_incomplete", "x", "label.en")),
        (HEAD.replace('"1"', '""') + DECEPTION, ("taxonomy_source_incomplete", "", "version")),
        (HEAD.replace('"means"', '"mean"') + DECEPTION, ("taxonomy_source_id", "", "id")),
        (HEAD + "[other]", ("taxonomy_source_key_unknown", "", "other")),
    ],
)  # fmt: skip
def test_a_fault_names_term_and_key(tmp_path: Path, text: str, fault: tuple[str, str, str]) -> None:
    assert read(tmp_path, text) == [fault]


def test_a_circle_is_named_along_its_way(tmp_path: Path) -> None:
    text = HEAD + DECEPTION + 'parent = "fraud"' + FRAUD
    assert ("taxonomy_cycle", "deception", "deception > fraud > deception") in read(tmp_path, text)


def test_what_is_not_toml_is_said(tmp_path: Path) -> None:
    assert [code for code, _, _ in read(tmp_path, "[taxonomy")] == ["taxonomy_source_syntax"]
