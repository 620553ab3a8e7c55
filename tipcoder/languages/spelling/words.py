"""Finds the words of a text whose spelling can be judged."""

import re
from collections.abc import Iterator

from tipcoder.languages.record import Script

_WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")
_CYRILLIC = re.compile(r"[Ѐ-ӿ]+")
_LATIN = re.compile(r"[A-Za-zÀ-ɏȘ-ț]+")
_JOINTS = re.compile(r"['’\-]")
_NO_WORD = "0123456789_@/\\"
"""Signs that touch parts of numbers, addresses and names of files, and no words."""
_WITHIN = "\"'„“”‚‘’«»([*-–—"
"""Signs between the end of a sentence and the first word of the next one."""


def judged_words(text: str, script: Script) -> Iterator[tuple[int, str]]:
    """Yield the words of a text, each with where it begins, that a dictionary of a language can judge.

    Left out are abbreviations in capitals, words of the other script, parts of numbers and addresses, and words with a
    capital in the middle of a sentence, which are names.
    """
    own = _CYRILLIC if script is Script.CYRILLIC else _LATIN
    for found in _WORD.finditer(text):
        word, start, end = found.group(), found.start(), found.end()
        if len(word) == 1 or not all(own.fullmatch(part) for part in _JOINTS.split(word)):
            continue
        if any(sign and sign in _NO_WORD for sign in (text[start - 1 : start], text[end : end + 1])):
            continue
        if word[1:] != word[1:].lower() or (word[0].isupper() and not _begins_sentence(text, start)):
            continue
        yield start, word


def _begins_sentence(text: str, start: int) -> bool:
    before = start - 1
    while before >= 0 and (text[before] in _WITHIN or text[before].isspace()):
        before -= 1
    return before < 0 or text[before] in ".!?…:"
