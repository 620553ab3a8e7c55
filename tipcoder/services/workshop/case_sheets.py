"""Drafts the sheet of a case on one page, without what identifies, and its moot court with the solution apart."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from tipcoder.analysis.figures.counted_case import CodedRow, LeftOutReason
from tipcoder.analysis.figures.derived import result, sentence_months
from tipcoder.analysis.figures.items import persons
from tipcoder.exchange.document.blocks import (
    Block,
    BoxBlock,
    FactsBlock,
    HeadingBlock,
    ParagraphBlock,
    ParagraphKind,
    TableBlock,
    TableRow,
)
from tipcoder.framework.form.form import Form
from tipcoder.languages.registry import LANGUAGES
from tipcoder.services.findings.labels import FigureLabels
from tipcoder.services.workshop.altering import told_codes, told_months, told_sentence
from tipcoder.services.workshop.training_cases import ReleasedTexts, TrainingCase
from tipcoder.services.workshop.words import WorkshopWords, read_words

_MOST_SENTENCES = 5
_SENTENCE = re.compile(r"(?<=[.!?…])\s+(?=[^\W\d_a-zа-я]|[„“\"«])")
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_DATES = {
    "offence_start": "offence_start_date",
    "offence_end": "offence_end_date",
    "investigation": "investigation_date",
    "indictment": "indictment_date",
    "first_judgment": "decision_date",
}
_ROLES = ("judge", "prosecutor", "defence", "lawyer", "expert")
_FOR_PROSECUTION = ("relied_on", "used")
_FOR_DEFENCE = ("rejected", "excluded")
_EXONERATING = "mosaic_exonerating"
_QUESTIONS = ("question_1", "question_2", "question_3")
_ELEMENTS = ("acts", "means", "purposes")


class CaseSheets:
    """Drafts the sheets of cases for training in one language."""

    def __init__(self, form: Form, words: WorkshopWords, labels: FigureLabels, texts: ReleasedTexts) -> None:
        self._words = words
        self._labels = labels
        self._texts = texts
        self._questions = {question.key: labels.give(question.label) for _, question in form.all_questions()}

    def sheet(self, case: TrainingCase) -> Iterator[Block]:
        """Yield the sheet of a case: facts, parties, time line, evidence, results, and what is disputed."""
        yield from self._basics(case, tells_outcome=True)
        items = case.counted.rows("evidence_items")
        heads = ("evidence_kind", "evidence_elements", "evidence_treatment")
        yield from self._evidence(self._words.text("evidence"), items, heads)
        yield HeadingBlock(self._words.text("results"), 3)
        yield FactsBlock.of(self._results(case))
        yield from self._disputed(case)

    def exercise(self, case: TrainingCase) -> Iterator[Block]:
        """Yield a moot court: facts, roles, the evidence of each side, the law to be entered, and three questions."""
        words = self._words
        yield from self._basics(case, tells_outcome=False)
        yield HeadingBlock(words.text("roles"), 3)
        yield FactsBlock.of((words.text(f"role_{role}"), words.text(f"task_{role}")) for role in _ROLES)
        items = case.counted.rows("evidence_items")
        heads = ("evidence_kind", "evidence_elements")
        yield from self._evidence(words.text("evidence_prosecution"), list(filter(_is_of_prosecution, items)), heads)
        yield from self._evidence(words.text("evidence_defence"), list(filter(_is_of_defence, items)), heads)
        yield BoxBlock(title=words.text("law"), prompt=words.text("law_prompt"))
        yield HeadingBlock(words.text("questions"), 3)
        for place, question in enumerate(_QUESTIONS, 1):
            yield ParagraphBlock(words.text(question), lead=f"{place}.")

    def solution(self, case: TrainingCase) -> Iterator[Block]:
        """Yield the solution: what court and expert found, challenges, practices and lessons."""
        words, root = self._words, case.counted.rows("")[0]
        yield HeadingBlock(words.text("results"), 3)
        yield FactsBlock.of(self._results(case))
        yield self._assessed(root)
        for title, roster, prefix in (
            ("challenges", "challenges", "challenge"),
            ("practices", "good_practices", "practice"),
        ):
            if rows := case.counted.rows(roster):
                yield HeadingBlock(words.text(title), 3)
                for row in rows:
                    text = self._texts.text(row.id, f"{prefix}_description")
                    yield ParagraphBlock(text, ParagraphKind.BULLET, lead=f"{self._terms(row, f'{prefix}_code')}.")
        if lessons := self._texts.text(root.id, "lessons"):
            yield HeadingBlock(words.text("lessons"), 3)
            yield ParagraphBlock(lessons)

    def _basics(self, case: TrainingCase, *, tells_outcome: bool) -> Iterator[Block]:
        words, root = self._words, case.counted.rows("")[0]
        yield ParagraphBlock(words.text("handling"), ParagraphKind.NOTE)
        yield HeadingBlock(words.text("facts"), 3)
        facts = first_sentences(self._texts.text(root.id, "facts_summary"), tells_outcome=tells_outcome)
        if case.is_altered:
            yield BoxBlock(title=words.text("altered"), prompt=words.text("altered_prompt"))
        else:
            yield ParagraphBlock(facts) if facts else ParagraphBlock(words.text("facts_missing"), ParagraphKind.NOTE)
        yield HeadingBlock(words.text("parties"), 3)
        yield FactsBlock.of(self._parties(case))
        if moments := " · ".join(self._time_line(case)):
            yield ParagraphBlock(moments, lead=f"{words.text('time_line')}:")

    def _parties(self, case: TrainingCase) -> Iterator[tuple[str, str]]:
        for place, row in enumerate(case.counted.rows("defendants")):
            told = [self._terms(row, key) for key in ("defendant_kind", "defendant_roles")]
            yield self._words.text("defendant", name=letter(place)), "; ".join(filter(None, told)) or "–"
        for place, row in enumerate(case.counted.rows("victims"), 1):
            told = [
                "; ".join(self._labels.term(key, code) for code in told_codes(case, key, row.codes(key)))
                for key in ("victim_sex", "victim_age_group")
            ]
            if (count := persons(row)) > 1:
                told.append(self._words.text("persons", count=count))
            yield self._words.text("victim", name=f"V{place}"), "; ".join(filter(None, told)) or "–"

    def _time_line(self, case: TrainingCase) -> Iterator[str]:
        root = case.counted.rows("")[0]
        found = [(name, month) for name, key in _DATES.items() if (month := month_of(root.value(key))) is not None]
        if len(found) > 1:
            first = min(month for _, month in found)
            months = {name: month - first for name, month in sorted(found, key=lambda one: one[1])}
            for name, month in told_months(case, months).items():
                yield f"{self._words.text('month', number=month)}: {self._words.text(name)}"

    def _evidence(self, caption: str, items: Sequence[CodedRow], heads: Sequence[str]) -> Iterator[Block]:
        if items:
            yield TableBlock(
                caption=caption,
                heads=tuple(self._question(key) for key in heads),
                rows=[TableRow(tuple(self._terms(item, key) or "–" for key in heads)) for item in items],
                widths=(1.0,) * len(heads),
            )

    def _results(self, case: TrainingCase) -> Iterator[tuple[str, str]]:
        root = case.counted.rows("")[0]
        yield self._question("first_instance_outcome"), self._terms(root, "first_instance_outcome") or "–"
        for place, row in enumerate(case.counted.rows("defendants")):
            told, months = [self._labels.term("", result(row).value)], sentence_months(row)
            if not isinstance(months, LeftOutReason):
                told.append(self._words.text("months_prison", number=f"{told_sentence(case, row, months):g}"))
            yield self._words.text("defendant", name=letter(place)), ", ".join(told)
        decisions = case.counted.rows("decisions")
        for decision in sorted(decisions, key=lambda row: row.number("decision_number") or 0):
            effects = (self._labels.term("effect_outcome", code) for code in decision.codes("decision_effects"))
            yield self._terms(decision, "decision_instance") or "–", "; ".join(effects) or "–"

    def _assessed(self, root: CodedRow) -> Block:
        words = self._words
        rows = [
            (words.text(f"element_{key}"), *(self._terms(root, f"{key}_{who}") for who in ("court", "expert")))
            for key in _ELEMENTS
        ]
        rows += [
            (self._question(key), self._terms(root, key), "") for key in ("consent_treatment", "elements_reasoned")
        ]
        rows.append((words.text("expert_opinion"), "", self._terms(root, "expert_opinion")))
        return TableBlock(
            caption=words.text("court_found"),
            heads=(words.text("element"), words.text("court"), words.text("expert")),
            rows=[TableRow(tuple(cell or "–" for cell in cells)) for cells in rows],
            widths=(1.2, 1.5, 1.5),
        )

    def _disputed(self, case: TrainingCase) -> Iterator[Block]:
        root = case.counted.rows("")[0]
        differs = any(root.value(f"{one}_court") != root.value(f"{one}_expert") for one in _ELEMENTS)
        asked = {
            "disputed_elements": differs,
            "disputed_offence": root.value("requalified") == "yes" or bool(root.value("distinguished_from")),
            "disputed_consent": root.value("consent_treatment") not in ("", "not_raised", "mentioned_only"),
            "disputed_testimony": root.value("testimony_weight") in ("sole", "decisive"),
            "disputed_compensation": any(
                row.value("compensation_claimed") == "yes" for row in case.counted.rows("victims")
            ),
        }
        if disputed := "; ".join(self._words.text(key) for key, is_disputed in asked.items() if is_disputed):
            yield ParagraphBlock(f"{disputed}.", lead=f"{self._words.text('disputed')}:")

    def _question(self, key: str) -> str:
        return self._questions[key]

    def _terms(self, row: CodedRow, key: str) -> str:
        return "; ".join(self._labels.term(key, code) for code in row.codes(key))


def first_sentences(text: str, *, tells_outcome: bool = True) -> str:
    """Return the first five sentences of a text; of an exercise those that seem to tell the outcome are left out."""
    sentences = _SENTENCE.split(" ".join(text.split()))[:_MOST_SENTENCES]
    return " ".join(one for one in sentences if tells_outcome or not _outcome().search(one))


@cache
def _outcome() -> re.Pattern[str]:
    """Return what finds words on judgments, in any language: texts are in that of the coder."""
    stems = (stem for language in LANGUAGES for stem in read_words(language)["outcome_stems"].split())
    return re.compile(rf"\b(?:{'|'.join(sorted(set(stems)))})", re.IGNORECASE)


def letter(place: int) -> str:
    """Return what a defendant is called, with a number behind it from the second alphabet on."""
    turn, place = divmod(place, len(_LETTERS))
    return f"{_LETTERS[place]}{turn or ''}"


def month_of(value: str) -> int | None:
    """Return the month of a date, counted from year 0, None for one that does not tell it."""
    year, _, rest = value.partition("-")
    month = rest[:2]
    return int(year) * 12 + int(month) if year.isdecimal() and month.isdecimal() else None


def _is_of_prosecution(item: CodedRow) -> bool:
    return item.value("evidence_use") in _FOR_PROSECUTION and item.value("evidence_treatment") != _EXONERATING


def _is_of_defence(item: CodedRow) -> bool:
    has_weakness = bool(item.codes("testimony_weaknesses"))
    return (
        has_weakness or item.value("evidence_use") in _FOR_DEFENCE or item.value("evidence_treatment") == _EXONERATING
    )
