"""Tells lawyers in words how far two readings agree."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from tipcoder.exchange.translation import QT_TRANSLATE_NOOP
from tipcoder.languages import ui_language

WORDS = {
    "shared": QT_TRANSLATE_NOOP("Agreement", "Shared"),
    "partly": QT_TRANSLATE_NOOP("Agreement", "Partly shared"),
    "not_shared": QT_TRANSLATE_NOOP("Agreement", "Not shared"),
    "too_few": QT_TRANSLATE_NOOP("Agreement", "Too few to judge"),
}
"""Words for how far a question is read alike."""
ADVICE = {
    "shared": QT_TRANSLATE_NOOP("Agreement", "Figures may be reported."),
    "partly": QT_TRANSLATE_NOOP("Agreement", "Report with a note, and discuss the differences."),
    "not_shared": QT_TRANSLATE_NOOP("Agreement", "Do not report without the agreed coding, and change the guidance."),
    "too_few": QT_TRANSLATE_NOOP("Agreement", "Look at the differences one by one."),
}
"""What to do, by the word."""
TIERS = {
    "lead": QT_TRANSLATE_NOOP("Agreement", "Definitions"),
    "measured": QT_TRANSLATE_NOOP("Agreement", "Other questions"),
    "verified": QT_TRANSLATE_NOOP("Agreement", "Copied from the judgment"),
}
"""Headings of the groups of questions."""
REASONS = {
    "row_unmatched": QT_TRANSLATE_NOOP("Agreement", "entry of one coder only: {count}"),
    "not_asked": QT_TRANSLATE_NOOP("Agreement", "not asked: {count}"),
    "not_answered": QT_TRANSLATE_NOOP("Agreement", "not answered yet: {count}"),
    "state": QT_TRANSLATE_NOOP("Agreement", "a state instead of an answer: {count}"),
    "partial_date": QT_TRANSLATE_NOOP("Agreement", "date without its day: {count}"),
}
"""Why units were not compared."""
KINDS = {
    "answer": QT_TRANSLATE_NOOP("Agreement", "Different answers"),
    "state": QT_TRANSLATE_NOOP("Agreement", "Different states"),
    "row": QT_TRANSLATE_NOOP("Agreement", "Entry of one coder only"),
}
"""Kinds of differences."""
FIGURE_HEADS = (
    QT_TRANSLATE_NOOP("Agreement", "Section"),
    QT_TRANSLATE_NOOP("Agreement", "Question"),
    QT_TRANSLATE_NOOP("Agreement", "Name"),
    QT_TRANSLATE_NOOP("Agreement", "Group"),
    QT_TRANSLATE_NOOP("Agreement", "Units"),
    QT_TRANSLATE_NOOP("Agreement", "Compared"),
    QT_TRANSLATE_NOOP("Agreement", "Entry of one coder only"),
    QT_TRANSLATE_NOOP("Agreement", "Not asked"),
    QT_TRANSLATE_NOOP("Agreement", "Not answered yet"),
    QT_TRANSLATE_NOOP("Agreement", "State"),
    QT_TRANSLATE_NOOP("Agreement", "Date without its day"),
    QT_TRANSLATE_NOOP("Agreement", "The same"),
    QT_TRANSLATE_NOOP("Agreement", "Percent the same"),
    "α",
    QT_TRANSLATE_NOOP("Agreement", "α from"),
    QT_TRANSLATE_NOOP("Agreement", "α to"),
    "α (Jaccard)",
    "κ",
    "AC1",
    "AC2",
    "Jaccard",
    "MASI",
    QT_TRANSLATE_NOOP("Agreement", "α by heading"),
    QT_TRANSLATE_NOOP("Agreement", "Leading"),
    QT_TRANSLATE_NOOP("Agreement", "How far shared"),
    QT_TRANSLATE_NOOP("Agreement", "What to do"),
)
"""Heads of the sheet with all figures."""
DIFFERENCE_HEADS = (
    QT_TRANSLATE_NOOP("Agreement", "Case"),
    QT_TRANSLATE_NOOP("Agreement", "Entries"),
    QT_TRANSLATE_NOOP("Agreement", "Question"),
    QT_TRANSLATE_NOOP("Agreement", "Difference"),
)
"""Heads of the sheet of differences, before those of the coders."""
_COEFFICIENTS = {"alpha": "α", "ac1": "AC1", "ac2": "AC2"}


@dataclass(frozen=True, slots=True)
class Confusion:
    """A term of a set by its label: in how many units all chose it, and in how many some did."""

    label: str
    by_all: int
    by_some: int


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionWords:
    """What a sentence on a question is made of. `interval` is that of alpha, None where it is not to be shown.

    `word` is "" for what is verified and not measured. `leads` is the name of the leading coefficient, "" for none;
    `alpha` stands beside another one that leads.
    """

    label: str
    same: int
    units: int
    of_cases: bool
    of_sets: bool
    confusions: Sequence[Confusion]
    word: str
    leads: str
    leading: float | None
    alpha: float | None
    interval: tuple[float, float] | None


def agreement_word(word: str) -> str:
    """Return a word for how far a question is read alike, in the language in use."""
    return _say(WORDS[word])


def counted_words(counts: Mapping[str, int]) -> str:
    """Return how many questions are how far shared: `Shared 3, Not shared 1`."""
    return ", ".join(f"{agreement_word(word)} {counts[word]}" for word in WORDS if counts.get(word))


def translated(texts: Iterable[str]) -> tuple[str, ...]:
    """Return heads of a sheet, in the language in use."""
    return tuple(map(_say, texts))


def translated_values(texts: Mapping[str, str]) -> dict[str, str]:
    """Return a table of words by code, in the language in use."""
    return {code: _say(text) for code, text in texts.items()}


def tier_heading(tier: str) -> str:
    """Return the heading of the questions of a tier, in the language in use."""
    return _say(TIERS[tier])


def reason_words(reason: str, count: int) -> str:
    """Return why so many units were not compared, in the language in use."""
    return _say(REASONS[reason]).format(count=count)


def question_sentence(words: QuestionWords) -> str:
    """Return one sentence on a question: what was the same, what differs most, and how far it is shared."""
    if words.of_sets:
        share = (
            QCoreApplication.translate("Agreement", "{question}: exactly the same terms in {same} of {units} cases")
            if words.of_cases
            else QCoreApplication.translate(
                "Agreement", "{question}: exactly the same terms in {same} of {units} entries"
            )
        )
    else:
        share = (
            QCoreApplication.translate("Agreement", "{question}: the same answer in {same} of {units} cases")
            if words.of_cases
            else QCoreApplication.translate("Agreement", "{question}: the same answer in {same} of {units} entries")
        )
    parts = [share.format(question=words.label, same=words.same, units=words.units)]
    if words.confusions:
        often = QCoreApplication.translate("Agreement", "most often different: {terms}")
        parts.append(often.format(terms=", ".join(map(_confusion, words.confusions))))
    said = f"{'; '.join(parts)}."
    return f"{said} {_verdict(words)}." if words.word else said


def _confusion(found: Confusion) -> str:
    text = QCoreApplication.translate("Agreement", "{term} (both {both}, one only {one})")
    return text.format(term=found.label, both=found.by_all, one=found.by_some)


def _verdict(words: QuestionWords) -> str:
    """Return the word, with the coefficient that it is of; no coefficient where there are too few to judge."""
    verdict = agreement_word(words.word)
    if words.word == "too_few" or words.leading is None:
        return verdict
    name, value = _COEFFICIENTS[words.leads], _number(words.leading)
    if words.leads != "alpha":
        text = QCoreApplication.translate(
            "Agreement", "{word} ({name} {value}; nearly all answers are the same one, of which α {alpha} says little)"
        )
        return text.format(
            word=verdict, name=name, value=value, alpha="–" if words.alpha is None else _number(words.alpha)
        )
    if words.interval is None:
        return f"{verdict} ({name} {value})"
    text = QCoreApplication.translate("Agreement", "{word} ({name} {value}, {low} to {high})")
    low, high = map(_number, words.interval)
    return text.format(word=verdict, name=name, value=value, low=low, high=high)


def _number(value: float) -> str:
    return ui_language.locale().toString(value, "f", 2)


def _say(text: str) -> str:
    return QCoreApplication.translate("Agreement", text)
