"""Writes and reads the one file that a reviewer sends: verdicts with a seal, which the reviewer's letter names."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

from tipcoder.domain.verdicts import Verdict
from tipcoder.errors import UserError
from tipcoder.exchange.document.blocks import (
    Document,
    DocumentWords,
    FactsBlock,
    ParagraphBlock,
    TableBlock,
    TableRow,
)
from tipcoder.exchange.spreadsheet.files import plain_faults, replacing
from tipcoder.languages.captions import TextReviewCaptions
from tipcoder.languages.dates import date_in_numbers
from tipcoder.languages.registry import LANGUAGES
from tipcoder.services.texts.reviews import REVIEWER, Judged

ENDING = ".tipreview"
_FORMAT = "tipcoder-review/1"
_MOST_BYTES = 20_000_000
_MOST_LETTERS = 20_000
_LINE = "_" * 40
WeightCounts = Mapping[int, Counter[Verdict]]
_GROUPS, _GROUP = 4, 4
"""Digits of a seal that are shown, in groups."""


@dataclass(frozen=True, slots=True)
class Pack:
    """Verdicts of a reviewer on the texts of a language; `seal` is the checksum of all of it."""

    language: str
    reviewer: str
    written: date
    verdicts: Sequence[Judged]
    seal: str

    @property
    def shown_seal(self) -> str:
        """The beginning of the seal, as a letter names it."""
        return shown_seal(self.seal)


def shown_seal(seal: str) -> str:
    """Return the first digits of a seal in groups: `3f9a 01c2 77de 0b14`."""
    return " ".join(seal[start : start + _GROUP] for start in range(0, _GROUPS * _GROUP, _GROUP))


def pack_name(language: str, reviewer: str, day: date) -> str:
    """Return what a pack is called."""
    return f"{language}-{reviewer}-{day.isoformat()}{ENDING}"


def letter_file(pack: Path) -> Path:
    """Return where the page to sign stands: beside the pack."""
    return pack.with_suffix(".pdf")


def write_pack(target: Path, language: str, reviewer: str, day: date, verdicts: Iterable[Judged]) -> str:
    """Write a pack, and return its seal.

    Raises:
        UserError: the file cannot be written; what stood there before still does.
    """
    content: dict[str, Any] = {
        "format": _FORMAT, "language": language, "reviewer": reviewer, "written": day.isoformat(),
        "verdicts": [record(one) for one in sorted(verdicts, key=lambda one: (one.key, one.day))],
    }  # fmt: skip
    content["seal"] = _seal(content)
    with replacing(target, ENDING) as scratch, plain_faults(target):
        scratch.write_text(json.dumps(content, ensure_ascii=False, indent=1), encoding="utf-8")
    return str(content["seal"])


def letter_of(pack: Path, language: str, reviewer: str, day: date, seal: str, counts: WeightCounts) -> Document:
    """Return the page that a reviewer signs by hand: whose review of what it is, how much was read, and the seal.

    `counts` are verdicts by their weight. It is in the language of the review.
    """
    captions = TextReviewCaptions(language)
    words = captions.letter
    rows = [
        TableRow((str(weight), *(str(of_weight[verdict]) for verdict in Verdict), str(of_weight.total())))
        for weight, of_weight in counts.items()
    ]
    facts = (
        (words["language"], LANGUAGES[language].menu_name),
        (words["reviewer"], reviewer),
        (words["date"], date_in_numbers(day, language)),
        (words["file"], pack.name),
        (words["seal"], shown_seal(seal)),
    )
    heads = (words["weight"], *(captions.statuses[verdict] for verdict in Verdict), words["all"])
    return Document(
        title=words["title"],
        language=language,
        words=DocumentWords(page=f"{words['page']} {{page}}"),
        blocks=(
            FactsBlock.of(facts),
            ParagraphBlock(words["statement"]),
            TableBlock(heads=heads, rows=rows, widths=(1.0,) * len(heads), numbers=frozenset(range(1, len(heads)))),
            ParagraphBlock(f"{words['signature']}: {_LINE}"),
        ),
        runs_on=True,
    )


def read_pack(file: Path) -> Pack:
    """Read a pack, whole or not at all.

    Raises:
        UserError: review_pack_damaged, review_pack_too_large; the file cannot be read.
    """
    if not file.is_file():
        raise UserError("delivery_unreadable", file=file.name)
    with plain_faults(file):
        if file.stat().st_size > _MOST_BYTES:
            raise UserError("review_pack_too_large", file=file.name)
        raw = file.read_bytes()
    try:
        content = json.loads(raw)
        if content["format"] != _FORMAT or content["seal"] != _seal(content):
            raise ValueError(content["format"])
        language, reviewer = content["language"], content["reviewer"]
        verdicts = [judged(one) for one in content["verdicts"]]
        if language not in LANGUAGES or REVIEWER.fullmatch(reviewer) is None:
            raise ValueError(reviewer)
        if any(one.reviewer != reviewer for one in verdicts):
            raise ValueError(reviewer)
        pack = Pack(language, reviewer, date.fromisoformat(content["written"]), verdicts, content["seal"])
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise UserError("review_pack_damaged", file=file.name) from error
    if any(len(words) > _MOST_LETTERS for one in verdicts for words in (one.english, one.text, one.correction)):
        raise UserError("review_pack_too_large", file=file.name)
    return pack


def record(one: Judged) -> dict[str, object]:
    """Return a verdict as JSON holds it."""
    return {**asdict(one), "verdict": one.verdict.value, "day": one.day.isoformat()}


def judged(entry: Mapping[str, Any]) -> Judged:
    """Return the verdict that JSON holds.

    Raises:
        ValueError, TypeError, KeyError: it is none.
    """
    words = ("key", "english", "text", "correction", "comment", "reviewer")
    flags = ("only_here", "settles")
    if any(type(entry[name]) is not str for name in words) or any(type(entry[name]) is not bool for name in flags):
        raise TypeError(entry)
    known: dict[str, Any] = {name: entry[name] for name in (*words, *flags)}
    return Judged(verdict=Verdict(entry["verdict"]), day=date.fromisoformat(entry["day"]), **known)


def _seal(content: Mapping[str, Any]) -> str:
    told = {name: value for name, value in content.items() if name != "seal"}
    plain = json.dumps(told, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return sha256(plain.encode()).hexdigest()
