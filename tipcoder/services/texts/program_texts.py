"""Reads the texts of windows, messages and commands from Qt's files of translations (.ts), and writes them back.

Source: https://doc.qt.io/qt-6/linguist-ts-file-format.html
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from html import unescape
from pathlib import Path
from xml.sax.saxutils import escape

from tipcoder.errors import UserError
from tipcoder.services.texts.model import Part, TranslatedText

_CONTEXT = re.compile(r"<context>\s*<name>(?P<name>.*?)</name>(?P<messages>.*?)</context>", re.DOTALL)
_MESSAGE = re.compile(
    r"<message[^>]*>.*?<source>(?P<source>.*?)</source>(?:.*?<comment>(?P<comment>.*?)</comment>)?"
    r".*?<translation(?P<kind>[^>]*)>(?P<translation>.*?)</translation>.*?</message>",
    re.DOTALL,
)
_FORM = re.compile(r"<numerusform>(?P<form>.*?)</numerusform>", re.DOTALL)
_GONE = ("vanished", "obsolete")
_ENTITIES = {'"': "&quot;", "'": "&apos;", "\xa0": "&#xa0;"}
"""Signs that Qt writes as entities, beside those of XML."""

Compiled = Mapping[tuple[str, str], tuple[str, ...]]
"""The forms of each compiled text by its context and its English: one, or one for each form of a plural."""
CompiledIn = Callable[[str], Compiled]
"""Returns the compiled texts of a language."""


@dataclass(frozen=True, slots=True)
class _Span:
    """Place of a translation in the file: from one letter to another."""

    text: TranslatedText
    start: int
    end: int


def program_file(folder: Path, language: str) -> Path:
    """Return the file that the texts of a language are in, there or not."""
    return folder / f"tipcoder_{language}.ts"


def program_texts(folder: Path, language: str) -> Iterator[TranslatedText]:
    """Yield the texts of a language. A text with a number in it comes once for each of its plural forms.

    Raises:
        UserError: texts_not_source, where the program is installed without these files.
    """
    file = program_file(folder, language)
    if not file.is_file():
        raise UserError("texts_not_source")
    return (place.text for place in _places(file, file.read_text(encoding="utf-8")))


def with_program_texts(file: Path, changes: Mapping[str, str]) -> str:
    """Return a file with other translations by the keys of texts, and not one other letter changed."""
    content = file.read_text(encoding="utf-8")
    changed = [place for place in _places(file, content) if place.text.key in changes]
    for place in reversed(changed):
        content = content[: place.start] + escape(changes[place.text.key], _ENTITIES) + content[place.end :]
    return content


def _places(file: Path, content: str) -> Iterator[_Span]:
    for context in _CONTEXT.finditer(content):
        for message in _MESSAGE.finditer(content, context.start("messages"), context.end("messages")):
            if not any(gone in message["kind"] for gone in _GONE):
                yield from _forms(file, unescape(context["name"]), message)


def _forms(file: Path, context: str, message: re.Match[str]) -> Iterator[_Span]:
    source, comment = unescape(message["source"]), unescape(message["comment"] or "")
    key = program_key(context, source, comment)
    start = message.start("translation")
    forms = list(_FORM.finditer(message["translation"]))
    for number, form in enumerate(forms, 1):
        text = _text(f"{key}#{number}", f"{context} ({number}/{len(forms)})", source, form["form"], file)
        yield _Span(text, start + form.start("form"), start + form.end("form"))
    if not forms:
        yield _Span(_text(key, context, source, message["translation"], file), start, message.end("translation"))


def compiled_texts(compiled: Compiled) -> Iterator[TranslatedText]:
    """Yield the texts of a language where the program is installed without the files of translations.

    They have the keys of these files. `path` is the context, the English and the place of the plural form.
    """
    for (context, english), forms in compiled.items():
        key = program_key(context, english)
        numbered = [(0, key, context)]
        if len(forms) > 1:
            of = range(1, len(forms) + 1)
            numbered = [(form, f"{key}#{form}", f"{context} ({form}/{len(forms)})") for form in of]
        for (form, key_of_form, place), words in zip(numbered, forms, strict=True):
            yield TranslatedText(key_of_form, Part.PROGRAM, place, english, words, Path(), (context, english, form))


def program_key(context: str, source: str, comment: str = "") -> str:
    """Return the key of a text by its context, its English and the comment that tells it apart."""
    return f"program/{context}/{_digest(source, comment)}"


def _digest(source: str, comment: str) -> str:
    return sha256(f"{source}\0{comment}".encode()).hexdigest()[:12]


def _text(key: str, place: str, source: str, translation: str, file: Path) -> TranslatedText:
    return TranslatedText(key, Part.PROGRAM, place, source, unescape(translation), file, ())
