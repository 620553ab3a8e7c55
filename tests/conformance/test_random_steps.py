"""Random answers, and rows that come and go at random: the engines stay of one mind."""

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.conformance import tipcoder_engine
from tests.conformance.cases import Case, calculate, choices, form
from tests.conformance.comparing import TALLY, differences
from tests.conformance.odk import Odk, Step
from tests.support.xlsforms import question as q
from tests.support.xlsforms import workbook
from tipcoder.domain.answers import Ref
from tipcoder.framework.engine import trial_run
from tipcoder.framework.engine.editing import start_coding
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.framework.form.form import Item, Question, Roster
from tipcoder.framework.form.question_types import QuestionType
from tipcoder.framework.xlsform.reader import Framework, read_framework_bytes

FORMS = (
    form(
        "at random: skips and checks",
        q("integer", "a", required="yes"),
        q("select_one l", "b", relevant="${a} > 2"),
        q("select_multiple l", "c", required="${b} = 'p'", constraint="count-selected(.) < 3"),
        q("begin_group", "g", relevant="selected(${c}, 'q') or ${b} = 'r'"),
        q("text", "d", label="Of ${a}", readonly="${a} > 7"),
        q("date", "e", constraint=". > '2020-06-01'"),
        q("end_group"),
        calculate("f", "if(${e} > '2021-01-01', concat(${d}, '-', ${a} * 2), ${b})"),
        calculate("g2", "coalesce(${f}, ${c})"),
        q("text", "h", relevant="string-length(${g2}) > 3", required="${e} != ''"),
        choices=choices("l", "p", "q", "r"),
    ),
    form(
        "at random: lists in files and lookups",
        q("select_one_from_file c.csv", "a"),
        q("select_multiple_from_file c.csv", "b"),
        q("select_one_from_file c.csv", "c", readonly="yes", choice_filter="region = ${a} or level > ${n}"),
        q("integer", "n"),
        calculate("up", "pulldata('c', 'region', 'name', ${a})"),
        calculate("sizes", "join(' ', instance('c')/root/item[selected(${b}, name)]/level)"),
        q(
            "select_one_from_file c.csv",
            "d",
            readonly="yes",
            parameters="randomize=true, seed=${n}",
            choice_filter="name != ${up}",
        ),
        q("begin_repeat", "r"),
        q("integer", "m"),
        calculate("mine", "instance('c')/root/item[level = current()/../m]/name"),
        calculate("first", "once(${m})"),
        q("end_repeat"),
        calculate("all", "concat(join('+', //m), '/', join(',', /data/r/*[. != '']))"),
        files={"c.csv": "name,label,region,level\np,P,q,1\nq,Q,r,2\nr,R,,3\ns,S,q,4\n"},
    ),
    form(
        "at random: rows to choose from",
        q("begin_repeat", "r"),
        q("text", "t"),
        q("integer", "n"),
        calculate("key", "concat(position(..), ${t})"),
        q("end_repeat"),
        q("integer", "a"),
        q("select_one ${key}", "one", readonly="yes"),
        q("select_multiple ${key}", "some", readonly="yes", choice_filter="${n} > ${a}"),
        calculate("order", "join(' ', randomize(/data/r/t, ${a}))"),
        calculate("large", "join(' ', /data/r[n > ${a}]/t)"),
    ),
    form(
        "at random: rows",
        q("integer", "a"),
        q("begin_repeat", "r"),
        q("integer", "n", constraint=". <= 5"),
        q("text", "t", relevant="${n} > ${a}"),
        calculate("p", "concat(position(..), ':', ${n} * 2)"),
        calculate("all", "count(${r})"),
        q("end_repeat"),
        calculate("count", "count(${r})"),
        calculate("filled", "count-non-empty(${t})"),
        calculate("j", "join(',', ${p})"),
        q("text", "last", relevant="${count} > 2"),
    ),
    form(
        "at random: rows in rows",
        q("text", "a"),
        q("begin_repeat", "r", relevant="${a} != 'none'"),
        q("integer", "n"),
        q("begin_repeat", "s", relevant="${n} != 3"),
        q("integer", "m", required="${n} > 5"),
        calculate("x", "${m} + ${n}"),
        calculate("where", "concat(position(../..), '.', position(..))"),
        q("end_repeat"),
        calculate("inner", "count(${s})"),
        q("end_repeat"),
        calculate("all", "count(${m})"),
        calculate("places", "join(' ', ${where})"),
    ),
)
VALUES = {
    QuestionType.INTEGER: st.integers(-1, 9).map(str),
    QuestionType.TEXT: st.sampled_from(("x", "none", "two words", "5")),
    QuestionType.DATE: st.sampled_from(("2020-01-31", "2020-12-31", "2021-05-06")),
    QuestionType.SELECT_ONE: st.sampled_from(("p", "q", "r")),
    QuestionType.SELECT_MULTIPLE: st.sampled_from(("p", "q", "p q", "q r", "p q r")),
}
FRAMEWORKS: dict[str, Framework] = {}


@pytest.mark.parametrize("case", FORMS, ids=lambda case: case.name)
@settings(max_examples=25)
@given(data=st.data())
def test_engines_agree_after_random_steps(case: Case, odk: Odk, data: st.DataObject) -> None:
    framework = FRAMEWORKS.get(case.name) or framework_of(case)
    FRAMEWORKS[case.name] = framework
    live = start_coding(framework.form)
    steps, ours = [], [tipcoder_engine.state(live)]
    for _ in range(data.draw(st.integers(1, 15), label="steps")):
        step = data.draw(st.sampled_from(list(possible(live))).flatmap(completed), label="step")
        trial_run.take(live, step)
        steps.append(step)
        ours.append(tipcoder_engine.state(live))
    theirs = odk.states(framework.xform, steps, case.files)
    TALLY.forms.add(case.name)
    TALLY.steps += len(steps)
    for taken, pair in enumerate(zip(theirs, ours, strict=True)):
        assert not list(differences(*pair)), f"after {taken} steps"


def framework_of(case: Case) -> Framework:
    """Return the framework of a case, read with its files."""
    files = {name: text.encode() for name, text in case.files.items()}
    return read_framework_bytes(workbook(case.survey, case.choices), "form.xlsx", files)


Possible = tuple[str, str, QuestionType | int]


def possible(live: LiveCoding) -> Iterator[Possible]:
    """Yield what a person may do next: (action, path, type of the question or index of the row)."""
    root = live.form.children[0].path.rpartition("/")[0]
    yield from _possible(live, live.root, live.form.children, root)


def _possible(live: LiveCoding, row: str, items: tuple[Item, ...], above: str) -> Iterator[Possible]:
    for item in items:
        path, ref = f"{above}/{item.name}", Ref(row, item.key)
        if isinstance(item, Question):
            if item.is_answered_by_person and live.is_relevant(ref) and not live.is_readonly(ref):
                yield "set", path, item.type
        elif not isinstance(item, Roster):
            yield from _possible(live, row, item.children, path)
        elif live.is_relevant(ref):
            rows = live.rows(row, item.key)
            if len(rows) < 4:
                yield "add", path, 0
            for place, child in enumerate(rows):
                yield "remove", path, place
                yield from _possible(live, child.id, item.children, f"{path}[{place + 1}]")


def completed(chosen: Possible) -> st.SearchStrategy[Step]:
    """Return the steps that a possible one may become: with one value or another."""
    action, path, what = chosen
    if isinstance(what, QuestionType):
        return (VALUES[what] | st.just("")).map(lambda value: (action, path, value))
    return st.just((action, path) if action == "add" else (action, path, what))
