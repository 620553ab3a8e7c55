"""Finds what a corrected text would break: places for values, markup, keys of menus, the script, the room."""

import re
from collections import Counter
from collections.abc import Iterator

from tipcoder.languages.record import Script
from tipcoder.languages.registry import LANGUAGES
from tipcoder.services.texts.model import Part, TranslatedText

_PLACES = re.compile(r"\$?\{[^{}]*\}|%(?:n|L?\d{1,2})|[{}]")
"""A brace alone too: a text in which values are filled could not be shown with it."""
_PLURAL = re.compile(r"\{(\w+):[^{}]*\|[^{}]*\}")
_MARKUP = re.compile(r"</?[a-zA-Z][^<>]*>|\]\([^()]*\)|\*\*|^#+ |^\d+\. |^- ", re.MULTILINE)
"""Of windows, and of pages of the help: links, bold, headings, lists."""
_MNEMONIC = re.compile(r"&(?=\w)")
_WORD = re.compile(r"[^\W\d_]+")
_CYRILLIC, _LATIN = re.compile(r"[\u0400-\u04ff]"), re.compile(r"[A-Za-z\u00c0-\u024f]")
_ROOM, _SHORT = 1.6, 24
"""Times the length of the English and of the text before that a window's text may have, from so many letters on."""


def broken(text: TranslatedText, translation: str, language: str) -> Iterator[tuple[str, str]]:
    """Yield the code of each fault of a corrected text, and what it is about."""
    if not translation.strip():
        yield "text_empty", ""
        return
    for code, pattern in (("text_places", _PLACES), ("text_markup", _MARKUP)):
        known = _found(pattern, text.translation)
        wanted = known if text.translation else _found(pattern, text.english)
        given = _found(pattern, translation)
        if given != wanted:
            yield code, " ".join([*(wanted - given), *(given - wanted)])
    counted = set(_PLURAL.findall(text.english)) | set(_PLURAL.findall(text.translation))
    if strange := set(_PLURAL.findall(translation)) - counted:  # no number is known by this name
        yield "text_places", " ".join(sorted(strange))
    if text.part is Part.PROGRAM and len(_MNEMONIC.findall(text.english)) != len(_MNEMONIC.findall(translation)):
        yield "text_mnemonic", "&"
    wrong = _wrong_script(text, translation, LANGUAGES[language].script)
    if wrong:
        yield "text_script", wrong


def _found(pattern: re.Pattern[str], text: str) -> Counter[str]:
    """Count what a pattern finds; words that follow a number in its plural forms are the translator's own."""
    return Counter(found for found in pattern.findall(text) if not _PLURAL.fullmatch(found))


def is_long(text: TranslatedText, translation: str) -> bool:
    """Return whether a text of a window may need more room than it has: to be looked at there."""
    longest = max(len(text.english), len(text.translation), _SHORT)
    return text.part is Part.PROGRAM and len(translation) > longest * _ROOM


def _wrong_script(text: TranslatedText, translation: str, script: Script) -> str:
    """Return a word in two scripts, or one in a script that the text did not have before; "" if there is none."""
    before = set(_WORD.findall(text.translation)) | set(_WORD.findall(text.english))
    translation = _MARKUP.sub(" ", _PLACES.sub(" ", translation))
    other = _LATIN if script is Script.CYRILLIC else _CYRILLIC
    words: list[str] = [word for word in _WORD.findall(translation) if word not in before]
    for word in words:
        if _CYRILLIC.search(word) and _LATIN.search(word):
            return word
    strange = [word for word in words if other.search(word)]
    if script is Script.CYRILLIC and len(strange) * 2 <= len(words):
        return ""  # names of programs and files are Latin everywhere
    return strange[0] if strange else ""
