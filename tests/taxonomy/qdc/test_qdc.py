"""Codebooks of REFI-QDA: strict when written, tolerant when read."""

import re
from pathlib import Path

import pytest
from lxml import etree

from tests.support.document_files import package
from tipcoder.domain.taxonomies import Match, Taxonomy, Term
from tipcoder.errors import UserError
from tipcoder.taxonomy.formats import read_all
from tipcoder.taxonomy.qdc import NAMESPACE, codebook_file, read_codebook

GUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
TAXONOMY = Taxonomy(
    "means",
    (
        Term("force", {"en": "Force", "sr": "сила"}, definitions={"en": "Violence."}, columns={"heading": "yes"}),
        Term("blow", {"en": "Blow"}, parent="force", columns={"color": "#FF0000"}),
        Term("fraud", {"sq": "Mashtrimi"}),
        Term("kick", {}, parent="force"),
    ),
    titles={"en": "Means"},
)


def written(folder: Path, content: bytes | str) -> Path:
    path = folder / "Code System.qdc"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def test_what_is_written_keeps_to_the_schema() -> None:
    """Names, order and values as the schema of the codebook demands them."""
    root = etree.fromstring(codebook_file((TAXONOMY,)))
    assert root.tag == f"{{{NAMESPACE}}}CodeBook"
    assert [etree.QName(child).localname for child in root] == ["Codes"]
    codes = list(root.iter(f"{{{NAMESPACE}}}Code"))
    assert [code.get("name") for code in codes] == ["Means", "Force", "Blow", "kick", "Mashtrimi"]
    for code in codes:
        assert set(code.attrib) - {"color"} == {"guid", "name", "isCodable"}
        assert GUID.fullmatch(code.get("guid", ""))
        assert code.get("isCodable") in ("true", "false")
        assert re.fullmatch(r"#[0-9A-Fa-f]{6}", code.get("color", "#000000"))
        kinds = [etree.QName(child).localname for child in code]
        assert kinds == sorted(kinds, key=lambda kind: kind != "Description")
    assert len({code.get("guid") for code in codes}) == len(codes)
    assert [code.get("isCodable") for code in codes] == ["false", "false", "true", "true", "true"]
    assert codes[1].findtext(f"{{{NAMESPACE}}}Description", "").startswith("Violence.\n[tipcoder]\ncode: force\n")


def test_order_that_nesting_does_not_tell_comes_back(tmp_path: Path) -> None:
    assert read_codebook(written(tmp_path, codebook_file((TAXONOMY,)))).taxonomies == (TAXONOMY,)


def test_a_name_and_a_definition_changed_elsewhere_count(tmp_path: Path) -> None:
    content = codebook_file((TAXONOMY,)).decode()
    content = content.replace('name="Force"', 'name="Physical force"').replace(">Violence.", ">Any violence.")
    (taxonomy,) = read_codebook(written(tmp_path, content)).taxonomies
    assert taxonomy.terms[0].labels == {"en": "Physical force", "sr": "сила"}
    assert taxonomy.terms[0].definitions == {"en": "Any violence."}


ATLAS = """<?xml version="1.0" encoding="utf-8"?>
<CodeBook xmlns="urn:QDA-XML:codebook:1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" origin="ATLAS.ti 23">
  <Codes>
    <Code guid="5F3C0000-0000-4000-8000-000000000001" name="Debt bondage" isCodable="true" color="#4f81bd">
      <Description>Work for
a debt.</Description>
      <Code guid="{5F3C0000-0000-4000-8000-000000000002}" name="Дуг" isCodable="true"/>
    </Code>
    <Code guid="x" name="debt bondage" isCodable="false"/>
  </Codes>
  <Sets><Set guid="y" name="Means"><MemberCode guid="x"/></Set></Sets>
</CodeBook>"""
NVIVO = """<q:Codebook xmlns:q="urn:QDA-XML:codebook:1:0"><q:codes><q:code Name="Threat" IsCodable="True">
  <q:description/><q:code Name="Threat"/></q:code></q:codes></q:Codebook>"""


