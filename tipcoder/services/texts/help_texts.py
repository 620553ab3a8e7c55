"""Reads the pages of the help paragraph by paragraph, and writes them back."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from tipcoder.services.texts.model import Part, TranslatedText

FOLDER = "help"
_ENGLISH = "en"
_PARAGRAPH = re.compile(r"[^\n]+(?:\n[^\n]+)*")


def help_texts(folder: Path, language: str) -> Iterator[TranslatedText]:
    """Yield the paragraphs of the pages in a language; a page without those of the English one is one text."""
    for file in sorted((folder / language).glob("*.md")):
        english, content = ((folder / code / file.name).read_text(encoding="utf-8") for code in (_ENGLISH, language))
        sources, paragraphs = _PARAGRAPH.findall(english), _PARAGRAPH.findall(content)
        if len(sources) != len(paragraphs):
            sources, paragraphs = [english], [content]
        for number, (source, paragraph) in enumerate(zip(sources, paragraphs, strict=True)):
            yield TranslatedText(
                f"{FOLDER}/{file.stem}#{number}", Part.HELP, file.stem, source, paragraph, file, (number,)
            )


def with_help_texts(content: str, english: str, changes: Mapping[int, str]) -> str:
    """Return the content of a page with other paragraphs by their number, and not one other letter changed."""
    found = list(_PARAGRAPH.finditer(content))
    if len(found) != len(_PARAGRAPH.findall(english)):
        return changes.get(0, content)
    for number, text in sorted(changes.items(), reverse=True):
        content = content[: found[number].start()] + text + content[found[number].end() :]
    return content


def english_page(file: Path) -> Path:
    """Return the English page that a page translates."""
    return file.parent.parent / _ENGLISH / file.name
