"""Maps language tags and names, as files of many origins write them, to the codes of this program.

Source: BCP 47 (tags), ISO 639-2 (codes of three letters). `sr` is Serbian in Cyrillic script, `sr-Latn` in Latin
script; Montenegrin was tagged as Serbian of Montenegro before ISO 639 gave it the code `cnr`.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from tipcoder.languages.record import Script
from tipcoder.languages.registry import FALLBACK, LANGUAGES

UNTAGGED = FALLBACK
"""The language that a text without any is taken for."""
_READ_IN_SERBIAN = ("hr", "bs")
"""Languages whose readers read Serbian in Latin script, or Montenegrin."""
_TAG = re.compile(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8})*")
_CODE_OF_TAG = {tag: code for code, language in LANGUAGES.items() for tag in (code.lower(), *language.tags)}
_SCRIPT_OF_NAME = {name: Script(name) for name in Script} | {
    language.script_name: language.script for language in LANGUAGES.values() if language.script_name
}
"""Words in brackets of a column that take the place of a code."""


@lru_cache(1_000)
def code_of_tag(tag: str) -> str:
    """Return the code for a tag: `sr` for sr-Cyrl and srp, `cnr` for sr-ME, `en` for en-GB; others as they are."""
    first, *rest = tag.replace("_", "-").split("-")
    first = _CODE_OF_TAG.get(first.lower(), first.lower())
    found = {_CODE_OF_TAG.get(f"{first}-{mark.lower()}") for mark in rest}
    # The first in menus decides where several marks say something: sr-Latn-ME is Montenegrin.
    return next(
        (code for code in LANGUAGES if code in found), first if first in LANGUAGES else "-".join([first, *rest])
    )


def likely_code(displayed: Iterable[str], formats: str) -> str:
    """Return the code for the first start on a computer: after its display languages and its regional format.

    Windows has no display in Montenegrin: in Montenegro it is in Serbian, Croatian, Bosnian or English, and the
    regional format tells. A display in English says nothing where the regional format is of one of the five countries.
    """
    is_montenegro = bool({"me", "mne"} & set(formats.lower().replace("_", "-").split("-")[1:]))
    for tag in displayed:
        code = code_of_tag(tag)
        if tag.replace("_", "-").split("-")[0].lower() in _READ_IN_SERBIAN:
            code = "sr-Latn"
        if code in ("sr", "sr-Latn") and is_montenegro:
            return "cnr"
        if code in LANGUAGES and code != FALLBACK:
            return code
    code = code_of_tag(formats)
    return code if code in LANGUAGES else FALLBACK


def code_of_name(words: str) -> str:
    """Return the code for what a column says of its language: `shqip (sq)`, `sq`, `Albanian`; "" if it says none."""
    in_brackets = re.search(r"\(([^()]+)\)\s*$", words)
    tag = in_brackets.group(1).strip() if in_brackets else words.strip()
    script = _SCRIPT_OF_NAME.get(tag.lower())
    if script is not None and in_brackets:
        named = _code_named(words[: in_brackets.start()].strip())
        return _in_script(named, script) if named else ""
    return _code_named(tag) or (code_of_tag(tag) if _TAG.fullmatch(tag) else "")


def column_name(code: str) -> str:
    """Return how a column names a language: `shqip (sq)`, or the code alone where it is none of ours."""
    return LANGUAGES[code].column_name if code in LANGUAGES else code


def _code_named(name: str) -> str:
    """Return the code of the first language that is called so, in itself or in English."""
    sought = name.lower()
    called = (code for code, one in LANGUAGES.items() if sought in (one.name.lower(), one.english_name.lower()))
    return next(called, "")


def _in_script(code: str, script: Script) -> str:
    """Return the code of the same language in a script, the code itself where it is not written in that one."""
    name = LANGUAGES[code].english_name
    same = (other for other, one in LANGUAGES.items() if one.english_name == name and one.script is script)
    return next(same, code)
