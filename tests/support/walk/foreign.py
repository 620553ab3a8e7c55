"""Finds texts that are in another language than the one in use, or in none."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QMenu, QMenuBar, QWidget

from tipcoder.domain.projects import Country
from tipcoder.languages.record import Script
from tipcoder.languages.registry import LANGUAGES

WORD = re.compile(r"[^\W\d_]{2,}")
CYRILLIC = re.compile(r"[Ѐ-ӿ]")
CODE = re.compile(r"(?<![\w./\\-])[a-z]+(?:_[a-z0-9]+)+(?![\w./\\])")
ISO = frozenset({*Country, *(code for code in LANGUAGES if "-" in code)})
NO_WORDS = re.compile(
    r"<[^>]+>|--?[a-z][\w-]*|\S*[/\\\d@]\S*|[A-Z]{5}(?:-[A-Z]{5})+|(?<!\w)\.[a-z]{2,6}\b|[^\s(„“\"]+\.[a-z]{2,5}\b"
)
"""Markup, paths, what has a digit in it (dates, sums of files), recovery keys, endings and names of files."""
CUT_WORD = re.compile(r"([^\W\d_]{2,})…")
MNEMONIC = re.compile(r"&([^&\W])")
NAMES = frozenset(
    WORD.findall("""
    tipcoder UNODC OSCE GRETA INTERPOL Europol Eurojust SELEC SHERLOC HEUNI ILO IOM Excel Word LibreOffice PDF
    CSV SPSS Stata XLSX XLS TIP DOCX DOC TXT RTF ODT HTML SKOS QDC TTL JSON XLSForm ODK KoboToolbox Tesseract
    PostgreSQL SQLite SQLCipher Windows macOS Linux USB OK UTF ISO Ctrl Alt Shift Esc Enter Tab Delete Home End
    PgUp PgDown Page Up Down Left Right Space Return Ins Del Backspace Meta AC AP IP CC URL EUR MKD ALL RSD MDL
    BAM USD GBP CHF kappa alpha Krippendorff Cohen Gwet Jaccard utf windows koi mac MiB kB Caps Lock Num English
    PNG SVG RDF XML Turtle LD SHA MASI UTC Apache traineddata JSON TOML
    """)
)
"""Names, units and keys, which are alike in every language."""


class Allowed:
    """Words that are in a window because somebody wrote them, and those that two languages have in common."""

    def __init__(self, data: Iterable[str], shared: Mapping[str, Iterable[str]], national: Iterable[str] = ()) -> None:
        """`national` are words of a country's law, which are in its language and in English only."""
        self._data = frozenset(word for text in data for word in WORD.findall(text))
        self._begun = frozenset(word[:length] for word in self._data for length in range(2, len(word)))
        self._national = re.compile("|".join(map(re.escape, sorted(national, key=len, reverse=True))) or "(?!)")
        self._shared = {code: frozenset(texts) for code, texts in shared.items()}

    def own_words(self, text: str) -> list[str]:
        """Return the words of a text that are of the program."""
        bare = NO_WORDS.sub(" ", text.replace("&", ""))
        cut = {word for word in CUT_WORD.findall(bare) if word in self._begun}
        return [word for word in WORD.findall(bare) if word not in NAMES and word not in self._data and word not in cut]

    def without_law(self, text: str) -> str:
        """Return a text without words of a country's law."""
        return self._national.sub(" ", text)

    def is_shared(self, text: str, code: str) -> bool:
        """Return whether a language has the same words as English."""
        return text.strip("…:. ").replace("&", "") in self._shared.get(code, ())


def foreign_texts(texts: Iterable[str], english: frozenset[str], code: str, allowed: Allowed) -> Iterator[str]:
    """Yield the texts that are English or of the wrong script."""
    is_cyrillic = LANGUAGES[code].script is Script.CYRILLIC
    own_names = {QLocale(one.locale).nativeLanguageName() for one in LANGUAGES.values()}
    own_names |= {one.menu_name for one in LANGUAGES.values()}
    for text in dict.fromkeys(texts):
        if text.replace("&", "") in own_names:
            continue
        words = allowed.own_words(text)
        is_suspect = text in english or any(bool(CYRILLIC.search(word)) != is_cyrillic for word in words)
        if code != "en" and is_suspect:
            words = allowed.own_words(allowed.without_law(text))
        if code != "en" and words and text in english and not allowed.is_shared(text, code):
            yield f"English: {text[:90]!r}"
        elif wrong := [word for word in words if bool(CYRILLIC.search(word)) != is_cyrillic]:
            yield f"wrong script: {wrong[:5]} in {text[:90]!r}"


def raw_codes(texts: Iterable[str]) -> Iterator[str]:
    """Yield the texts that show a code of the program or of a standard where words belong."""
    for text in dict.fromkeys(texts):
        if CODE.search(NO_WORDS.sub(" ", text)) or text.strip() in ISO:
            yield f"code: {text[:90]!r}"


def clashing_keys(window: QWidget) -> Iterator[str]:
    """Yield the letters with Alt that two things in a menu or dialog have."""
    for menu in window.findChildren(QMenu):
        yield from _clashes(menu.title(), (action.text() for action in menu.actions() if action.isVisible()))
    for bar in window.findChildren(QMenuBar):
        yield from _clashes("menu bar", (action.text() for action in bar.actions() if action.isVisible()))
    if isinstance(window, QDialog):
        buttons = [one for one in window.findChildren(QAbstractButton) if one.isVisibleTo(window)]
        buddies = [one for one in window.findChildren(QLabel) if one.buddy() is not None and one.isVisibleTo(window)]
        yield from _clashes("dialog", [*(one.text() for one in buttons), *(one.text() for one in buddies)])


def _clashes(where: str, texts: Iterable[str]) -> Iterator[str]:
    by_key: dict[str, list[str]] = defaultdict(list)
    for text in texts:
        if found := MNEMONIC.search(text.replace("&&", "")):
            by_key[found[1].casefold()].append(text)
    yield from (f"Alt+{key} in {where}: {names}" for key, names in by_key.items() if len(names) > 1)
