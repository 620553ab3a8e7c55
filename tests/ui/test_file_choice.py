from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tipcoder.ui import file_choice
from tipcoder.ui.settings import Settings


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


class Answer:
    """Questions to the system's file dialog, and its answers."""

    def __init__(self, answer: object) -> None:
        self.answer = answer
        self.asked: tuple[object, ...] = ()

    def __call__(self, *asked: object) -> tuple[object, str]:
        self.asked = asked
        return self.answer, ""


def test_several_judgments_are_chosen_and_their_folder_is_remembered(
    parent: QWidget, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = Answer([str(tmp_path / "а.pdf"), str(tmp_path / "b.docx")])
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", dialog)
    assert file_choice.open_judgments(parent, settings) == (tmp_path / "а.pdf", tmp_path / "b.docx")
    assert "*.pdf" in str(dialog.asked[3])
    assert "*.docx" in str(dialog.asked[3])
    assert settings.folder("judgments") == tmp_path
    file_choice.open_judgments(parent, settings)
    assert dialog.asked[2] == str(tmp_path)


@pytest.mark.parametrize(
    ("typed", "written"),
    [("export", "export.xlsx"), ("export.XLSX", "export.XLSX"), ("export v1.2", "export v1.2.xlsx")],
)
def test_a_name_typed_without_its_ending_gets_it(
    parent: QWidget, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, typed: str, written: str
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", Answer(str(tmp_path / typed)))
    assert file_choice.save_workbook(parent, settings, tmp_path / "suggestion.xlsx") == tmp_path / written


def test_files_of_taxonomies_are_chosen_by_every_ending_and_written_with_the_one_of_their_format(
    parent: QWidget, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = Answer([str(tmp_path / "means.ttl")])
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", dialog)
    assert file_choice.open_taxonomies(parent, settings) == (tmp_path / "means.ttl",)
    assert all(f"*{ending}" in str(dialog.asked[3]) for ending in (".xlsx", ".csv", ".ttl", ".rdf", ".jsonld", ".qdc"))
    written = Answer(str(tmp_path / "means"))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", written)
    assert file_choice.save_taxonomies(parent, settings, "means.qdc") == tmp_path / "means.qdc"
    assert written.asked[2] == str(tmp_path / "means.qdc")


def test_giving_up_is_no_choice(parent: QWidget, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", Answer(""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", Answer(""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", Answer([]))
    assert file_choice.open_project_file(parent, settings) is None
    assert file_choice.open_framework(parent, settings) is None
    assert file_choice.save_project(parent, settings, Path("x.tip")) is None
    assert file_choice.save_text(parent, settings, "x.txt") is None
    assert file_choice.open_judgments(parent, settings) == ()
    assert file_choice.open_taxonomies(parent, settings) == ()
    assert file_choice.open_taxonomy(parent, settings) is None
    assert file_choice.save_taxonomies(parent, settings, "x.ttl") is None
    assert settings.folder("projects") is None


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("Serbia 2026", "Serbia 2026.tip"),
        ("Црна Гора: 2026/2027", "Црна Гора 2026 2027.tip"),
        ('a"b<c>|?*', "a b c.tip"),
        ("  ..  ", "tipcoder.tip"),
        ("aux", "_aux.tip"),
        ("con.2024", "_con.2024.tip"),
        ("console", "console.tip"),
    ],
)
def test_any_name_of_a_project_makes_a_name_of_a_file(tmp_path: Path, name: str, file: str) -> None:
    path = file_choice.free_path(tmp_path, name, ".tip")
    assert path == tmp_path / file
    path.touch()
    assert file_choice.free_path(tmp_path, name, ".tip").name == file.replace(".tip", " 2.tip")
