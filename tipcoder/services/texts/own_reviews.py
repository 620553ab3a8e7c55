"""Keeps verdicts on texts in the folder of the person: a file for each language and reviewer."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

from tipcoder import paths
from tipcoder.domain.verdicts import Verdict
from tipcoder.errors import UserError
from tipcoder.file_operations import PATIENCE_SECONDS, file_fault, remove, rename
from tipcoder.private_files import write_private
from tipcoder.services.texts.packs import judged, record
from tipcoder.services.texts.program_texts import CompiledIn, program_key
from tipcoder.services.texts.reviews import REVIEWER, Judged

_DAMAGED, _OLD = ".damaged", ".old"
_NOBODY = "XXX-00"
"""Stands for what an older program kept as a code and is none."""


@dataclass(frozen=True, slots=True)
class KeptReview:
    """What one reviewer says of the texts of a language on this computer, `is_own` or from a pack of somebody else."""

    language: str
    reviewer: str
    verdicts: Sequence[Judged]
    is_own: bool


def has_any() -> bool:
    """Return whether anything is kept: told by one look at the folder."""
    return paths.reviewed_texts_folder().is_dir()


def kept_reviews(language: str) -> tuple[KeptReview, ...]:
    """Return all verdicts that are kept on the texts of a language, by reviewer.

    A damaged file is put aside under another name, and the next call does without it.

    Raises:
        UserError: reviewed_damaged (path).
    """
    return tuple(_read(file, language) for file in sorted(paths.reviewed_texts_folder().glob(f"{language}.*.json")))


def own_review(language: str, reviewer: str) -> KeptReview:
    """Return what one reviewer said here, an empty one for nothing.

    Raises:
        UserError: reviewed_damaged (path).
    """
    file = _file(language, reviewer)
    return _read(file, language) if file.is_file() else KeptReview(language, reviewer, (), is_own=True)


def keep(review: KeptReview, patience: float = PATIENCE_SECONDS) -> None:
    """Keep what a reviewer says, in place of what was kept of the same one; without verdicts the file goes.

    Raises:
        UserError: file_held, folder_read_only, ...
    """
    file = _file(review.language, review.reviewer)
    told = [record(one) for one in review.verdicts]
    content = {"own": review.is_own, "verdicts": told, "checksum": _checksum(told)}
    try:
        if not told:
            remove(file, patience)
            return
        file.parent.mkdir(parents=True, exist_ok=True)
        write_private(file, json.dumps(content, ensure_ascii=False, indent=1).encode(), patience)
    except OSError as error:
        raise file_fault(error, file) from error


def with_verdict(review: KeptReview, said: Judged, places: Iterable[str]) -> KeptReview:
    """Return a review with one more verdict, in place of earlier ones on the same `places`, which are keys."""
    gone = frozenset((said.key, *(() if said.only_here else places)))
    kept = [one for one in review.verdicts if one.key not in gone]
    return replace(review, verdicts=(*kept, said))


def read_older(language: str, shipped_in: CompiledIn) -> None:
    """Turn the corrections of windows that an older program kept into verdicts of their reviewers, once.

    Raises:
        UserError: reviewed_damaged (path), and the file is put aside.
    """
    file = paths.reviewed_texts_folder() / f"{language}.json"
    if not file.is_file():
        return
    try:
        content = json.loads(file.read_bytes())
        if content["checksum"] != _checksum_of_older(content["texts"]):
            raise ValueError(content["checksum"])
        shipped = shipped_in(language)
        found = [one for entry in content["texts"] for one in _of_older(entry, shipped)]
    except (OSError, ValueError, TypeError, KeyError, RecursionError) as error:
        _put_aside(file)
        raise UserError("reviewed_damaged", path=str(file)) from error
    for reviewer in sorted({one.reviewer for one in found}):
        kept = own_review(language, reviewer)
        known = {one.key for one in kept.verdicts}
        older = (one for one in found if one.reviewer == reviewer and one.key not in known)
        keep(replace(kept, verdicts=(*kept.verdicts, *older)))
    rename(file, file.with_name(f"{file.name}{_OLD}"))


def _of_older(entry: Sequence[Any], shipped: Any) -> Iterator[Judged]:
    context, english, form, text, reviewer, day = entry
    if not all(isinstance(one, str) for one in (context, english, text, reviewer)) or type(form) is not int:
        raise TypeError(form)
    forms = shipped.get((context, english), ())
    place = max(form - 1, 0)
    if place < len(forms) and forms[place] != text:
        key = program_key(context, english) + (f"#{form}" if form else "")
        code = reviewer if REVIEWER.fullmatch(reviewer) else _NOBODY
        yield Judged(
            key, english, forms[place], Verdict.WRONG, text, only_here=True, comment="", reviewer=code,
            day=date.fromisoformat(day),
        )  # fmt: skip


def _file(language: str, reviewer: str) -> Path:
    return paths.reviewed_texts_folder() / f"{language}.{reviewer}.json"


def _read(file: Path, language: str) -> KeptReview:
    try:
        content = json.loads(file.read_bytes())
        if content["checksum"] != _checksum(content["verdicts"]) or type(content["own"]) is not bool:
            raise ValueError(content["checksum"])
        verdicts = tuple(judged(entry) for entry in content["verdicts"])
    except (OSError, ValueError, TypeError, KeyError, RecursionError) as error:
        _put_aside(file)
        raise UserError("reviewed_damaged", path=str(file)) from error
    reviewer = file.name.removeprefix(f"{language}.").removesuffix(".json")
    return KeptReview(language, reviewer, verdicts, content["own"])


def _put_aside(file: Path) -> None:
    """Give a damaged file another name, which nothing overwrites; where it cannot, the file stays as it is."""
    name = next(
        name for number in range(1, 1000) if not (name := file.with_name(f"{file.name}{_DAMAGED}{number}")).exists()
    )
    try:
        rename(file, name, patience=0)
    except OSError:
        return


def _checksum(told: object) -> str:
    return sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()


def _checksum_of_older(texts: object) -> str:
    return sha256(json.dumps(texts).encode()).hexdigest()