def test_a_codebook_of_atlas(tmp_path: Path) -> None:
    reading = read_codebook(written(tmp_path, ATLAS))
    (taxonomy,) = reading.taxonomies
    assert (taxonomy.id, taxonomy.titles) == ("Code_System", {"en": "Code System"})
    first, inner, second = taxonomy.terms
    assert (first.code, first.labels, first.definitions) == (
        "debt_bondage", {"en": "Debt bondage"}, {"en": "Work for\na debt."},
    )  # fmt: skip
    assert first.matches == (Match("refi_qda", "5f3c0000-0000-4000-8000-000000000001"),)
    assert (first.columns, second.columns) == ({"color": "#4f81bd"}, {"heading": "yes"})
    assert (inner.code, inner.parent, inner.matches[0].target[-1]) == ("дуг", "debt_bondage", "2")
    assert second.code == "debt_bondage_2"
    assert {remark.code for remark in reading.remarks} == {"taxonomy_sets_left_out", "taxonomy_codes_made"}


def test_other_prefixes_capitals_and_no_guids(tmp_path: Path) -> None:
    (taxonomy,) = read_codebook(written(tmp_path, NVIVO)).taxonomies
    assert [(term.code, term.parent) for term in taxonomy.terms] == [("threat", ""), ("threat_2", "threat")]


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        ("<CodeBook", "taxonomy_damaged"),
        ("<CodeBook><Codes/></CodeBook>", "taxonomy_nothing_found"),
        ("<Code>" * 5_000, "taxonomy_damaged"),
        ('<?xml version="1.0" encoding="UTF-0"?><CodeBook/>', "taxonomy_damaged"),
        ('<?xml version="1.0" encoding="shift_jis"?><CodeBook/>', "taxonomy_damaged"),
        ('<?xml version="1.0" encoding="idna"?><CodeBook/>', "taxonomy_damaged"),
        ('<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]><CodeBook>&a;</CodeBook>', "taxonomy_entities"),
    ],
)
def test_what_cannot_be_read_is_said(tmp_path: Path, content: str, fault: str) -> None:
    with pytest.raises(UserError) as raised:
        read_codebook(written(tmp_path, content))
    assert (raised.value.code, raised.value.values["where"]) == (fault, "Code System.qdc")


PROJECT = """<?xml version="1.0" encoding="utf-8"?>
<Project xmlns="urn:QDA-XML:project:1.0" name="Study" origin="NVivo">
  <Users><User guid="00000000-0000-4000-8000-000000000001" name="A"/></Users>
  <CodeBook><Codes>
    <Code guid="00000000-0000-4000-8000-000000000002" name="Force" isCodable="true"><Description>Violence.</Description>
      <Code guid="00000000-0000-4000-8000-000000000003" name="Blow" isCodable="true"/></Code>
  </Codes></CodeBook>
  <Sources><TextSource guid="00000000-0000-4000-8000-000000000004" name="Interview" plainTextPath="internal://a.txt"/>
  </Sources>
</Project>"""


@pytest.mark.parametrize("name", ["study.qde", "study.qdpx"])
def test_the_codebook_of_a_project_is_read(tmp_path: Path, name: str) -> None:
    parts: dict[str, str | bytes] = {"sources/a.txt": b"An interview", "project.qde": PROJECT}
    path = tmp_path / name
    path.write_bytes(package(parts) if name.endswith(".qdpx") else PROJECT.encode())
    (taxonomy,) = read_all([path]).taxonomies
    assert [(term.code, term.parent) for term in taxonomy.terms] == [("force", ""), ("blow", "force")]
    assert (taxonomy.id, taxonomy.terms[0].definitions) == ("study", {"en": "Violence."})
