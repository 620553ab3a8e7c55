"""What may leave in a workbook: everything (`archive`), or what may cross a border (`unodc`)."""

import re
from base64 import b32encode
from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from hashlib import blake2b
from secrets import token_bytes

from tipcoder.framework.form import Form, Privacy, Question, QuestionType

_WORD = re.compile(r"[\w.-]+")


class Profile(StrEnum):
    """For whom a workbook is."""

    ARCHIVE = "archive"
    UNODC = "unodc"


class Leaving(StrEnum):
    """How the answers to a question leave."""

    AS_IS = "as_is"
    YEAR = "year"
    WITHHELD = "withheld"


def all_questions(form: Form) -> Iterator[Question]:
    """Yield the questions of all levels, cases first."""
    yield from form.questions("")
    for _, roster in form.rosters():
        yield from form.questions(roster.key)


def leaving(form: Form, profile: Profile) -> Mapping[str, Leaving]:
    """Return how each question leaves, by its path.

    In profile `unodc` dates leave as years, and whatever has another privacy than `open` or `year` is withheld. A
    calculation, or an answer with a default, is withheld too if it uses a question that does not leave as it is,
    unless the framework gives it a privacy of its own: it could repeat a name.
    """
    questions = tuple(all_questions(form))
    if profile is Profile.ARCHIVE:
        return {question.path: Leaving.AS_IS for question in questions}
    found = {question.path: _own_leaving(question) for question in questions}
    derived = {
        question.path: frozenset(_WORD.findall(f"{question.calculate} {question.default}"))
        for question in questions
        if "privacy" not in question.tip
    }
    while True:
        guarded = {question.name for question in questions if found[question.path] is not Leaving.AS_IS}
        more = [path for path, words in derived.items() if found[path] is Leaving.AS_IS and words & guarded]
        if not more:
            return found
        found.update(dict.fromkeys(more, Leaving.WITHHELD))


def own_keys(row: str) -> str:
    """Return the id itself as the key of a case or row: what stays in the country can be traced."""
    return row


def random_keys() -> Callable[[str], str]:
    """Return a function that gives keys of cases and rows which nobody can trace back: 16 letters and digits.

    They are hashes keyed with a secret that lives no longer than the function, so no table of them is kept.
    """
    secret = token_bytes(32)

    def key(row: str) -> str:
        return b32encode(blake2b(row.encode(), digest_size=10, key=secret).digest()).decode("ascii").lower()

    return key


def _own_leaving(question: Question) -> Leaving:
    if question.privacy not in (Privacy.OPEN, Privacy.YEAR):
        return Leaving.WITHHELD
    if question.type is QuestionType.DATE:
        return Leaving.YEAR
    if question.privacy is Privacy.OPEN:
        return Leaving.AS_IS
    return Leaving.YEAR if question.type is QuestionType.CALCULATE else Leaving.WITHHELD
