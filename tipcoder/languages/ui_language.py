"""Installs the language of windows, messages and commands, and tells everyone. QtCore only.

Reviewed texts go over those that ship: the compiled translation (.qm) is read, and a small one written that Qt asks
first. Written, not answered by a translator of our own in Python: Qt asks translators under a lock, from any thread,
and one that waits there for Python while another thread waits for the lock stops the program. Source of the format:
https://code.qt.io/cgit/qt/qtbase.git/tree/src/corelib/kernel/qtranslator.cpp

Facts this module rests on: Qt knows no Montenegrin (`QLocale("cnr")` is the C locale), ships no translation of its own
standard texts for any of the five countries, and stops translating when the translator object is collected.
"""

import struct
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator, Signal

from tipcoder import paths
from tipcoder.languages.registry import FALLBACK, LANGUAGES
from tipcoder.languages.tags import likely_code

ReviewedTexts = Mapping[tuple[str, str, int], str]
"""Texts by their context, their English and the place of their plural form, which is 0 where no number decides."""

Texts = Mapping[tuple[str, str], tuple[str, ...]]
"""Translations by their context and English; several where a number decides, in the order of the plural forms."""

_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_HASHES, _MESSAGES, _PLURALS, _DEPENDENCIES = 0x42, 0x69, 0x88, 0x96
_END, _TRANSLATION, _ENGLISH, _CONTEXT, _COMMENT = 1, 3, 6, 7, 8
_NUMBER = struct.Struct(">I")
_ENTRY = struct.Struct(">II")
_ALL, _HIGH = 0xFFFFFFFF, 0xF0000000


@dataclass(frozen=True, slots=True)
class CompiledTexts:
    """Texts of a file, and the rules by which Qt chooses among their plural forms."""

    texts: Texts
    plurals: bytes


class Languages(QObject):
    """The language in use. Widgets learn of a change by Qt's own event; models and services by `changed`.

    Signals:
        changed(code): the language was switched.
    """

    changed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._code = FALLBACK
        self._translator: QTranslator | None = None
        self._content = b""  # Qt reads on in it as long as the translator lives
        self._reviewed_in: Callable[[str], ReviewedTexts] | None = None

    def current(self) -> str:
        """Return the code of the language in use."""
        return self._code

    def install(self, code: str) -> None:
        """Switch to the language with this code.

        Raises:
            KeyError: the code is none of `LANGUAGES`.
            FileNotFoundError: its translation was not compiled into this installation.
        """
        reviewed = self._reviewed_in(code) if self._reviewed_in is not None else {}
        content = _laid_over(code, reviewed) if reviewed else b""
        translator = _loaded(content) if content else _translator(code)
        QLocale.setDefault(QLocale(LANGUAGES[code].locale))
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
        self._translator, self._content, self._code = translator, content, code
        if self._translator is not None:
            QCoreApplication.installTranslator(self._translator)
        self.changed.emit(code)

    def lay_over(self, reviewed_in: Callable[[str], ReviewedTexts] | None) -> None:
        """From now on, use the reviewed texts of each language before those that ship; None uses those only."""
        self._reviewed_in = reviewed_in
        self.install(self._code)


_languages: Languages | None = None


def languages() -> Languages:
    """Return the one object that keeps the language and its translator alive."""
    global _languages
    if _languages is None:
        _languages = Languages()
    return _languages


def install(code: str) -> None:
    """Switch windows, messages and commands to a language. See `Languages.install`."""
    languages().install(code)


def current() -> str:
    """Return the code of the language in use."""
    return languages().current()


def locale() -> QLocale:
    """Return how the language in use writes dates and numbers."""
    return QLocale(LANGUAGES[current()].locale)


def of_system() -> str:
    """Return the code of the language that this computer is set to, English if it is none of ours."""
    system = QLocale.system()  # its territory is that of the regional format
    return likely_code(system.uiLanguages(), system.bcp47Name())


def shipped_texts(code: str) -> Texts:
    """Return all texts of a language as they ship: the forms of each by its context and its English.

    Raises:
        FileNotFoundError: the translation was not compiled into this installation.
    """
    return _shipped(code).texts


def _shipped(code: str) -> CompiledTexts:
    return read_compiled(_file(code).read_bytes())


