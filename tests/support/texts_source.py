"""Copies of the files that the program's texts are in, as a source tree in which a review is applied."""

import shutil
from pathlib import Path

import pytest

from tipcoder import paths

_FOLDERS = (
    "frameworks",
    "taxonomies",
    "findings",
    "measures",
    "briefs",
    "report",
    "help",
    "workshop",
    "workbook",
    "languages",
    "installer",
    "judgments",
)


@pytest.fixture
def source_tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of copies, with nobody's review in them."""
    resources, translations = tmp_path / "tree" / "resources", tmp_path / "tree" / "translations"
    for name in _FOLDERS:
        shutil.copytree(paths.resources() / name, resources / name)
    for name in ("glossary.csv", "windows.csv", "wrong_terms.csv"):
        shutil.copy(paths.resources() / name, resources)
    for source in paths.resources().parent.glob("README*.md"):
        shutil.copy(source, resources.parent)
    translations.mkdir()
    for source in (*paths.translations().glob("*.ts"), *paths.translations().glob("*.qm")):
        shutil.copy(source, translations)
    monkeypatch.setattr(paths, "resources", lambda: resources)
    monkeypatch.setattr(paths, "translations", lambda: translations)
    return tmp_path / "tree"
