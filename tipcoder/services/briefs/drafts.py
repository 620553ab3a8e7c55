"""Drafts a case brief in one language from its facts, as blocks of a document."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from tipcoder.analysis.figures.definitions import Definitions, read_definitions
from tipcoder.domain.briefs import BriefFact
from tipcoder.exchange.document.blocks import (
    Block,
    Document,
    DocumentWords,
    HeadingBlock,
    ParagraphBlock,
    ParagraphKind,
    TableBlock,
    TableRow,
)
from tipcoder.framework.form.form import Form
from tipcoder.languages.captions import Captions
from tipcoder.languages.registry import FALLBACK, LANGUAGES, quoted
from tipcoder.languages.transliteration import in_latin
from tipcoder.paths import kept_until_corrected, resource, resources
from tipcoder.services.briefs.facts import (
    CHARGE,
    GROUPS,
    PURPOSES,
    QUOTED,
    QUOTED_IN_ENGLISH,
    STANDS,
    STEP,
    BriefLadder,
    LadderStep,
    top_row,
)
from tipcoder.services.briefs.parts import (
    BriefPart,
    ExpertView,
    LadderTable,
    MissingEvidence,
    PartBlock,
    QuestionGrid,
    Questions,
    QuotationLines,
    RosterTable,
    SentenceLines,
    TitleCells,
    read_parts,
)
from tipcoder.services.findings.labels import FigureLabels

_NOTHING, _AND = "–", "; "
_LIKE = {
    "charge_standing_relation": "sentence_relation",
    "charge_standing_basis": "sentence_below_basis",
    "decision_effects": "effect_outcome",
    "missing": "evidence_kind",
    CHARGE: "charge_offence_kind",
    PURPOSES: "purposes_court",
}
"""Questions whose terms a value has that is derived, and so has no list of its own."""
_COUNTED = {"total_sentence_months": "months", "victim_count": "persons", "victim_hearings": "hearings"}
"""Nouns behind numbers."""
_AGE_GROUP, _BAND = "_age_group", "age_"
"""How questions on ages end, and how the codes of their terms begin that are bands of years."""
_NONE = "none"
"""The form of a noun in which it says that there is none."""
_MOST_BESIDE = 4
"""Rows beside each other in a table that is turned."""
_MOST_DECISIONS = 5
"""Columns of a ladder beside its charges in which the words of all languages have room."""
_UNSAID = frozenset((("remittals", "0"),))
"""Facts, by question and value, that are derived though nothing happened: to tell them tells nothing."""
_GRID = ("charged", "court", "expert")


class NarrativePlace(NamedTuple):
    """Place of a narrative in a brief: its part and the address of its row."""

    part: str
    row: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RowParagraph(ParagraphBlock):
    """A paragraph on a row: the address of that, and the words of a person with which the text ends, "" for none."""

    row: str
    words: str


@dataclass(frozen=True, slots=True)
class BriefContent:
    """Content of a brief in one language: facts, ladder, narratives, and texts in place of whole parts."""

    facts: Sequence[BriefFact]
    ladder: Sequence[BriefLadder]
    narratives: Mapping[NarrativePlace, str] = field(default_factory=dict)
    replaced: Mapping[str, str] = field(default_factory=dict)


@kept_until_corrected
def _definitions() -> Definitions:
    return read_definitions(resources() / "findings")


@kept_until_corrected
def read_brief_texts(language: str) -> Mapping[str, Mapping[str, str]]:
    """Read the words of a language of the program, by kind and key."""
    return tomllib.loads(resource("briefs", "texts", f"{language}.toml").read_text(encoding="utf-8"))


class BriefWords:
    """The words of briefs in one language."""

    def __init__(self, language: str) -> None:
        """Read the texts of a language."""
        self._texts = read_brief_texts(language)
        self._plural = LANGUAGES[language].plural

    def text(self, kind: str, key: str, **values: object) -> str:
        """Return a text, with values in the places that it names."""
        found = self._texts[kind][key]
        return found.format(**values) if values else found

    def form(self, code: str) -> str:
        """Return what trafficking of a form is called where nothing else says what it is of, "" for another code."""
        return self._texts["form"].get(code, "")

    def age(self, code: str, band: str) -> str:
        """Return an age group with the word for years, by its code and what it is called."""
        return self._texts["age"].get(code) or self.text("age", "band", value=band)

    def counted(self, key: str, number: str) -> str:
        """Return a number with its noun; one with decimals takes the noun of many, 0 may have its own words."""
        if number == "0" and f"{key}.{_NONE}" in self._texts["counted"]:
            return self.text("counted", f"{key}.{_NONE}")
        form = self._plural.form(int(number)) if number.isdecimal() else self._plural.forms[-1]
        return self.text("counted", f"{key}.{form}", count=number.replace(".", self.text("word", "decimal")))


class BriefDrafts:
    """Drafts the parts of briefs in one language, by the form as its answers leave."""

    def __init__(self, form: Form, language: str) -> None:
        """Take the form whose lists have the groups in which answers leave, and a language of the program."""
        self.form = form
        self.language = language
        self.words = BriefWords(language)
        self._labels = FigureLabels(_definitions(), form, language)
        self._captions = Captions(language)

    def document(self, content: BriefContent, *, is_draft: bool) -> Document:
        """Return a brief as a document: its title, and below it part by part what there is of it."""
        words = self.words
        page = words.text("word", "page")
        blocks: list[Block] = []
        if is_draft:
            page = f"{words.text('word', 'draft')}. {page}"
            blocks.append(ParagraphBlock(words.text("word", "draft_note"), ParagraphKind.NOTE))
        for part in read_parts()[1:]:  # the first is the title
            if found := list(self.part(part, content)):
                blocks += [HeadingBlock(words.text("part", part.name), 2, part.name), *found]
        return Document(
            title=self.title(content),
            language=self.language,
            words=DocumentWords(page=page),
            blocks=tuple(blocks),
            runs_on=True,
            is_compact=True,
        )

    def title(self, content: BriefContent) -> str:
        """Return the title of a brief: that of a person, else the one drafted."""
        replaced = content.replaced.get("title")
        return replaced or _AND.join(self._title(content.facts)) or self.words.text("word", "brief")

    def effect(self, step: LadderStep) -> str:
        """Return what a decision did to a charge, or what stands, with the sentence that came of it."""
        named = self._labels.effect(step.outcome) if step.outcome else self.words.text("word", "unknown")
        return _AND.join((named, *self._sentence(step)))

    def stands(self, step: LadderStep) -> str:
        """Return what stands of a charge, with its sentence."""
        outcome = self._labels.term("", step.outcome) if step.outcome else self.words.text("word", "unknown")
        return _AND.join((f"{outcome[:1].upper()}{outcome[1:]}", *self._sentence(step)))

    def part(self, part: BriefPart, content: BriefContent) -> Iterator[Block]:
        """Yield the text that a person put in place of a part; else what is drafted of it by its facts, narratives
        first, and at its end what the judgments do not state."""
        if text := content.replaced.get(part.name):
            yield from map(ParagraphBlock, filter(None, text.splitlines()))
            return
        own = [fact for fact in content.facts if fact.part == part.name]
        narratives = {place.row: text for place, text in content.narratives.items() if place.part == part.name}
        if text := narratives.pop("", ""):
            yield from map(ParagraphBlock, filter(None, text.splitlines()))
        for block in part.blocks:
            yield from self._block(block, own, content.ladder, narratives)
        silent = [self.words.text("silent", fact.question) for fact in own if fact.value is None]
        if silent:
            yield ParagraphBlock(self.words.text("word", "not_stated", value=_AND.join(silent)), ParagraphKind.NOTE)

    def told(self, fact: BriefFact) -> str:
        """Return the words of the value of a fact, "" for one that is not stated."""
        if not fact.value:
            return ""
        if fact.question in _COUNTED or fact.question in GROUPS:
            return self.words.counted(_COUNTED.get(fact.question, fact.question), fact.value)
        if fact.question == STANDS or fact.question.startswith(STEP):
            return self._told_step(fact.value)
        question = _LIKE.get(fact.question, fact.question).removesuffix("_alone")
        if question not in self._selects:
            return fact.value
        return _AND.join(self.term(question, code) for code in fact.value.split())

    def named(self, question: str) -> str:
        """Return what a fact is about, by the name of its question."""
        if question.startswith(STEP):
            return self.term("decision_instance", question.split("_", 2)[2])
        if question in (*GROUPS, PURPOSES):
            return self.words.text("part", "title")
        texts = read_brief_texts(self.language)
        heads = {name.rpartition("/")[2]: text for name, text in texts["head"].items()}
        name = question.removesuffix("_alone")
        found = texts["silent"].get(name) or heads.get(name) or self._labels.question(question)
        return f"{found[:1].upper()}{found[1:]}"

    def _told_step(self, value: str) -> str:
        """Return what a decision did to a charge, told as a fact: an outcome, types of sentences, months."""
        outcome, *rest = value.split()
        told = [self.words.counted("months", outcome) if outcome.isdecimal() else self._labels.effect(outcome)]
        for code in rest:
            told.append(
                self.words.counted("months", code)
                if code.replace(".", "", 1).isdecimal()
                else self.term("sentence_type", code)
            )
        return _AND.join(told)

    def _block(
        self,
        block: PartBlock,
        facts: Sequence[BriefFact],
        ladder: Sequence[BriefLadder],
        narratives: Mapping[str, str],
    ) -> Iterator[Block]:
        match block:
            case TitleCells():
                yield ParagraphBlock(_AND.join(self._title(facts)))
            case SentenceLines():
                yield from self._lines(block, facts, narratives)
            case QuestionGrid(rows):
                yield from self._grid(rows, facts)
            case RosterTable(roster, columns, is_turned):
                yield from self._table(roster, columns, facts, is_turned=is_turned)
            case ExpertView():
                yield from self._one_line("expert", (one for one in facts if one.question.endswith("_alone")))
            case LadderTable():
                yield from self._ladder(ladder)
            case MissingEvidence():
                yield from self._one_line("missing", (one for one in facts if one.question == "missing"))
            case QuotationLines():
                yield from self._quotations(facts)

    def _lines(
        self, block: SentenceLines, facts: Sequence[BriefFact], narratives: Mapping[str, str]
    ) -> Iterator[Block]:
        if not block.roster:
            yield from _paragraph(self._sentences(block.sentences, [fact for fact in facts if not fact.row]))
        for row in _rows(facts, block.roster) if block.roster else ():
            own = [fact for fact in facts if fact.row == row]
            words = " ".join(narratives.get(row, "").split())
            if text := " ".join(filter(None, (*self._sentences(block.sentences, own), words))):
                yield RowParagraph(text, ParagraphKind.BULLET, row=row, words=words)

    def _quotations(self, facts: Sequence[BriefFact]) -> Iterator[Block]:
        questions = (QUOTED_IN_ENGLISH,) if self.language == FALLBACK else (QUOTED, QUOTED_IN_ENGLISH)
        for row in dict.fromkeys(fact.row for fact in facts):
            told = {fact.question: fact.value or "" for fact in facts if fact.row == row}
            if words := [quoted(told[question], self.language) for question in questions if question in told]:
                yield ParagraphBlock("\n".join(dict.fromkeys(words)), ParagraphKind.QUOTATION)

    def _title(self, facts: Sequence[BriefFact]) -> Iterator[str]:
        own = {fact.question: fact for fact in facts if fact.part == "title"}
        purposes, charge = own.get(PURPOSES), own.get(CHARGE)
        groups = (self.words.counted(group, own[group].value or "") for group in GROUPS if group in own)
        if purposes and (told := self.told(purposes)):
            yield told
        elif charge:
            yield f"{self.named(CHARGE)}: {self.told(charge)}"
        if named := ", ".join(groups):
            yield named
        if form := own.get("trafficking_form"):
            yield self.words.form(form.value or "") or self.told(form)

    def _sentences(self, sentences: Iterable[Questions], facts: Sequence[BriefFact]) -> Iterator[str]:
        """Yield sentences of the questions that are answered; one begins with a capital."""
        by_question = {fact.question: fact for fact in facts}
        for sentence in sentences:
            facts_told = (by_question[name] for name in sentence if name in by_question)
            answered = [fact for fact in facts_told if fact.value and (fact.question, fact.value) not in _UNSAID]
            told = _AND.join(self.words.text("caption", fact.question, value=self.told(fact)) for fact in answered)
            if told:
                yield f"{told[:1].upper()}{told[1:].removesuffix('.')}."

    def _one_line(self, caption: str, facts: Iterable[BriefFact]) -> Iterator[Block]:
        values = dict.fromkeys(value for fact in facts for value in self.told(fact).split(_AND))
        if values:
            yield ParagraphBlock(f"{self.words.text('caption', caption, value=_AND.join(values))}.")

    def _grid(self, rows: Iterable[Questions], facts: Sequence[BriefFact]) -> Iterator[Block]:
        told = {fact.question: self.told(fact) for fact in facts if not fact.row}
        lines = [
            TableRow((self.words.text("head", row[0]), *(told.get(name) or _NOTHING for name in row))) for row in rows
        ]
        if any(told.get(name) for row in rows for name in row):
            heads = ("", *(self.words.text("head", name) for name in _GRID))
            yield TableBlock(heads=heads, rows=lines, widths=(1.0, 2.0, 2.0, 2.0))

    def _table(
        self, roster: str, columns: Sequence[Questions], facts: Sequence[BriefFact], *, is_turned: bool
    ) -> Iterator[Block]:
        """Yield a table with a line for each row; where it is turned, rows stand beside each other, a few in each."""
        lines = []
        for row in _rows(facts, roster):
            own = [fact for fact in facts if fact.row == row or fact.row.startswith(f"{row}.")]
            lines.append(TableRow((row, *(self._cell(column, own) for column in columns))))
        used = [place for place in range(1, len(columns) + 1) if any(line.cells[place] != _NOTHING for line in lines)]
        heads = [self.words.text("head", columns[place - 1][0]) for place in used]
        if used and not is_turned:
            kept = [TableRow((line.cells[0], *(line.cells[place] for place in used))) for line in lines]
            yield TableBlock(heads=("", *heads), rows=kept, widths=(0.5, *(2.0 for _ in used)))
        told = [line for line in lines if any(line.cells[place] != _NOTHING for place in used)]
        for start in range(0, len(told), _MOST_BESIDE) if is_turned else ():
            some = told[start : start + _MOST_BESIDE]
            across = [
                TableRow((head, *(line.cells[place] for line in some))) for head, place in zip(heads, used, strict=True)
            ]
            widths = (1.4, *(2.0 for _ in some))
            yield TableBlock(heads=("", *(line.cells[0] for line in some)), rows=across, widths=widths)

    def _cell(self, questions: Questions, facts: Sequence[BriefFact]) -> str:
        names = [name.rpartition("/")[2] for name in questions]
        told = (self.told(fact) for name in names for fact in facts if fact.question == name and fact.value)
        cell = _AND.join(dict.fromkeys(filter(None, told))) or _NOTHING
        return f"{cell[:1].upper()}{cell[1:]}"

    def _ladder(self, ladder: Sequence[BriefLadder]) -> Iterator[Block]:
        """Yield the charges below one another, a column for each decision, at last what stands.

        Where there are more than have room beside each other, the later ones stand in a table below.
        """
        if not ladder:
            return
        decisions = sorted({(step.number, step.instance) for one in ladder for step in one.steps})
        heads = [self.term("decision_instance", instance) for _, instance in decisions]
        heads.append(self.words.text("head", "stands"))
        lines = []
        for one in ladder:
            steps = {(step.number, step.instance): self.effect(step) for step in one.steps}
            offence = self.term("charge_offence_kind", one.offence) if one.offence else _NOTHING
            cells = (*(steps.get(decision, _NOTHING) for decision in decisions), self.stands(one.stands))
            lines.append((f"{one.address} {offence}", cells))
        tables = -(-len(heads) // _MOST_DECISIONS)
        most = -(-len(heads) // tables)
        for start in range(0, len(heads), most):
            some = slice(start, start + most)
            yield TableBlock(
                heads=("" if start else self.words.text("head", "charge"), *heads[some]),
                rows=[TableRow((charge, *cells[some])) for charge, cells in lines],
                widths=(2.0,) * (len(heads[some]) + 1),
            )

    def _sentence(self, step: LadderStep) -> Iterator[str]:
        yield from (self.term("sentence_type", code) for code in step.types)
        if step.months:
            yield self.words.counted("months", step.months)

    def term(self, question: str, code: str) -> str:
        """Return what an answer to a question is called, "" for none."""
        if not code:
            return ""
        told = self._labels.term(question, code)
        if told == code:
            return self._captions.of_group(code)
        if question.endswith(_AGE_GROUP) and code.startswith(_BAND):
            return self.words.age(code, told)
        return in_latin(told) if self.language == FALLBACK else told  # the number of an article may have other letters

    @cached_property
    def _selects(self) -> frozenset[str]:
        asked = self.form.all_questions()
        return frozenset(question.key for _, question in asked if question.type.is_select)


def _paragraph(sentences: Iterable[str]) -> Iterator[Block]:
    if text := " ".join(sentences):
        yield ParagraphBlock(text)


def _rows(facts: Iterable[BriefFact], roster: str) -> list[str]:
    """Return the addresses of the rows of a roster at the top of which facts tell something, in their order."""
    return list(dict.fromkeys(row for own, row in (top_row(fact.row) for fact in facts) if own == roster))


def lines_of(blocks: Iterable[Block]) -> Sequence[str]:
    """Return what is drafted as lines of text, the cells of a row apart by strokes."""
    found: list[str] = []
    for block in blocks:
        match block:
            case ParagraphBlock(text):
                found.append(text)
            case TableBlock(heads=heads, rows=rows):
                found += (" | ".join(cells) for cells in (heads, *(row.cells for row in rows)))
    return found
