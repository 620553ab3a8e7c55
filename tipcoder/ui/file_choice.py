"""File dialogs: one function for each question; each remembers its folder. Tests replace them."""

import re
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from tipcoder import paths
from tipcoder.domain.file_names import unreserved
from tipcoder.domain.projects import SUFFIX
from tipcoder.services.judgments.judgments import JUDGMENT_SUFFIXES
from tipcoder.services.taxonomy_files import ENDINGS
from tipcoder.ui.settings import Settings

FRAMEWORKS = "*.xlsx *.xlsm *.xls"
"""Workbooks that may hold a framework."""


def open_project_file(parent: QWidget, settings: Settings) -> Path | None:
    """Ask which project to open."""
    caption = QCoreApplication.translate("FileChoice", "Open a project")
    return _open_one(parent, settings, "projects", caption, _projects())


def save_project(parent: QWidget, settings: Settings, suggestion: Path) -> Path | None:
    """Ask where to keep a new project."""
    caption = QCoreApplication.translate("FileChoice", "Where to keep the project")
    return _save(parent, settings, "projects", caption, _projects(), suggestion)


def open_framework(parent: QWidget, settings: Settings) -> Path | None:
    """Ask for a framework workbook."""
    caption = QCoreApplication.translate("FileChoice", "Choose a framework")
    kinds = QCoreApplication.translate("FileChoice", "Excel workbooks ({patterns})").format(patterns=FRAMEWORKS)
    return _open_one(parent, settings, "frameworks", caption, kinds)


def open_judgments(parent: QWidget, settings: Settings) -> tuple[Path, ...]:
    """Ask for files of judgments."""
    caption = QCoreApplication.translate("FileChoice", "Add judgments")
    return _open_several(parent, settings, "judgments", caption, _judgments())


def choose_judgment_folder(parent: QWidget, settings: Settings) -> Path | None:
    """Ask for a folder with judgments."""
    caption = QCoreApplication.translate("FileChoice", "Add the judgments of a folder")
    return choose_existing_folder(parent, settings, "judgments", caption)


def open_judgment(parent: QWidget, settings: Settings) -> Path | None:
    """Ask for the file that is to replace a judgment."""
    caption = QCoreApplication.translate("FileChoice", "Replace the judgment")
    return _open_one(parent, settings, "judgments", caption, _judgments())


def open_workbook(parent: QWidget, settings: Settings) -> Path | None:
    """Ask for a workbook to be read back into the project."""
    caption = QCoreApplication.translate("FileChoice", "Import a workbook")
    return _open_one(parent, settings, "workbooks", caption, _workbooks())


def open_reviewed_texts(parent: QWidget, settings: Settings) -> Path | None:
    """Ask for a workbook in which texts of the program were reviewed, or the pack of a reviewer."""
    caption = QCoreApplication.translate("FileChoice", "Take reviewed texts")
    return _open_one(parent, settings, "reviews", caption, _reviews())


def save_pack(parent: QWidget, settings: Settings, suggestion: Path) -> Path | None:
    """Ask where to write the pack of a review."""
    caption = QCoreApplication.translate("FileChoice", "Where to write the pack")
    return _save(parent, settings, "reviews", caption, _packs(), suggestion)


def save_workbook(parent: QWidget, settings: Settings, suggestion: Path) -> Path | None:
    """Ask where to write a workbook. An existing file is replaced only after the person agreed in that dialog."""
    caption = QCoreApplication.translate("FileChoice", "Where to write the workbook")
    return _save(parent, settings, "workbooks", caption, _workbooks(), suggestion)


def save_document(parent: QWidget, settings: Settings, suggestion: Path) -> Path | None:
    """Ask where to write a Word document. An existing file is replaced only after the person agreed in that dialog."""
    caption = QCoreApplication.translate("FileChoice", "Where to write the report")
    return _save(parent, settings, "reports", caption, _word_documents(), suggestion)


def open_deliveries(parent: QWidget, settings: Settings) -> tuple[Path, ...]:
    """Ask for workbooks and projects that came in."""
    caption = QCoreApplication.translate("FileChoice", "Choose deliveries")
    kinds = QCoreApplication.translate("FileChoice", "Workbooks and projects ({patterns})")
    patterns = kinds.format(patterns=f"*.xlsx *{SUFFIX}")
    return _open_several(parent, settings, "deliveries", caption, patterns)


def open_second_coding(parent: QWidget, settings: Settings) -> Path | None:
    """Ask for the blind copy, or the workbook of it, in which a second coder worked."""
    caption = QCoreApplication.translate("FileChoice", "Bring back a second coding")
    kinds = QCoreApplication.translate("FileChoice", "Workbooks and projects ({patterns})")
    return _open_one(parent, settings, "deliveries", caption, kinds.format(patterns=f"*{SUFFIX} *.xlsx"))


