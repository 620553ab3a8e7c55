"""Keeps reviewed texts in the folder of the person, a file a language, for an installed program to use at once."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

from tipcoder import paths
from tipcoder.errors import UserError
from tipcoder.file_operations import PATIENCE_SECONDS, file_fault, remove
from tipcoder.languages.registry import LANGUAGES
from tipcoder.private_files import write_private
from tipcoder.services.texts.program_texts import CompiledIn

_MOST_FORMS = 6
"""Plural forms that a language may have; 0 is the form of a text without a number."""

Place = tuple[str, str, int]
"""Context, English and place of the plural form of a text, 0 where no number decides."""


@dataclass(frozen=True, slots=True)
class ReviewedText:
    """A text in use in place of the one that ships: the reviewer's code, never a name, and the day."""

    text: str
    reviewer: str
    day: date


@dataclass(frozen=True, slots=True)
class ReviewedGroup:
    """Texts of a language that one reviewer corrected on one day, in use; no day for a file that is damaged."""

    language: str
    reviewer: str = ""
    day: date | None = None
    count: int = 0


def reviewed_texts(language: str) -> dict[Place, str]:
    """Return the texts of a language that are used in place of those that ship.

    Raises:
        UserError: reviewed_damaged (path).
    """
    return {place: reviewed.text for place, reviewed in read_reviewed(language).items()}


def read_reviewed(language: str) -> Mapping[Place, ReviewedText]:
    """Return the reviewed texts that are kept of a language.

    Raises:
        UserError: reviewed_damaged (path).
    """
    file = _file(language)
    try:
        content = json.loads(file.read_bytes())
        if content["checksum"] != _checksum(content["texts"]):
            raise ValueError(content["checksum"])
        return dict(_read(entry) for entry in content["texts"])
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, TypeError, KeyError, RecursionError) as error:
        raise UserError("reviewed_damaged", path=str(file)) from error


def reviewed_groups(shipped_in: CompiledIn) -> tuple[ReviewedGroup, ...]:
    """Return whose texts are in use, of those that this version of the program has; damaged files too."""
    return tuple(group for language in LANGUAGES if _file(language).exists() for group in _groups(language, shipped_in))


def take_out(group: ReviewedGroup) -> None:
    """Let the texts that ship be used again in place of these. A window asks for it: nothing is waited for.

    Raises:
        UserError: file_held, folder_read_only, ...
    """
    if group.day is None:
        write_reviewed(group.language, {}, patience=0)
        return
    mine = (group.reviewer, group.day)
    kept = read_reviewed(group.language).items()
    others = {place: text for place, text in kept if (text.reviewer, text.day) != mine}
    write_reviewed(group.language, others, patience=0)


def _groups(language: str, shipped_in: CompiledIn) -> Iterable[ReviewedGroup]:
    try:
        kept = read_reviewed(language)
    except UserError:
        return [ReviewedGroup(language)]
    shipped = shipped_in(language)
    counts: Counter[tuple[str, date]] = Counter()
    for place, text in kept.items():
        context, english, form = place
        forms = shipped.get((context, english), ())
        counts[text.reviewer, text.day] += form in (range(1, len(forms) + 1) if len(forms) > 1 else range(len(forms)))
    return [ReviewedGroup(language, *mine, count) for mine, count in sorted(counts.items())]


def _file(language: str) -> Path:
    return paths.reviewed_texts_folder() / f"{language}.json"


def write_reviewed(language: str, kept: Mapping[Place, ReviewedText], patience: float = PATIENCE_SECONDS) -> None:
    """Keep these texts of a language, in place of those that were kept.

    Raises:
        UserError: file_held, folder_read_only, ...
    """
    file = _file(language)
    texts = [[*place, text.text, text.reviewer, text.day.isoformat()] for place, text in sorted(kept.items())]
    content = {"texts": texts, "checksum": _checksum(texts)}
    try:
        if not kept:
            remove(file, patience)
            return
        file.parent.mkdir(parents=True, exist_ok=True)
        write_private(file, json.dumps(content, ensure_ascii=False, indent=1).encode(), patience)
    except OSError as error:
        raise file_fault(error, file) from error


def _read(entry: list[Any]) -> tuple[Place, ReviewedText]:
    context, english, form, text, reviewer, day = entry
    words = (context, english, text, reviewer)
    if not all(isinstance(one, str) for one in words) or type(form) is not int or not 0 <= form <= _MOST_FORMS:
        raise ValueError(form)
    return (context, english, form), ReviewedText(text, reviewer, date.fromisoformat(day))


def _checksum(texts: object) -> str:
    return sha256(json.dumps(texts).encode()).hexdigest()
