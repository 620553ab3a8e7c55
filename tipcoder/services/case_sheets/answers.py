"""Puts the answers of a case into words, in the order in which the framework asks, row under row."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from tipcoder.domain.answers import Answer
from tipcoder.domain.records import CaseRecord, Proof, RowRecord, all_rows
from tipcoder.exchange.document.blocks import Block, Fact, FactsBlock, HeadingBlock
from tipcoder.exchange.privacy.profiles import Profile
from tipcoder.exchange.reports.case_sheet import CaseSheetCaptions
from tipcoder.exchange.row_references import Source, referring, rows_by_value, source_of
from tipcoder.exchange.workbook.columns import QuestionColumns
from tipcoder.exchange.workbook.writer import Plan
from tipcoder.framework.form.form import Item, Question, Roster, Section
from tipcoder.languages.dates import date_in_words

_DATE, _MONTH = 10, 7


class Answers:
    """Answers of one case by the columns in which they leave."""

    def __init__(self, plan: Plan, case: CaseRecord, words: CaseSheetCaptions, profile: Profile) -> None:
        self._plan = plan
        self._words = words
        self._profile = profile
        self._root = case[""][0]
        self._columns = {found.question.path: found for level in plan.levels for found in level.questions}
        self._levels = {level.roster: level for level in plan.levels}
        self._under: dict[tuple[str, str], list[RowRecord]] = {}
        for row in all_rows(case):
            self._under.setdefault((row.parent_id or "", row.roster), []).append(row)
        self._case = case

    def blocks(self) -> Iterator[Block]:
        """Yield sections and rows that say something, those under one deeper than it."""
        found = list(self._blocks(self._plan.maker.form.children, self._root, 1, ""))
        yield from found or (HeadingBlock(self._words.empty),)

    def _blocks(self, items: Iterable[Item], row: RowRecord, depth: int, heading: str) -> Iterator[Block]:
        """Yield what these items hold in a row, with what lies under it."""
        answers: list[Fact] = []
        under: list[Block] = []
        for item in items:
            if isinstance(item, Question):
                answers += self._answer(item, row)
            elif isinstance(item, Roster):
                under += self._none(item, row, depth + bool(heading))
                under += self._rows(item, row, depth + bool(heading))
            else:
                under += self._section(item, row, depth + bool(heading))
        if heading and (answers or under or row is not self._root):
            yield HeadingBlock(heading, depth)
        elif answers:
            title = self._plan.maker.form.title
            yield HeadingBlock(self._words.frameworks.get(title, title), depth)
        if answers:
            yield FactsBlock(answers)
        yield from under

    def _section(self, section: Section, row: RowRecord, depth: int) -> Iterator[Block]:
        label = self._plan.maker.labels.give(section.label)
        found = list(self._blocks(section.children, row, depth, label or section.name))
        # A section that holds rows alone, by the same name, needs no heading of its own.
        yield from found if any(isinstance(block, FactsBlock) for block in found) else ()

    def _rows(self, roster: Roster, row: RowRecord, depth: int) -> Iterator[Block]:
        label = self._plan.maker.labels.give(roster.label) or roster.name
        for number, one in enumerate(self._under.get((row.row_id, roster.key), ()), 1):
            yield from self._blocks(roster.children, one, depth, f"{label} {number}")

    def _none(self, roster: Roster, row: RowRecord, depth: int) -> Iterator[Block]:
        """Yield that a roster has no rows, where a person said so."""
        answer = row.answers.get(roster.key)
        if answer is not None and not answer.value:
            label = self._plan.maker.labels.give(roster.label) or roster.name
            yield HeadingBlock(label, depth)
            yield FactsBlock((Fact("", self._words.states[answer.state], is_state=True),))

    def _answer(self, question: Question, row: RowRecord) -> Iterator[Fact]:
        columns, answer = self._columns.get(question.path), row.answers.get(question.key)
        label = self._plan.maker.labels.give(question.label)
        if columns is None or answer is None or not label:  # what has no label is for the program alone
            return
        proofs = [one for one in row.proofs if one.question == question.key]
        words = self._value(columns, answer) if answer.value else ""
        quoted = [(f"“{one.exact}”", self._place(one)) for one in proofs] if self._profile.has_passages else []
        if self._profile.has_remarks:
            quoted += (
                (one.text, self._words.remark.format(coder=one.coder, status=self._words.statuses[one.status]))
                for one in row.remarks
                if one.question == question.key
            )
        yield Fact(label, words or self._words.states[answer.state], is_state=not words, quoted=quoted)

    def _place(self, proof: Proof) -> str:
        return self._words.place.format(judgment=proof.judgment, page=proof.page)

    def _value(self, columns: QuestionColumns, answer: Answer) -> str:
        source = source_of(columns.question, self._plan.maker.form) if columns.question.choices_from else None
        if source is not None:
            rows = self._referred(source)
            return referring(answer.value, rows, self._plan.keys.key, by_key=self._plan.keys.are_untraceable)[1]
        cells: Sequence[object] = columns.fill(answer)
        names = [column.name for column in columns.columns]
        if len(names) > 1 and names[1].endswith("_label"):
            return str(cells[1] or cells[0] or "")
        found = cells[0]
        if isinstance(found, date):
            found = found.isoformat()
        text = "" if found is None else str(found)
        return self._date(text) if columns.question.type.is_date else text

    def _date(self, text: str) -> str:
        return date_in_words(text, self._plan.maker.labels.language) if len(text) in (_DATE, _MONTH) else text

    def _referred(self, source: Source) -> Mapping[str, tuple[str, str]]:
        level = self._levels[source.roster]
        shows_labels = any(found.question.key == source.label for found in level.questions)
        rows = self._case.get(source.roster, ())
        return rows_by_value(source, rows, level.label, self._plan.keys.key, shows_labels=shows_labels)
