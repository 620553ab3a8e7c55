"""Tells lawyers in words how far two readings agree."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from tipcoder.exchange.reports.agreement_words import Confusion, QuestionWords
from tipcoder.exchange.translation import QT_TRANSLATE_NOOP
from tipcoder.languages import ui_language
from tipcoder.languages.captions import AgreementCaptions

REASONS = {
    "row_unmatched": QT_TRANSLATE_NOOP("Agreement", "entry of one coder only: {count}"),
    "not_asked": QT_TRANSLATE_NOOP("Agreement", "not asked: {count}"),
    "not_answered": QT_TRANSLATE_NOOP("Agreement", "not answered yet: {count}"),
    "state": QT_TRANSLATE_NOOP("Agreement", "a state instead of an answer: {count}"),
    "partial_date": QT_TRANSLATE_NOOP("Agreement", "date without its day: {count}"),
    "left_out": QT_TRANSLATE_NOOP("Agreement", "answer that stayed in the country: {count}"),
}
"""Why units were not compared."""
_COEFFICIENTS = {"alpha": "α", "ac1": "AC1", "ac2": "AC2"}


def agreement_word(word: str) -> str:
    """Return a word for how far a question is read alike, in the language in use."""
    return _captions().words[word]


def agreement_advice(word: str) -> str:
    """Return what to do about a question, by the word for how far it is read alike."""
    return _captions().advice[word]


def excluded_name(reason: str) -> str:
    """Return why one unit was not compared, in the language in use."""
    return _captions().figures[reason]


def difference_name(kind: str) -> str:
    """Return what kind of difference it is, in the language in use."""
    return _captions().kinds[kind]


def counted_words(counts: Mapping[str, int]) -> str:
    """Return how many questions are how far shared: `Shared 3, Not shared 1`."""
    return ", ".join(f"{name} {counts[word]}" for word, name in _captions().words.items() if counts.get(word))


def tier_headings() -> Mapping[str, str]:
    """Return the headings of the groups of questions by their tier, in the language in use."""
    return _captions().tiers


def excluded_sentence(excluded: Iterable[tuple[str, int]]) -> str:
    """Return why how many units of a question were not compared."""
    text = QCoreApplication.translate("Agreement", "Not compared: {reasons}.")
    reasons = (
        QCoreApplication.translate("Agreement", REASONS[reason]).format(count=count) for reason, count in excluded
    )
    return text.format(reasons=", ".join(reasons))


def uncompared_sentence(label: str, excluded: Iterable[tuple[str, int]]) -> str:
    """Return why nothing of a question is compared, though it was answered."""
    text = QCoreApplication.translate("Agreement", "{question}: no two answers to compare.")
    return f"{text.format(question=label)} {excluded_sentence(excluded)}"


def compared_sentence(compared: int, one_coding: int) -> str:
    """Return how many cases were coded twice, and how many once."""
    text = QCoreApplication.translate("Agreement", "Cases coded twice: {compared}. With one coding: {one}.")
    return text.format(compared=compared, one=one_coding)


def not_submitted_sentence(count: int) -> str:
    """Return how many first codings count although nobody submitted them."""
    text = QCoreApplication.translate(
        "Agreement", "First codings that were not submitted and count as they stand: {count}."
    )
    return text.format(count=count)


def roster_sentence(label: str, *, both: int, first: int, second: int, confirmed: int) -> str:
    """Return how many entries of a roster both coders have, and how many only one of them."""
    text = QCoreApplication.translate(
        "Agreement", "{roster}: in both {both}, first coder only {first}, second coder only {second}; looked at {seen}"
    )
    return text.format(roster=label, both=both, first=first, second=second, seen=confirmed)


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
    if words.codes is not None and words.codes[1] and words.similarity is not None:
        text = QCoreApplication.translate(
            "Agreement",
            "similarity of the sets {similarity}; of {many} codes, counted by coder, both have {both}",
        )
        both, many = words.codes
        parts.append(text.format(similarity=_number(words.similarity), both=both, many=many))
    said = f"{'; '.join(parts)}."
    if words.matched_by:
        led = QCoreApplication.translate(
            "Agreement", "Entries are matched by it, so the set of the case tells how far it is shared"
        )
        return f"{said} {led}."
    return f"{said} {_verdict(words)}." if words.word else said


def _confusion(found: Confusion) -> str:
    text = QCoreApplication.translate("Agreement", "{term} (both {both}, one only {one})")
    return text.format(term=found.label, both=found.by_all, one=found.by_some)


def _verdict(words: QuestionWords) -> str:
    """Return the word, with the coefficient that it is of; no coefficient where there are too few to judge."""
    verdict = agreement_word(words.word)
    if words.word == "too_few" and words.needed:
        text = QCoreApplication.translate(
            "Agreement", "Judged in the region only: {needed} units are needed, this country has {units}"
        )
        return text.format(needed=words.needed, units=words.units)
    if words.word != "too_few" and words.may_differ is not None:
        text = QCoreApplication.translate("Agreement", "{word} (all the same; up to {percent}% may differ)")
        return text.format(word=verdict, percent=round(100 * words.may_differ))
    if words.word == "too_few" or words.leading is None:
        return verdict
    name, value = _COEFFICIENTS[words.leads], _number(words.leading)
    if words.leads != "alpha" and words.interval is not None:
        text = QCoreApplication.translate(
            "Agreement",
            "{word} ({name} {value}, {low} to {high}; nearly all answers are the same, of which α {alpha} says little)",
        )
        alpha = "–" if words.alpha is None else _number(words.alpha)
        low, high = map(_number, words.interval)
        return text.format(word=verdict, name=name, value=value, low=low, high=high, alpha=alpha)
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


def _captions() -> AgreementCaptions:
    return AgreementCaptions(ui_language.current())
