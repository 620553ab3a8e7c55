"""Files of taxonomies: what has no terms is said, what is no file is not waited for."""

import os
from pathlib import Path

import pytest

from tests.support.document_files import package
from tipcoder.domain.taxonomies import Taxonomy, Term
from tipcoder.errors import UserError
from tipcoder.services.taxonomy_files import read_taxonomies
from tipcoder.taxonomy.limits import LARGEST_FILE
from tipcoder.taxonomy.qdc import codebook_file

TAXONOMY = Taxonomy("means", (Term("force", {"en": "Force"}),), titles={"en": "Means"})


@pytest.mark.parametrize(
    ("name", "content", "fault"),
    [
        ("a.qdpx", package({"notes.txt": "No project"}), "taxonomy_damaged"),
        ("a.qdpx", b"PK\x03\x04 no zip file", "taxonomy_damaged"),
        (
            "a.qde",
            b"<Project xmlns='urn:QDA-XML:project:1.0'><CodeBook><Codes/></CodeBook></Project>",
            "taxonomy_nothing_found",
        ),
        ("a.qdc", codebook_file((Taxonomy("means", ()),)), "taxonomy_nothing_found"),
    ],
)
def test_what_has_no_codes_is_refused(tmp_path: Path, name: str, content: bytes, fault: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(UserError) as raised:
        read_taxonomies([path])
    assert (raised.value.code, raised.value.values["where"]) == (fault, name)


def test_a_scheme_without_terms_is_left_out_and_said(tmp_path: Path) -> None:
    path = tmp_path / "a.qdc"
    path.write_bytes(codebook_file((Taxonomy("acts", ()), TAXONOMY)))
    reading = read_taxonomies([path])
    assert [taxonomy.id for taxonomy in reading.taxonomies] == ["means"]
    remark = next(remark for remark in reading.remarks if remark.code == "taxonomy_empty")
    assert remark.values["taxonomy"] == "acts"


ENDINGS = (".xlsx", ".csv", ".ttl", ".rdf", ".jsonld", ".qdc", ".qde", ".qdpx", ".toml")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="a system without named pipes")
@pytest.mark.parametrize("ending", ENDINGS)
def test_pipes_and_devices_are_not_waited_for(tmp_path: Path, ending: str) -> None:
    pipe, device = tmp_path / f"pipe{ending}", tmp_path / f"device{ending}"
    os.mkfifo(pipe)
    device.symlink_to("/dev/zero")
    for path in (pipe, device):
        with pytest.raises(UserError) as raised:
            read_taxonomies([path])
        assert raised.value.code == "taxonomy_file_unreadable"


@pytest.mark.parametrize("ending", [ending for ending in ENDINGS if ending != ".qdpx"])
def test_a_file_above_the_bound_is_not_read(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"large{ending}"
    with path.open("wb") as file:
        file.truncate(LARGEST_FILE + 1)
    with pytest.raises(UserError) as raised:
        read_taxonomies([path])
    assert (raised.value.code, raised.value.values["megabytes"]) == ("taxonomy_file_large", 50)
