"""Language codes as files of many origins write them, made those that this program uses.

Source: BCP 47 (tags), ISO 639-2 (codes of three letters). `sr` is Serbian in Cyrillic script, `sr-Latn` in Latin
script; Montenegrin was tagged as Serbian of Montenegro before ISO 639 gave it the code `cnr`.
"""

import re
from functools import lru_cache

NAMES = {
    "en": "English",
    "sq": "shqip",
    "ro": "română",
    "cnr": "crnogorski",
    "mk": "македонски",
    "sr": "српски",
    "sr-Latn": "srpski",
}
"""The names that columns carry: `label::shqip (sq)`."""
UNTAGGED = "en"
"""The language that a text without any is taken for."""
_TAG = re.compile(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8})*")
_SAME = {
    "alb": "sq", "sqi": "sq", "rum": "ro", "ron": "ro", "mo": "ro", "mol": "ro", "mac": "mk", "mkd": "mk",
    "srp": "sr", "scc": "sr", "eng": "en",
}  # fmt: skip
_NAMED = {
    "english": "en", "shqip": "sq", "albanian": "sq", "română": "ro", "romanian": "ro", "crnogorski": "cnr",
    "montenegrin": "cnr", "македонски": "mk", "macedonian": "mk", "српски": "sr", "srpski": "sr-Latn", "serbian": "sr",
}  # fmt: skip

_SCRIPTS = {"latin": "sr-Latn", "latinica": "sr-Latn", "cyrillic": "sr", "ћирилица": "sr"}
"""What a column may say in brackets of Serbian, instead of a code."""


@lru_cache(1_000)
def plain_language(tag: str) -> str:
    """Return the code for a tag: `sr` for sr-Cyrl and srp, `cnr` for sr-ME, `en` for en-GB; others as they are."""
    first, *rest = tag.replace("_", "-").split("-")
    first = _SAME.get(first.lower(), first.lower())
    marks = [mark.lower() for mark in rest]
    if first == "sr" and "me" in marks:
        return "cnr"
    if first == "sr" and "latn" in marks:
        return "sr-Latn"
    return first if first in NAMES else "-".join([first, *rest])


def named_language(words: str) -> str:
    """Return the code for what a column says of its language: `shqip (sq)`, `sq`, `Albanian`; "" if it says none."""
    in_brackets = re.search(r"\(([^()]+)\)\s*$", words)
    tag = in_brackets.group(1).strip() if in_brackets else words.strip()
    if tag.lower() in _SCRIPTS and in_brackets:
        named = _NAMED.get(words[: in_brackets.start()].strip().lower(), "")
        return _SCRIPTS[tag.lower()] if named in ("sr", "sr-Latn") else named
    if tag.lower() in _NAMED:
        return _NAMED[tag.lower()]
    return plain_language(tag) if _TAG.fullmatch(tag) else ""


def column_language(code: str) -> str:
    """Return how a column names a language: `shqip (sq)`, or the code alone where it has no name here."""
    return f"{NAMES[code]} ({code})" if code in NAMES else code
