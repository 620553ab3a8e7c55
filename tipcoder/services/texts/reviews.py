"""Keeps which texts a national lawyer has reviewed, by whom and when, as long as nobody changes them."""

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path

from tipcoder import paths
from tipcoder.services.texts.model import TranslatedText

_FOLDER = "reviews"
_HEADS = ("key", "text", "reviewer", "date")


@dataclass(frozen=True, slots=True)
class Review:
    """A review: the reviewer's code, never a name, and the day. `digest` is of the English and the text reviewed."""

    digest: str
    reviewer: str
    day: date


class Reviews:
    """The reviews of a language by the keys of texts."""

    def __init__(self, file: Path, known: Mapping[str, Review]) -> None:
        """Take the file that keeps them, and what it says."""
        self.file = file
        self._known = dict(known)

    def of(self, text: TranslatedText) -> Review | None:
        """Return the review of a text, None if it has none, or its words or its English have changed since."""
        review = self._known.get(text.key)
        return review if review is not None and review.digest == digest(text, text.translation) else None

    def known(self) -> tuple[Review, ...]:
        """Return all reviews that are kept, those of texts that have changed since among them."""
        return tuple(self._known.values())

    def add(self, text: TranslatedText, translation: str, reviewer: str, day: date) -> None:
        """Note that a text was reviewed in these words."""
        self._known[text.key] = Review(digest(text, translation), reviewer, day)

    def content(self) -> str:
        """Return the content of the file, sorted by key."""
        lines = io.StringIO()
        writer = csv.writer(lines, lineterminator="\n")
        writer.writerow(_HEADS)
        for key, review in sorted(self._known.items()):
            writer.writerow((key, review.digest, review.reviewer, review.day.isoformat()))
        return lines.getvalue()


def digest(text: TranslatedText, translation: str) -> str:
    """Return a short checksum of a text and its English."""
    return sha256(f"{text.english}\0{translation}".encode()).hexdigest()[:16]


def read_reviews(language: str) -> Reviews:
    """Return the reviews of a language that ship with the program."""
    file = paths.resources() / _FOLDER / f"{language}.csv"
    known: dict[str, Review] = {}
    if file.is_file():
        with open(file, encoding="utf-8", newline="") as lines:
            for line in csv.DictReader(lines):
                known[line["key"]] = Review(line["text"], line["reviewer"], date.fromisoformat(line["date"]))
    return Reviews(file, known)
