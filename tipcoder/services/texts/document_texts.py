"""Reads practice judgments and READMEs by their paragraphs, and writes them back. They are texts of their own.

A judgment has no English; of a README the English is told where both have the same sections with as many paragraphs.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from itertools import count
from pathlib import Path
from typing import Any

from tipcoder.languages.record import Script
from tipcoder.languages.registry import LANGUAGES
from tipcoder.languages.transliteration import has_cyrillic
from tipcoder.services.texts.model import Part, TranslatedText

_JUDGMENTS = "judgments"
_PARAGRAPH = re.compile(r"[^\n\f]+(?:\n[^\n\f]+)*")
_HEADING = "#"
_EVIDENCE = "evidence"


def document_texts(resources: Path, language: str) -> Iterator[TranslatedText]:
    """Yield the paragraphs of the practice judgments of a language's country and, in a source, of its README."""
    record = LANGUAGES[language]
    for file in sorted((resources / _JUDGMENTS / (record.country or "")).glob("*.txt")):
        content = file.read_text(encoding="utf-8")
        if has_cyrillic(content) != (record.script is Script.CYRILLIC):
            continue  # in Latin letters it is made when it is shown
        proving = tuple(_proving(tomllib.loads(file.with_suffix(".toml").read_text(encoding="utf-8"))))
        paragraphs = _PARAGRAPH.findall(content)
        yield from _texts(
            file, f"{_JUDGMENTS}/{file.parent.name}/{file.stem}", [""] * len(paragraphs), content, proving
        )
    readme, english = (resources.parent / name for name in (f"README.{language}.md", "README.md"))
    if readme.is_file() and english.is_file():
        content = readme.read_text(encoding="utf-8")
        sources = _beside(_PARAGRAPH.findall(english.read_text(encoding="utf-8")), _PARAGRAPH.findall(content))
        yield from _texts(readme, "README", sources, content, ())


def with_paragraphs(content: str, changes: Mapping[int, str]) -> str:
    """Return a document with other paragraphs by their number, and not one other letter changed."""
    numbers = count()
    return _PARAGRAPH.sub(lambda found: changes.get(next(numbers), found[0]), content)


def _texts(
    file: Path, name: str, sources: Sequence[str], content: str, proving: Sequence[str]
) -> Iterator[TranslatedText]:
    for number, (source, words) in enumerate(zip(sources, _PARAGRAPH.findall(content), strict=True)):
        plain, place = " ".join(words.split()), " ".join(name.split("/")[-2:])
        yield TranslatedText(
            f"documents/{name}#{number}", Part.DOCUMENTS, place, source, words, file, (number,),
            quoted=tuple(quotation for quotation in proving if quotation in plain),
        )  # fmt: skip


def _proving(coding: Any) -> Iterator[str]:
    """Yield the words of a judgment that prove answers of its coding."""
    if isinstance(coding, dict):
        yield from (" ".join(words.split()) for words in coding.get(_EVIDENCE, ()))
        for inner in coding.values():
            yield from _proving(inner)
    elif isinstance(coding, list):
        for inner in coding:
            yield from _proving(inner)


def _beside(english: Sequence[str], own: Sequence[str]) -> list[str]:
    """Return the English of each paragraph: by sections in their order, "" where these differ in length."""
    sections = list(_sections(english))
    found: list[str] = []
    for number, section in enumerate(_sections(own)):
        source = sections[number] if number < len(sections) else []
        found.extend(source if len(source) == len(section) else [*source[:1], *[""] * len(section)][: len(section)])
    return found


def _sections(paragraphs: Sequence[str]) -> Iterator[list[str]]:
    section: list[str] = []
    for paragraph in paragraphs:
        if paragraph.startswith(_HEADING) and section:
            yield section
            section = []
        section.append(paragraph)
    yield section
