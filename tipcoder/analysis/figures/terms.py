"""Rolls terms up: a broader term counts what has it or any term below it."""

from collections.abc import Iterable, Mapping

from tipcoder.analysis.figures.definitions import FigureDefinition
from tipcoder.framework.form.derivation import attributes
from tipcoder.framework.form.form import Form
from tipcoder.framework.form.tip_columns import REFUSED

UNSPECIFIED = "."
"""Follows the code of a broader term that was chosen without any below it."""
_MOST_ROLLED_UP = 4_000
"""Answers whose broader terms are remembered."""


class FigureTerms:
    """The terms of the questions of a framework, with what each is below."""

    def __init__(self, form: Form) -> None:
        """Read the lists that the questions of a form choose from."""
        self._lists = {question.key: question.choices for _, question in form.all_questions() if question.choices}
        self._parents: dict[str, Mapping[str, str]] = {
            name: {choice.code: choice.columns.get("parent", "") for choice in choices}
            for name, choices in form.choices.items()
        }
        self._broader = {name: frozenset(parents.values()) - {""} for name, parents in self._parents.items()}
        self._above: dict[tuple[str, str], tuple[str, ...]] = {}
        self._rolled_up: dict[tuple[str, tuple[str, ...]], tuple[str, ...]] = {}
        self._attributes = attributes(form)
        self._multiple = {question.key for _, question in form.all_questions() if question.type.is_multiple}
        self._refused = {question.key: REFUSED.text(question.tip) for _, question in form.all_questions()}
        self._below: dict[tuple[str, str], tuple[str, ...]] = {}

    def is_of_persons(self, figure: FigureDefinition) -> bool:
        """Return whether a figure reads an attribute of persons."""
        return not self._attributes.isdisjoint(figure.questions)

    def is_multiple(self, question: str) -> bool:
        """Return whether a question takes several terms."""
        return question in self._multiple

    def is_attribute(self, question: str) -> bool:
        """Return whether a question tells an attribute of persons."""
        return question in self._attributes

    def refused(self, question: str) -> str:
        """Return the question that names what was refused of the terms of another one, "" for none."""
        return self._refused.get(question, "")

    def with_narrower(self, question: str, codes: Iterable[str]) -> tuple[str, ...]:
        """Return terms with all that are below them: what holds of none of these holds of none of those."""
        return tuple(dict.fromkeys(found for code in codes for found in self._with_narrower(question, code)))

    def _with_narrower(self, question: str, code: str) -> tuple[str, ...]:
        place = (self._lists.get(question, ""), code)
        known = self._below.get(place)
        if known is None:
            below = (one for one in self._parents.get(place[0], {}) if code in self.above(question, one))
            known = self._below[place] = (code, *below)
        return known

    def above(self, question: str, code: str) -> tuple[str, ...]:
        """Return the broader terms of a term, nearest first."""
        place = (self._lists.get(question, ""), code)
        known = self._above.get(place)
        if known is None:
            parents = self._parents.get(place[0])
            if parents is None or code not in parents:
                return ()
            known = self._above[place] = _chain(parents, code)
        return known

    def top(self, question: str, code: str) -> str:
        """Return the broadest term above a term, itself where there is none."""
        return (code, *self.above(question, code))[-1]

    def tops(self, question: str, codes: Iterable[str]) -> tuple[str, ...]:
        """Return the broadest terms of some, each once."""
        return tuple(dict.fromkeys(self.top(question, code) for code in codes))

    def rolled_up(self, question: str, codes: Iterable[str]) -> tuple[str, ...]:
        """Return terms with all that are above them, each once.

        A broader term chosen alone is there twice: as such, and with `UNSPECIFIED` behind it.
        """
        chosen = tuple(codes)
        known = self._rolled_up.get((question, chosen))
        if known is None:
            if len(self._rolled_up) >= _MOST_ROLLED_UP:
                self._rolled_up.clear()
            known = self._rolled_up[question, chosen] = self._roll_up(question, chosen)
        return known

    def _roll_up(self, question: str, chosen: tuple[str, ...]) -> tuple[str, ...]:
        found = dict.fromkeys(chosen)
        broader = self._broader.get(self._lists.get(question, ""))
        if not broader:
            return tuple(found)
        has_narrower = set[str]()
        for code in chosen:
            above = self.above(question, code)
            found.update(dict.fromkeys(above))
            has_narrower.update(above)
        alone = (code + UNSPECIFIED for code in chosen if code in broader and code not in has_narrower)
        return (*found, *alone)

    def missed(self, question: str, ours: Iterable[str], theirs: Iterable[str]) -> tuple[str, ...]:
        """Return those of our terms that are neither among theirs nor below or above one of these."""
        family: set[str] = set()
        for code in theirs:
            family.update((code, *self.above(question, code)))
        theirs = frozenset(theirs)
        return tuple(code for code in ours if code not in family and theirs.isdisjoint(self.above(question, code)))

    def ordered(self, question: str) -> tuple[tuple[str, int], ...]:
        """Return the terms of a question in the order of its list, each with the number of those above it."""
        codes = self._parents.get(self._lists.get(question, ""), {})
        return tuple((code, len(self.above(question, code))) for code in codes)


def _chain(parents: Mapping[str, str], code: str) -> tuple[str, ...]:
    found: list[str] = []
    while (code := parents.get(code, "")) and code not in found:
        found.append(code)
    return tuple(found)