def _file(code: str) -> Path:
    return paths.translations() / f"tipcoder_{code}.qm"


def _laid_over(code: str, reviewed: ReviewedTexts) -> bytes:
    """Return the reviewed texts as a compiled file, "" if the program has none of them any more."""
    shipped = _shipped(code)
    texts: dict[tuple[str, str], list[str]] = {}
    # Qt's files have a third form in Macedonian, which says what the second does.
    last = len(LANGUAGES[code].plural.forms) - 1
    for (context, english, form), text in reviewed.items():
        forms = texts.setdefault((context, english), list(shipped.texts.get((context, english), ())))
        place = min(form - 1, last) if form else 0
        if place < len(forms):
            forms[place] = text
            forms[last + 1 :] = forms[last : last + 1] * len(forms[last + 1 :])
    kept = {place: tuple(forms) for place, forms in texts.items() if forms}
    return write_compiled(CompiledTexts(kept, shipped.plurals), _file(code)) if kept else b""


def _loaded(content: bytes) -> QTranslator:
    translator = QTranslator()
    if not translator.load(content):
        raise ValueError(len(content))
    return translator


def _translator(code: str) -> QTranslator | None:
    if code == FALLBACK:
        return _english()
    translator = QTranslator()
    path = _file(code)
    if not translator.load(str(path)):
        raise FileNotFoundError(path)
    return translator


def _english() -> QTranslator | None:
    """English texts are in the code; a translation is needed only for their plurals ("1 case", "2 cases")."""
    translator = QTranslator()
    return translator if translator.load(str(_file(FALLBACK))) else None


def read_compiled(content: bytes) -> CompiledTexts:
    """Return the texts of a compiled file; those that a comment tells apart from others are left out."""
    sections: dict[int, bytes] = {}
    start = len(_MAGIC)
    while start < len(content):
        tag, section, start = _field(content, start)
        sections[tag] = section
    return CompiledTexts(dict(_messages(sections.get(_MESSAGES, b""))), sections.get(_PLURALS, b""))


def write_compiled(compiled: CompiledTexts, rest: Path) -> bytes:
    """Return the content of a compiled file; what it lacks, Qt looks for in another one."""
    messages = bytearray()
    places: list[tuple[int, int]] = []
    for (context, english), forms in compiled.texts.items():
        places.append((_hash(english.encode()), len(messages)))
        for form in forms:
            messages += _written(_TRANSLATION, form.encode("utf-16-be"))
        messages += _written(_ENGLISH, english.encode()) + _written(_CONTEXT, context.encode()) + bytes([_END])
    name = str(rest.resolve()).encode("utf-16-be")  # Qt finds no relative one for a file that has no folder itself
    sections = (
        (_DEPENDENCIES, _NUMBER.pack(len(name)) + name),
        (_HASHES, b"".join(_ENTRY.pack(*place) for place in sorted(places))),
        (_MESSAGES, bytes(messages)),
        (_PLURALS, compiled.plurals),
    )
    return _MAGIC + b"".join(_written(tag, section) for tag, section in sections)


def _messages(section: bytes) -> Iterator[tuple[tuple[str, str], tuple[str, ...]]]:
    start = 0
    forms: list[str] = []
    told: dict[int, str] = {}
    while start < len(section):
        if section[start] == _END:
            if not told.get(_COMMENT):
                yield (told.get(_CONTEXT, ""), told.get(_ENGLISH, "")), tuple(forms)
            forms, told = [], {}
            start += 1
            continue
        tag, value, start = _field(section, start)
        if tag == _TRANSLATION:
            forms.append(value.decode("utf-16-be"))
        else:
            told[tag] = value.decode()


def _field(content: bytes, start: int) -> tuple[int, bytes, int]:
    (length,) = _NUMBER.unpack_from(content, start + 1)
    end = start + 1 + _NUMBER.size + length
    return content[start], content[start + 1 + _NUMBER.size : end], end


def _written(tag: int, value: bytes) -> bytes:
    return bytes([tag]) + _NUMBER.pack(len(value)) + value


def _hash(english: bytes) -> int:
    """Return what Qt finds a text by: the hash of ELF, 1 in place of 0."""
    found = 0
    for byte in english:
        found = (found << 4) + byte & _ALL
        high = found & _HIGH
        found = (found ^ high >> 24) & ~high
    return found or 1
