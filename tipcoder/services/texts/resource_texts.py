"""Reads the texts of frameworks, taxonomies, workbooks and reports from their TOML files, and writes them back.

Texts stand in two ways: by language in one table (`label.en`, `label.sq`), or apart in `texts/<language>.toml`, by the
name of the field and the name of what has it, with the English in the table or in `texts/en.toml`. Names of countries
stand apart as well, in the files of the languages.
"""

import re
import textwrap
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from tipcoder.languages.registry import LANGUAGES
from tipcoder.services.texts.model import Part, TranslatedText
from tipcoder.services.texts.program_texts import program_key

_FOLDERS = {
    "frameworks": Part.FRAMEWORK,
    "taxonomies": Part.TAXONOMIES,
    "findings": Part.REPORTS,
    "measures": Part.REPORTS,
    "report": Part.REPORTS,
    "briefs": Part.REPORTS,
    "workshop": Part.WORKSHOP,
    "workbook": Part.REPORTS,
    "languages": Part.REPORTS,
    "installer": Part.REPORTS,
}
_EARLIER_CONTEXTS = {
    "workbook": "Workbook",
    "regional": "Workbook",
    "template": "Template",
    "agreement": "Agreement",
    "settling": "Agreement",
    "codebook": "Codebook",
    "case_sheet": "CaseSheet",
    "term_review": "TermReview",
    "text_review": "TextReview",
    "learned": "Learned",
    "frameworks": "Frameworks",
}
"""Contexts of the texts of workbooks by their table, from when Qt's files of translations held them."""
_LANGUAGES = "languages"
_COUNTRIES = ("countries", "formal_countries")
"""The tables of the file of a language that hold texts."""
_APART = ("texts", _LANGUAGES)
_ENGLISH = "en"
_NAMES = ("code", "name", "challenge", "id")
"""Fields by which an entry of a list is known."""
_LIST = "list_name"
_OTHER_WORDS = "alternative"
_FORMS, _OTHERS = ("few", "many"), "other"
"""Forms of what is counted that English has not, and the one that it has in their place."""
_WIDTH = 120

Steps = tuple[str | int, ...]


def resource_texts(folder: Path, language: str) -> Iterator[TranslatedText]:
    """Yield the texts of a language, file by file, in their order."""
    for file in sorted(folder.rglob("*.toml")):
        part = _FOLDERS.get(file.relative_to(folder).parts[0])
        if part is None or (file.parent.name in _APART and file.stem != language):
            continue
        tables = tomllib.loads(file.read_text(encoding="utf-8"))
        if file.parent.name == _LANGUAGES:
            tables = {name: tables[name] for name in _COUNTRIES}
        root = file.relative_to(folder).with_suffix("").as_posix()
        found = _apart(tables, _english(file.parent)) if file.parent.name in _APART else _inline(tables, language)
        for path, names, english, translation in found:
            place = ".".join(names)
            is_list = not isinstance(translation, str)
            context = _EARLIER_CONTEXTS.get(names[0]) if root.startswith("workbook/") else None
            earlier = program_key(context, _shown(english)) if context else ""
            yield TranslatedText(
                f"{root}/{place}", part, place, _shown(english), _shown(translation), file, path, is_list, earlier
            )


def with_resource_texts(content: str, changes: Mapping[Steps, str]) -> str:
    """Return the content of a TOML file with other texts by their paths, and not one other letter changed."""
    import tomlkit

    document = tomlkit.parse(content)
    for path, text in changes.items():
        table: Any = document
        for step in path[:-1]:
            table = table[step]
        table[path[-1]] = tomlkit.parse(f"text = {_written(table[path[-1]], text)}")["text"]
    return tomlkit.dumps(document)


_Words = str | list[str]
_Found = tuple[Steps, tuple[str, ...], _Words, _Words]
"""Path, names on the way, English, translation: a text, or a list of other words for a term."""


def _inline(tables: Any, language: str, path: Steps = (), names: tuple[str, ...] = ()) -> Iterator[_Found]:
    if isinstance(tables, list):
        for number, entry in enumerate(tables):
            yield from _inline(entry, language, (*path, number), (*names, _name(entry, number)))
    elif isinstance(tables, dict):
        if _is_text(tables) and language in tables:
            yield (*path, language), names, tables[_ENGLISH], tables[language]
        if names[-1:] == (_OTHER_WORDS,) and language in tables:
            yield (*path, language), names, tables.get(_ENGLISH, []), tables[language]
        for key, value in tables.items():
            yield from _inline(value, language, (*path, key), (*names, key))


def _is_text(table: Mapping[str, Any]) -> bool:
    return _ENGLISH in table and all(isinstance(value, str) for key, value in table.items() if key in LANGUAGES)


def _name(entry: Any, number: int) -> str:
    if not isinstance(entry, dict):
        return str(number)
    own = next((str(entry[name]) for name in _NAMES if name in entry), str(number))
    return f"{entry[_LIST]}.{own}" if _LIST in entry else own


def _apart(tables: Any, english: Mapping[tuple[str, ...], str]) -> Iterator[_Found]:
    """Texts of a file for one language; those whose English is not found are no texts of this program."""
    for path, text in _leaves(tables):
        counted, _, form = path[-1].rpartition(".")
        is_form = bool(counted) and form in _FORMS
        source = english.get((*path[-2:-1], f"{counted}.{_OTHERS}") if is_form else path[-2:])
        if source is not None:
            yield path, path, source, text


def _english(folder: Path) -> Mapping[tuple[str, ...], str]:
    """Return the English of a folder of texts by field and name."""
    found: dict[tuple[str, ...], str] = {}
    for file in sorted(folder.parent.glob("*.toml")):
        for _, names, english, _ in _inline(tomllib.loads(file.read_text(encoding="utf-8")), _ENGLISH):
            if not isinstance(english, str):
                continue
            *_, name, field = ("", *names)
            found[field, name] = english  # guidance of a question
            found[name, field] = english  # a word in a table of words
    own = folder / f"{_ENGLISH}.toml"
    if own.is_file():
        found.update({path[-2:]: text for path, text in _leaves(tomllib.loads(own.read_text(encoding="utf-8")))})
    return found


def _leaves(tables: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], str]]:
    for key, value in tables.items():
        if isinstance(value, dict):
            yield from _leaves(value, (*path, key))
        elif isinstance(value, str):
            yield (*path, key), value


def _plain(text: str) -> str:
    """Return a text as it is shown: line breaks are spaces, an empty line starts a new line."""
    if "\n" not in text:
        return text
    return "\n".join(" ".join(part.split()) for part in re.split(r"\n\s*\n", text.strip()))


def _shown(words: _Words) -> str:
    return _plain(words) if isinstance(words, str) else "\n".join(words)


def _written(before: Any, text: str) -> str:
    """Return a text as TOML writes it, in the way in which the one before it was written."""
    if isinstance(before, list):
        return f"[{', '.join(_short(word.strip()) for word in text.split(chr(10)) if word.strip())}]"
    return _long(text) if "\n" in str(before) else _short(text)


def _short(text: str) -> str:
    return f'"{_escaped(text)}"'


def _long(text: str) -> str:
    escaped = (_escaped(part).replace('\\"', '"').replace('"""', '""\\"') for part in text.split("\n"))
    parts = (textwrap.fill(part, _WIDTH, break_long_words=False, break_on_hyphens=False) for part in escaped)
    return '"""\n' + "\n\n".join(parts) + '\n"""'


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
