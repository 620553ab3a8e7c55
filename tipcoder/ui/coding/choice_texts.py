"""Texts of choices in one coding: those that a question offers, what they mean, and chosen ones in words."""

from collections.abc import Collection, Iterator, Mapping

from PySide6.QtCore import QCoreApplication

from tipcoder.domain.answers import Ref
from tipcoder.domain.taxonomies import NAME_LISTS
from tipcoder.framework.form.choice_order import broader_choices, choices_by_name
from tipcoder.framework.form.form import Choice, Question, Roster, Text
from tipcoder.framework.form.question_types import QuestionType
from tipcoder.languages import ui_language
from tipcoder.languages.captions import Captions
from tipcoder.services import coding as service
from tipcoder.services.taxonomies.taxonomy_queries import meaning_of
from tipcoder.ui.widgets.inputs.answer_input import OfferedChoice


class ChoiceTexts:
    """Knows the choices of one coding in the language in use."""

    def __init__(self, coding: service.OpenCoding) -> None:
        self._project = coding.project
        self._live = coding.live
        self._is_delivered = coding.coding.is_delivered
        self._meanings: dict[tuple[str, str, str], str] = {}
        """Meanings of terms in words, by taxonomy, code and language."""
        self._by_name: dict[tuple[str, str], tuple[Choice, ...]] = {}
        """Choices of lists of names in the order of a language."""
        self._broader_of: dict[str, Mapping[str, tuple[str, ...]]] = {}
        """Broader choices of those of each list."""

    def offered(self, ref: Ref, question: Question, others: Collection[Ref] = ()) -> tuple[OfferedChoice, ...]:
        """Return the choices to show: the open ones, and those chosen here, or in `others`, that are no longer open."""
        answers = [answer for one in (ref, *others) if (answer := self._live.answer(one)) is not None]
        chosen = list(dict.fromkeys(code for answer in answers for code in answer.value.split()))
        open_codes = {choice.code for choice in self._live.choices(ref)}
        every = self._choices_as_shown(ref, question)
        offered = [choice for choice in every if choice.code in open_codes or choice.code in chosen]
        headings = {choice.code: choice for choice in every} if self._broader(question) else {}
        known = [
            OfferedChoice(
                choice.code,
                self._choice_label(choice, ref, choice.code in open_codes),
                choice.code in open_codes,
                broader=broader,
                headings=tuple(self._label(headings[code], ref) for code in above),
                level=level,
            )
            for choice, (broader, above, level) in zip(offered, self._places(question, offered), strict=True)
        ]
        codes = {choice.code for choice in every}
        gone = [code for code in chosen if code not in codes]
        unknown = [OfferedChoice(code, self._gone_label(code, question), False) for code in gone]
        return (*known, *unknown)

    def _broader(self, question: Question) -> Mapping[str, tuple[str, ...]]:
        if question.choices_from:
            return {}
        if question.choices not in self._broader_of:
            self._broader_of[question.choices] = broader_choices(self._live.form.choices.get(question.choices, ()))
        return self._broader_of[question.choices]

    def _places(
        self, question: Question, offered: list[Choice]
    ) -> Iterator[tuple[tuple[str, ...], tuple[str, ...], int]]:
        """Yield, of each choice, the broader ones offered, those that are headings and begin with it, and its level."""
        every, codes = self._broader(question), {choice.code for choice in offered}
        before: tuple[str, ...] = ()
        for choice in offered:
            above = every.get(choice.code, ())
            headings = tuple(code for code in above if code not in codes and code not in before)
            yield tuple(code for code in above if code in codes), headings, len(above)
            before = (*above, choice.code)

    def meaning(self, taxonomy: str, code: str) -> str:
        """Return what a term means, what it includes and what not, in some lines; "" where nobody wrote it down."""
        key = (taxonomy, code, ui_language.current())
        if key not in self._meanings:
            found = meaning_of(self._project, *key)
            lines = (
                (found.definition, "{text}"),
                (found.include, QCoreApplication.translate("CodingWork", "Include: {text}")),
                (found.exclude, QCoreApplication.translate("CodingWork", "Exclude: {text}")),
                (found.example, QCoreApplication.translate("CodingWork", "Example: {text}")),
            )
            self._meanings[key] = "\n".join(line.format(text=text) for text, line in lines if text)
        return self._meanings[key]

    def in_list_order(self, ref: Ref, question: Question, value: str) -> str:
        """Return chosen names in the order of their list, which is not the one that is shown; others as they are."""
        if question.choices not in NAME_LISTS or question.type is QuestionType.RANK:
            return value
        places = {choice.code: place for place, choice in enumerate(self._every_choice(ref, question))}
        return " ".join(sorted(value.split(), key=lambda code: places.get(code, len(places))))

    def value_in_words(self, ref: Ref, question: Question, value: str) -> str:
        """Return a value of a question in words."""
        if not question.choices and not question.choices_from:
            return value
        return ", ".join(self.labels_of(ref, question, value))

    def labels_of(self, ref: Ref, question: Question, value: str) -> tuple[str, ...]:
        """Return the labels of the chosen codes; nothing for a question without choices."""
        if not question.choices and not question.choices_from:
            return ()
        chosen = value.split()
        offered = {
            choice.code: self._label(choice, ref)
            for choice in self._every_choice(ref, question)
            if choice.code in chosen
        }
        gone = _deleted_entry() if question.choices_from else ""
        return tuple(offered.get(code, gone or self._name_of(code)) for code in chosen)

    def _every_choice(self, ref: Ref, question: Question) -> tuple[Choice, ...]:
        """Return the choices of a list, open or not; for a question that chooses rows, the present ones."""
        return self._live.choices(ref) if question.choices_from else self._live.form.choices.get(question.choices, ())

    def _choices_as_shown(self, ref: Ref, question: Question) -> tuple[Choice, ...]:
        if question.choices not in NAME_LISTS:
            return self._every_choice(ref, question)
        key = (question.choices, ui_language.current())
        if key not in self._by_name:
            self._by_name[key] = choices_by_name(self._every_choice(ref, question), key[1])
        return self._by_name[key]

    def _label(self, choice: Choice, ref: Ref) -> str:
        """Return the label of a choice; a row without a name by its number among the others."""
        label = self._text(choice.label, ref) or choice.code
        if label == choice.code:
            label = self._name_of(choice.code)
        question = self._live.node(ref)
        if label != choice.code or not isinstance(question, Question) or not question.choices_from:
            return label
        codes = [other.code for other in self._live.choices(ref)]
        if self._is_delivered:
            return self._entry(choice.code) or str(codes.index(choice.code) + 1)
        words = QCoreApplication.translate("CodingWork", "{number} (no name yet)")
        return words.format(number=codes.index(choice.code) + 1)

    def _entry(self, code: str) -> str:
        """Return the row whose calculated key this is by roster and number: "Victim 2"; "" where there is none."""
        for ref, answer in self._live.family(self._live.root)[1]:
            if answer.value != code or ref.row == self._live.root or not self._live.has(ref):
                continue
            node, row = self._live.node(ref), self._live.row(ref.row)
            roster = self._live.node(Ref(str(row.parent), row.roster))
            if isinstance(roster, Roster) and isinstance(node, Question) and node.type is QuestionType.CALCULATE:
                title = self._text(roster.entry, Ref(str(row.parent), roster.key)) or roster.name
                return f"{title} {row.position + 1}"
        return ""

    def _name_of(self, code: str) -> str:
        """Return the name of a code without a label: in a delivered coding it may be that of a level or group."""
        return Captions(ui_language.current()).of_group(code) if self._is_delivered else code

    def _choice_label(self, choice: Choice, ref: Ref, is_open: bool) -> str:
        label = self._label(choice, ref)
        return label if is_open else self._no_longer_open(label)

    def _gone_label(self, code: str, question: Question) -> str:
        return _deleted_entry() if question.choices_from else self._no_longer_open(code)

    def _no_longer_open(self, label: str) -> str:
        return QCoreApplication.translate("CodingWork", "{choice} (no longer offered here)").format(choice=label)

    def _text(self, text: Text, ref: Ref) -> str:
        return self._live.text(text, ref, ui_language.current())


def _deleted_entry() -> str:
    return QCoreApplication.translate("CodingWork", "A deleted entry")