def open_workbooks(parent: QWidget, settings: Settings) -> tuple[Path, ...]:
    """Ask for workbooks to be checked."""
    caption = QCoreApplication.translate("FileChoice", "Choose workbooks to check")
    return _open_several(parent, settings, "deliveries", caption, _workbooks())


def save_report(parent: QWidget, settings: Settings, checked: Path) -> Path | None:
    """Ask where to write what was found in a workbook: a workbook, or a page that a browser shows."""
    caption = QCoreApplication.translate("FileChoice", "Where to write the findings")
    suggestion = free_path(checked.parent, f"{checked.stem} - findings", ".xlsx")
    kinds = {".xlsx": _workbooks(), ".html": _pages()}
    return _save_as(parent, settings, "deliveries", caption, kinds, suggestion)


def save_sheet(parent: QWidget, settings: Settings, suggestion: Path) -> Path | None:
    """Ask where to write a sheet for reading and printing: a PDF or a Word document."""
    caption = QCoreApplication.translate("FileChoice", "Where to write the sheet")
    pdf = QCoreApplication.translate("FileChoice", "PDF documents ({patterns})").format(patterns="*.pdf")
    return _save_as(parent, settings, "sheets", caption, {".pdf": pdf, ".docx": _word_documents()}, suggestion)


def save_brief(parent: QWidget, settings: Settings, suggestion: str) -> Path | None:
    """Ask where to write a case brief: a PDF, a Word document, or a page that a browser shows."""
    caption = QCoreApplication.translate("FileChoice", "Where to write the brief")
    pdf = QCoreApplication.translate("FileChoice", "PDF documents ({patterns})").format(patterns="*.pdf")
    kinds = {".pdf": pdf, ".docx": _word_documents(), ".html": _pages()}
    path = free_path(Path(_folder(settings, "sheets")), suggestion, ".pdf")
    return _save_as(parent, settings, "sheets", caption, kinds, path)


def save_sherloc(parent: QWidget, settings: Settings) -> Path | None:
    """Ask where to write entries for SHERLOC: a workbook, a Word document, or JSON."""
    caption = QCoreApplication.translate("FileChoice", "Where to write the entries for SHERLOC")
    data = QCoreApplication.translate("FileChoice", "Data ({patterns})").format(patterns="*.json")
    kinds = {".xlsx": _workbooks(), ".docx": _word_documents(), ".json": data}
    path = free_path(Path(_folder(settings, "workbooks")), "SHERLOC", ".xlsx")
    return _save_as(parent, settings, "workbooks", caption, kinds, path)


def save_codebook(parent: QWidget, settings: Settings, suggestion: str) -> Path | None:
    """Ask where to write a codebook: a Word document, or a page that a browser shows."""
    caption = QCoreApplication.translate("FileChoice", "Where to write the codebook")
    path = free_path(Path(_folder(settings, "reports")), suggestion, ".docx")
    return _save_as(parent, settings, "reports", caption, {".docx": _word_documents(), ".html": _pages()}, path)


def save_text(parent: QWidget, settings: Settings, suggestion: str) -> Path | None:
    """Ask where to write a text file."""
    caption = QCoreApplication.translate("FileChoice", "Save as text file")
    kinds = QCoreApplication.translate("FileChoice", "Text files ({patterns})").format(patterns="*.txt")
    return _save(parent, settings, "texts", caption, kinds, Path(_folder(settings, "texts")) / suggestion)


def save_diagnosis(parent: QWidget, settings: Settings, suggestion: str) -> Path | None:
    """Ask where to write what a check of the installation found."""
    caption = QCoreApplication.translate("FileChoice", "Save the report")
    kinds = QCoreApplication.translate("FileChoice", "Reports ({patterns})").format(patterns="*.json")
    return _save(parent, settings, "texts", caption, kinds, Path(_folder(settings, "texts")) / suggestion)


def save_page(parent: QWidget, settings: Settings, suggestion: str) -> Path | None:
    """Ask where to write a page that a browser shows."""
    caption = QCoreApplication.translate("FileChoice", "Save as page")
    return _save(parent, settings, "texts", caption, _pages(), Path(_folder(settings, "texts")) / suggestion)


def open_taxonomies(parent: QWidget, settings: Settings) -> tuple[Path, ...]:
    """Ask for files of taxonomies."""
    caption = QCoreApplication.translate("FileChoice", "Import taxonomies")
    return _open_several(parent, settings, "taxonomies", caption, _taxonomies(ENDINGS))


def open_taxonomy(parent: QWidget, settings: Settings) -> Path | None:
    """Ask for a file of taxonomies to compare with."""
    caption = QCoreApplication.translate("FileChoice", "Compare with a file")
    return _open_one(parent, settings, "taxonomies", caption, _taxonomies(ENDINGS))


