"""Keeps verdicts on texts in the folder of the person: a file for each language and reviewer."""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from tipcoder import paths
from tipcoder.domain.verdicts import Verdict
from tipcoder.errors import UserError
from tipcoder.file_operations import PATIENCE_SECONDS, file_fault, remove, rename
from tipcoder.private_files import write_private
from tipcoder.services.texts.packs import judged, record
from tipcoder.services.texts.program_texts import program_key
from tipcoder.services.texts.reading import Corpus
from tipcoder.services.texts.reviews import REVIEWER, Judged

_DAMAGED, _OLD = ".damaged", ".old"
_NOBODY = "XXX-00"
"""Stands for what an older program kept as a code and is none."""


@dataclass(frozen=True, slots=True)
class KeptReview:
    """Reviews of the texts of a language by one reviewer on this computer, `is_own` or from a pack of somebody else."""

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
    told = [_told(one) for one in review.verdicts]
    own, checksum, lines = json.dumps(review.is_own), _checksum_of(told), ",\n".join(told)
    content = f'{{"own": {own}, "checksum": "{checksum}", "verdicts": [\n{lines}\n]}}\n'
    try:
        if not told:
            remove(file, patience)
            return
        file.parent.mkdir(parents=True, exist_ok=True)
        write_private(file, content.encode(), patience)
    except OSError as error:
        raise file_fault(error, file) from error


@lru_cache(maxsize=20_000)
def _told(one: Judged) -> str:
    """Return a verdict as the file holds it: of all that are kept after each verdict, one is new."""
    return json.dumps(record(one), sort_keys=True)


def with_verdict(review: KeptReview, said: Judged, places: Iterable[str]) -> KeptReview:
    """Return a review with one more verdict, in place of earlier ones on the same `places`, which are keys."""
    gone = frozenset((said.key, *(() if said.only_here else places)))
    kept = [one for one in review.verdicts if one.key not in gone]
    return replace(review, verdicts=(*kept, said))


def read_older(language: str, corpus_in: Callable[[str], Corpus]) -> None:
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
        corpus = corpus_in(language)
        found = [one for entry in content["texts"] for one in _of_older(entry, corpus)]
    except (OSError, ValueError, TypeError, KeyError, RecursionError) as error:
        _put_aside(file)
        raise UserError("reviewed_damaged", path=str(file)) from error
    for reviewer in sorted({one.reviewer for one in found}):
        kept = own_review(language, reviewer)
        known = {one.key for one in kept.verdicts}
        older = (one for one in found if one.reviewer == reviewer and one.key not in known)
        keep(replace(kept, verdicts=(*kept.verdicts, *older)))
    rename(file, file.with_name(f"{file.name}{_OLD}"))


def _of_older(entry: Sequence[Any], corpus: Corpus) -> Iterator[Judged]:
    context, english, form, text, reviewer, day = entry
    if not all(isinstance(one, str) for one in (context, english, text, reviewer)) or type(form) is not int:
        raise TypeError(form)
    key = program_key(context, english) + (f"#{form}" if form else "")
    before = next((found.translation for found in corpus.with_key(key)), text)
    if before != text:
        code = reviewer if REVIEWER.fullmatch(reviewer) else _NOBODY
        yield Judged(
            key, english, before, Verdict.WRONG, text, only_here=True, comment="", reviewer=code,
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


def _checksum(entries: Iterable[object]) -> str:
    return _checksum_of(json.dumps(entry, sort_keys=True) for entry in entries)


def _checksum_of(told: Iterable[str]) -> str:
    return sha256(f"[{', '.join(told)}]".encode()).hexdigest()


def _checksum_of_older(texts: object) -> str:
    return sha256(json.dumps(texts).encode()).hexdigest()
