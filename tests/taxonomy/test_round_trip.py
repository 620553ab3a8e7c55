"""Taxonomies written in any format read back the same: shipped taxonomies, and whatever hypothesis thinks of."""

from pathlib import Path

import pytest
from hypothesis import given, settings

from tests.support.generated_taxonomies import taxonomies
from tipcoder.domain.taxonomies import Taxonomy
from tipcoder.errors import UserError
from tipcoder.paths import resources
from tipcoder.taxonomy import formats
from tipcoder.taxonomy.model import canonical
from tipcoder.taxonomy.source import read_source

SHIPPED = sorted((resources() / "taxonomies").glob("*.toml"))


@pytest.mark.parametrize("ending", formats.WRITTEN)
@pytest.mark.parametrize("source", SHIPPED, ids=lambda path: path.stem)
def test_shipped_taxonomies(tmp_path: Path, source: Path, ending: str) -> None:
    taxonomy = read_source(source)
    path = tmp_path / f"other{ending}"
    path.write_bytes(formats.content_for((taxonomy,), path.name))
    reading = formats.read_all((path,))
    assert reading.taxonomies == (taxonomy,)
    assert reading.remarks == ()


@pytest.mark.parametrize("ending", formats.WRITTEN)
@settings(max_examples=25)
@given(taxonomy=taxonomies())
def test_any_taxonomy(tmp_path: Path, ending: str, taxonomy: Taxonomy) -> None:
    path = tmp_path / f"any{ending}"
    path.write_bytes(formats.content_for((taxonomy,), path.name))
    assert formats.read_all((path,)).taxonomies == (canonical(taxonomy),)


@pytest.mark.parametrize("ending", formats.WRITTEN)
def test_several_in_one_file(tmp_path: Path, ending: str) -> None:
    several = tuple(read_source(path) for path in SHIPPED[:4])
    path = tmp_path / f"all{ending}"
    path.write_bytes(formats.content_for(several, path.name))
    assert formats.read_all((path,)).taxonomies == several


@pytest.mark.parametrize("ending", sorted({*formats.WRITTEN} - {".xlsx"}))  # a workbook carries its time of writing
def test_the_same_taxonomy_is_the_same_file(ending: str) -> None:
    taxonomy = read_source(SHIPPED[0])
    assert formats.content_for((taxonomy,), f"a{ending}") == formats.content_for((taxonomy,), f"b{ending}")


def test_files_of_other_kinds_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "terms.docx"
    path.write_bytes(b"x")
    for act in (lambda: formats.read_all((path,)), lambda: formats.content_for((), path.name)):
        with pytest.raises(UserError) as raised:
            act()
        assert raised.value.code == "taxonomy_format_unknown"


def test_a_workbook_is_known_by_its_content(tmp_path: Path) -> None:
    taxonomy = read_source(SHIPPED[0])
    path = tmp_path / "renamed.csv"
    path.write_bytes(formats.content_for((taxonomy,), "a.xlsx"))
    assert formats.read_all((path,)).taxonomies == (taxonomy,)