def save_taxonomies(parent: QWidget, settings: Settings, suggestion: str) -> Path | None:
    """Ask where to write taxonomies; the format is that of the suggestion's ending."""
    caption = QCoreApplication.translate("FileChoice", "Where to write the taxonomies")
    path = Path(_folder(settings, "taxonomies")) / suggestion
    return _save(parent, settings, "taxonomies", caption, _taxonomies((path.suffix,)), path)


def choose_folder(parent: QWidget, settings: Settings, name: str) -> Path | None:
    """Ask where many files are to be written; return a new folder of that name in the place chosen."""
    caption = QCoreApplication.translate("FileChoice", "Where to write the files")
    chosen = choose_existing_folder(parent, settings, "workbooks", caption)
    return None if chosen is None else free_path(chosen, name, "")


def choose_existing_folder(parent: QWidget, settings: Settings, use: str, caption: str) -> Path | None:
    """Ask for a folder that is there already."""
    chosen = QFileDialog.getExistingDirectory(parent, caption, _folder(settings, use))
    if not chosen:
        return None
    settings.set_folder(use, Path(chosen))
    return Path(chosen)


def free_path(folder: Path, name: str, suffix: str) -> Path:
    """Return a path in a folder that no file has yet, named after something that a person typed."""
    plain = re.sub(r'[<>:"/\\|?*\x00-\x1f]', " ", name)
    stem = unreserved(re.sub(r"\s+", " ", plain).strip(" .") or "tipcoder")
    path = folder / f"{stem}{suffix}"
    number = 2
    while path.exists():
        path = folder / f"{stem} {number}{suffix}"
        number += 1
    return path


def _projects() -> str:
    return QCoreApplication.translate("FileChoice", "Projects ({patterns})").format(patterns=f"*{SUFFIX}")


def _judgments() -> str:
    patterns = " ".join(f"*{suffix}" for suffix in JUDGMENT_SUFFIXES)
    return QCoreApplication.translate("FileChoice", "Judgments ({patterns})").format(patterns=patterns)


def _workbooks() -> str:
    return QCoreApplication.translate("FileChoice", "Excel workbooks ({patterns})").format(patterns="*.xlsx")


def _packs() -> str:
    return " ".join((QCoreApplication.translate("FileChoice", "Packs of a review"), "(*.tipreview)"))


def _reviews() -> str:
    return " ".join((QCoreApplication.translate("FileChoice", "Workbooks and packs"), "(*.xlsx *.tipreview)"))


def _word_documents() -> str:
    return QCoreApplication.translate("FileChoice", "Word documents ({patterns})").format(patterns="*.docx")


def _pages() -> str:
    return QCoreApplication.translate("FileChoice", "Pages ({patterns})").format(patterns="*.html")


def _taxonomies(endings: tuple[str, ...]) -> str:
    patterns = " ".join(f"*{ending}" for ending in endings)
    return QCoreApplication.translate("FileChoice", "Taxonomies ({patterns})").format(patterns=patterns)


def _folder(settings: Settings, use: str) -> str:
    fallback = Path.home()
    if use == "projects":  # those made without being asked lie in a folder that a system hides
        recent = (one.path.parent for one in settings.recent_projects() if one.path.parent != paths.practice_folder())
        fallback = next(recent, paths.projects_folder())
    folder = settings.folder(use) or fallback
    return str(next(there for there in (folder, *folder.parents, Path.home()) if there.is_dir()))


def _remember(settings: Settings, use: str, names: list[str]) -> None:
    if names and names[0]:
        settings.set_folder(use, Path(names[0]).parent)


def _open_one(parent: QWidget, settings: Settings, use: str, caption: str, kinds: str) -> Path | None:
    name, _ = QFileDialog.getOpenFileName(parent, caption, _folder(settings, use), kinds)
    _remember(settings, use, [name])
    return Path(name) if name else None


def _open_several(parent: QWidget, settings: Settings, use: str, caption: str, kinds: str) -> tuple[Path, ...]:
    names, _ = QFileDialog.getOpenFileNames(parent, caption, _folder(settings, use), kinds)
    _remember(settings, use, names)
    return tuple(Path(name) for name in names)


def _save(parent: QWidget, settings: Settings, use: str, caption: str, kinds: str, suggestion: Path) -> Path | None:
    return _save_as(parent, settings, use, caption, {suggestion.suffix: kinds}, suggestion)


def _save_as(
    parent: QWidget, settings: Settings, use: str, caption: str, kinds: Mapping[str, str], suggestion: Path
) -> Path | None:
    """Ask for a file of one of several kinds, whose words are given by ending; a name without one gets that chosen."""
    name, kind = QFileDialog.getSaveFileName(parent, caption, str(suggestion), ";;".join(kinds.values()))
    _remember(settings, use, [name])
    if not name or name.casefold().endswith(tuple(kinds)):
        return Path(name) if name else None
    return Path(name + next((ending for ending, words in kinds.items() if words == kind), next(iter(kinds))))
