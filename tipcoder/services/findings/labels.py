"""Gives figures, their values and their groups words in one language."""

from tipcoder.analysis.figures.definitions import Definitions, FigureDefinition, FigureLeaving
from tipcoder.analysis.figures.disclosure import OTHERS, Why
from tipcoder.analysis.figures.table import ALL, CROSSED, Cell, FigureTable, TableLine
from tipcoder.analysis.figures.terms import UNSPECIFIED
from tipcoder.domain.projects import MENTORS
from tipcoder.exchange.workbook.labels import Labels
from tipcoder.framework.form.form import Form, Text
from tipcoder.languages.dates import date_in_words

SEX_AND_AGE = "sex_and_age"
"""The groups of victims by sex and by child or adult, which are no answers to one question."""


class FigureLabels:
    """The words of figures in one language: those of the framework for its terms, those of the definitions else."""

    def __init__(self, definitions: Definitions, form: Form, language: str) -> None:
        self.language = language
        self._definitions = definitions
        self._labels = Labels(form, language, corrected=True)
        self._questions = {question.name: question.label for _, question in form.all_questions()}
        self._choices = {
            question.key: form.choices[question.choices]
            for _, question in form.all_questions()
            if question.choices in form.choices
        }
        self._terms: dict[str, dict[str, str]] = {}

    def title(self, figure: FigureDefinition) -> str:
        """Return what a figure is called."""
        return self.text("label", figure.id)

    def numerator(self, figure: FigureDefinition) -> str:
        """Return what a rate counts, "" for a figure of another shape."""
        return _capitalised(self.text("numerator", figure.id))

    def question(self, name: str) -> str:
        """Return the words of a question, its name where the framework lacks it."""
        return self.give(self._questions[name]) if name in self._questions else name

    def base(self, figure: FigureDefinition) -> str:
        """Return of what a figure counts."""
        return self.text("base", figure.base)

    def counted(self, figure: FigureDefinition) -> str:
        """Return the unit of a figure with of what it counts; this alone where it names the unit."""
        unit, base = self.text("unit", figure.unit), self.base(figure)
        noun = unit.split()[0].casefold()
        return _capitalised(base if noun in base.casefold().split() else f"{unit}: {base}")

    def column(self, column: str) -> str:
        """Return what a column is called: a country by its code, mentor jurisdictions as such."""
        if column == ALL:
            return self.text("head", "all")
        if column == OTHERS:
            return self.text("head", "others")
        return f"{column} ({self.text('head', 'mentor')})" if column in MENTORS else column

    def text(self, kind: str, key: str) -> str:
        """Return a text of the definitions."""
        return self._definitions.text(kind, key, self.language)

    def give(self, text: Text) -> str:
        """Return a text of the framework."""
        return self._labels.give(text)

    def value(self, figure: FigureDefinition, value: str) -> str:
        """Return what a value of a figure is called; of a cell both of its values."""
        first, is_crossed, second = value.partition(CROSSED)
        if is_crossed:
            return f"{self.half(figure, first, is_first=True)} – {self.half(figure, second, is_first=False)}"
        code = value.removesuffix(UNSPECIFIED)
        words = self.term(figure.values, code)
        return _capitalised(words if code == value else f"{words}: {self.text('value', 'unspecified')}")

    def line(self, figure: FigureDefinition, line: TableLine) -> str:
        """Return what a line is called."""
        if line.is_derived:
            return _capitalised(self.text("value", line.value))
        # An age group below child or adult is one that the judgment does not give.
        return self.value(figure, line.value.removesuffix(UNSPECIFIED) if figure.broader else line.value)

    def why(self, table: FigureTable) -> str:
        """Return why a table, or a part of it, is not published, "" where all of it is."""
        if table.why is None:
            return ""
        if (earlier := table.repeated) is not None:
            date = date_in_words(earlier.made_at.date().isoformat(), self.language)
            return self.text("why", table.why).format(date=date, cases=earlier.cases)
        if table.why is Why.NEAR_EARLIER:
            return self.text("why", "near_published")
        is_of_cases = table.why is Why.FEW_PERSONS and table.definition.unit == "case"
        return self.text("why", "few_cases" if is_of_cases else table.why)

    def shown(self, cell: Cell, *, with_bounds: bool = True) -> str:
        """Return what judgments show, exclude and do not tell, with the bounds of the share; "" where it is not public.

        Where they are silent in more than half this is said too.
        """
        if cell.excluded is None or cell.silent is None:
            return ""
        whole, bounds = cell.whole, cell.bounds
        told = self.text("head", "told").format(
            shown=cell.count, whole=whole, excluded=cell.excluded, silent=cell.silent
        )
        if bounds is not None and with_bounds:
            told = self.text("head", "told_between").format(told=told, low=bounds[0], high=bounds[1])
        if cell.is_untold:
            told = f"{told}; {self.text('head', 'untold').format(silent=cell.silent, whole=whole)}"
        return told

    def bounds(self, cell: Cell) -> str:
        """Return between which percentages a share lies, "" where this is not told."""
        bounds = cell.bounds
        return "" if bounds is None else self.text("head", "bounds").format(low=bounds[0], high=bounds[1])

    def measure(self, table: FigureTable) -> str:
        """Return in what numbers are told that are not told as they were counted, "" for others."""
        cells = (cell for by_column in table.numbers.values() for cell in by_column.values())
        is_told = table.is_public and any(cell.summary.median is not None for cell in cells)
        return self.text("measure", table.definition.measure) if is_told and table.definition.measure else ""

    def told(self, table: FigureTable) -> tuple[str, ...]:
        """Return what is to be known of how a table is told: reduced in its countries, or by a public edition."""
        is_reduced = table.definition.leaves is FigureLeaving.BANDS and len(table.columns) > 1 and not table.whole.base
        found = (
            self.text("head", "as_bands") if is_reduced else "",
            f"{self.text('head', 'not_known')} {table.not_known}" if table.not_known else "",
            self.text("head", "of_group") if table.is_split and table.lines and table.lines[-1].group else "",
            self.measure(table),
            f"{self.text('head', 'not_in_table')} {', '.join(table.left_out)}" if table.left_out else "",
            "" if table.withheld else self.why(table),
        )
        return tuple(filter(None, found))

    def half(self, figure: FigureDefinition, value: str, *, is_first: bool) -> str:
        """Return what the first or the second value of a cell is called."""
        return _capitalised(self.term(figure.values if is_first else figure.groups, value))

    def group(self, figure: FigureDefinition, group: str) -> str:
        """Return what a group of a figure is called, "" for the whole."""
        if figure.groups == SEX_AND_AGE:
            sex, _, age = group.partition(CROSSED)
            return f"{self.term('victim_sex', sex)}, {self.term('', age)}"
        return _capitalised(self.term(figure.groups, group)) if group else ""

    def effect(self, code: str) -> str:
        """Return what a judgment or a later decision did to a charge."""
        return self._own_term("charge_outcome", code) or self.term("effect_outcome", code)

    def term(self, question: str, code: str) -> str:
        """Return what an answer to a question is called, a derived value for the question ""."""
        own = self._own_term(question, code)
        return own or self.text("value", code) or self.text("left_out", code) or code

    def _own_term(self, question: str, code: str) -> str:
        """Return what the framework calls an answer, "" where it has none. Of its 4,000 terms figures show few."""
        if question not in self._terms:
            asked = self._choices.get(question, ())
            self._terms[question] = {choice.code: self._labels.give(choice.label) for choice in asked}
        return self._terms[question].get(code, "")


def _capitalised(words: str) -> str:
    """Return words with a capital at their beginning: terms have one, values that were derived from them have not."""
    return words[:1].upper() + words[1:]
