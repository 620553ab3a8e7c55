"""Plans the columns and sheets of questions and rosters of older versions of the framework.

Answers that the framework has no place for any more are in further columns at the end of their level,
`<name>_retired` and those derived from it; rows of a roster that is gone on a sheet of their own, `<roster>_retired`.
They leave as their own version said, and never more openly than the question that took their place; what persons wrote
in words of their own does not cross a border.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from tipcoder.exchange.privacy.profiles import Leaving
from tipcoder.exchange.privacy.release_plan import ReleasePlan
from tipcoder.exchange.spreadsheet.naming import Names
from tipcoder.exchange.workbook.columns import ColumnMaker, QuestionColumns
from tipcoder.exchange.workbook.labels import Labels
from tipcoder.framework.form.form import Form, Question, Roster, Text
from tipcoder.framework.form.question_types import QuestionType


@dataclass(frozen=True, slots=True)
class RetiredQuestion:
    """A question of an older version.

    `roster` and `key` are those by which rows and answers come. `now` is the path of the question that took its place,
    "" for none.
    """

    roster: str
    key: str
    form: Form
    question: Question
    now: str = ""


@dataclass(frozen=True, slots=True)
class RetiredRoster:
    """A roster of an older version; `key` is that by which its rows come. All its questions are retired with it."""

    key: str
    form: Form
    roster: Roster


@dataclass(frozen=True, slots=True)
class Retired:
    """All that is retired in a workbook; rosters come parents first."""

    questions: tuple[RetiredQuestion, ...] = ()
    rosters: tuple[RetiredRoster, ...] = ()

    def __bool__(self) -> bool:
        """Return whether there is anything."""
        return bool(self.questions or self.rosters)

    def all_questions(self) -> tuple[RetiredQuestion, ...]:
        """Return the retired questions of all levels, those of retired rosters under their plain keys."""
        of_rosters = (
            RetiredQuestion(found.key, question.key, found.form, question)
            for found in self.rosters
            for question in found.form.questions(found.roster.key)
            if question.type is not QuestionType.NOTE
        )
        return (*self.questions, *of_rosters)


NOTHING_RETIRED = Retired()


@dataclass(frozen=True, slots=True)
class RetiredColumns:
    """A retired question with its columns, None where it does not leave. `name` is that of the first of them."""

    retired: RetiredQuestion
    name: str
    leaving: Leaving
    columns: QuestionColumns | None


def retired_columns(
    retired: Retired,
    roster: str,
    names: Names,
    release: ReleasePlan,
    *,
    maker: ColumnMaker,
    used: Mapping[tuple[str, str], Collection[str]],
) -> tuple[RetiredColumns, ...]:
    """Return the retired questions of a level.

    `names` are those of its sheet. `release` and `maker` are of the questions in use; `used` has the terms that answers
    use, by roster and key of their question.
    """
    found = [question for question in retired.all_questions() if question.roster == roster]
    is_own_sheet = any(level.key == roster for level in retired.rosters)
    own_names = [names.give(_name(question, is_own_sheet)) for question in found]
    return tuple(
        _columns(
            question, name, names, _leaving(question, release), maker, used.get((question.roster, question.key), ())
        )
        for question, name in zip(found, own_names, strict=True)
    )


def terms_name(retired: RetiredQuestion) -> str:
    """Return what `terms` and `codebook` call the list of a retired question, "" for none."""
    return f"{retired.question.choices}@{retired.form.version}" if retired.question.choices else ""


def _name(retired: RetiredQuestion, is_own_sheet: bool) -> str:
    key = retired.question.key
    return key if is_own_sheet and retired.key == key else f"{key}_retired"


def _leaving(retired: RetiredQuestion, release: ReleasePlan) -> Leaving:
    if release.profile.reduces and retired.question.choices_from:
        return Leaving.WITHHELD
    own = release.uncoarsened.unreviewed.for_form(retired.form).how(retired.question)
    return own if release.at(retired.now) in (None, own, Leaving.AS_IS) else Leaving.WITHHELD


def _columns(
    retired: RetiredQuestion, name: str, names: Names, leaves: Leaving, maker: ColumnMaker, used: Collection[str]
) -> RetiredColumns:
    if leaves is Leaving.WITHHELD:
        return RetiredColumns(retired, name, leaves, None)
    labels, captions = Labels(retired.form, maker.labels.language), maker.captions
    label = labels.give(retired.question.label) or retired.question.name
    caption = captions.retired.format(question=label, version=retired.form.version)
    question = replace(retired.question, key=retired.key, label=Text({"": (caption,)}))
    own = replace(maker, form=retired.form, labels=labels, ranges={}, used={question.path: used})
    return RetiredColumns(retired, name, leaves, own.make(question, name, leaves, names))
