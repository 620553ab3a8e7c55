"""After any sequence of edits the coding is what it would be if opened afresh, and undoing all restores the start."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.xlsforms import question, workbook
from tipcoder.domain.answers import Answer, AnswerState, Ref
from tipcoder.domain.edits import Edit, inverse
from tipcoder.domain.taxonomies import Taxonomy, Term, TermStatus
from tipcoder.framework.engine import editing
from tipcoder.framework.engine.live import Changes, LiveCoding
from tipcoder.framework.form.form import Form, Question
from tipcoder.framework.form.question_types import QuestionType
from tipcoder.framework.xlsform.external import choices_of, with_choices
from tipcoder.framework.xlsform.reader import read_framework_bytes

TODAY = date(2026, 1, 15)
CITIES = tuple(
    {"list_name": kind, "name": name, "label": name, "country": name[0]}
    for kind, names in (("country", "abc"), ("city", ("a1", "a2", "b1", "c1")))
    for name in names
)


TERMS = Taxonomy(
    "terms",
    (
        Term("1", {"en": "One"}, parent="3", valid_from="2021-05"),
        Term("2", {"en": "Two"}, parent="4", valid_to="2020"),
        Term("3", {"en": "Three"}, parent="5"),
        Term("4", {"en": "Four"}, status=TermStatus.DEPRECATED, parent="5"),
        Term("5", {"en": "Five"}, parent="0"),
    ),
)


def everything() -> Form:
    """Return a form in which everything depends on everything, across three levels."""
    survey = (
        question("integer", "least", default="2"),
        question("text", "show"),
        question("date", "on", tip_role="decision_date"),
        question("select_multiple_from_file terms.csv", "term", choice_filter="parent != ${show}"),
        question("select_one ${k}", "whose", choice_filter="${n} != ${least}", tip_choice_label="own"),
        question("select_one city", "mixed", parameters="randomize=true, seed=${least}"),
        question("calculate", "broader", calculation="pulldata('terms', 'parent', 'name', ${term})"),
        question("calculate", "deep", calculation="concat(sum(//n), '/', join(',', /data/outer/r//x))"),
        question("select_one country", "country"),
        question("select_one city", "city", choice_filter="country = ${country}"),
        question("begin_group", "outer", relevant="${show} != '3'"),
        question("begin_repeat", "r", relevant="${least} < 5"),
        question("integer", "n", constraint=". >= ${least}", required="${k} != ''", default="${least} + 1"),
        question("text", "k", "Of ${n} in ${total}", readonly="${n} > 3"),
        question("select_one city", "c", choice_filter="country = ${country} or ${n} = 2"),
        question("select_one_from_file terms.csv", "t", choice_filter="parent = ${k}"),
        question("calculate", "id", calculation="once(uuid())"),
        question("begin_group", "g", relevant="${k} != '1'"),
        question("begin_repeat", "s"),
        question("integer", "m", relevant="${n} != 4", constraint=". < position(../../..) + 3"),
        question("calculate", "x", calculation="${m} * ${n} + ${least} + position(..)"),
        question("calculate", "before", calculation="indexed-repeat(${k}, ${r}, position(../../..) - 1)"),
        question("end_repeat"),
        question("end_group"),
        question(
            "calculate", "running", calculation="concat(indexed-repeat(${running}, ${r}, position(..) - 1), ${n})"
        ),
        question("calculate", "own", calculation="sum(${x}) + count(${s})"),
        question("end_repeat"),
        question("begin_repeat", "p", repeat_count="${least} - 1"),
        question("text", "q"),
        question("calculate", "all_q", calculation="concat(join(',', ${q}), count(${p}), position(..))"),
        question("begin_repeat", "o", repeat_count="${q}", relevant="${q} != '2'"),
        question("text", "u"),
        question("end_repeat"),
        question("end_repeat"),
        question("end_group"),
        question("calculate", "of_p", calculation="concat(count(${p}), '/', count(${o}), join('-', ${u}))"),
        question("calculate", "total", calculation="concat(join(',', ${own}), '/', count(${r}), '/', count(${x}))"),
        question("calculate", "some", calculation="sum(/data/outer/r[n > 2]/n)"),
        question("note", "shown", "In all ${total}", relevant="${some} > 3"),
        question("text", "last", relevant="selected(${total}, '0') or ${on} > '2021'", required="yes"),
    )
    bare = read_framework_bytes(workbook(survey, CITIES), "test.xlsx").form
    return with_choices(bare, {"terms": choices_of(TERMS)})


FORM = everything()


def state(live: LiveCoding) -> dict[Ref, tuple[object, ...]]:
    return {
        ref: (
            live.answer(ref),
            live.value(ref),
            live.is_relevant(ref),
            live.is_required(ref),
            live.is_readonly(ref),
            live.validity(ref),
            live.choices(ref),
            live.text(live.node(ref).label, ref, "en"),
        )
        for ref in live.refs()
    }


class Stored:
    """Derived values and relevance that a project would hold, fed by changes alone."""

    def __init__(self, live: LiveCoding) -> None:
        self.derived = (dict(live.initial_derived().values), dict(live.initial_derived().relevant))

    def save(self, live: LiveCoding, changes: Changes) -> None:
        values, relevant = self.derived
        values.update(changes.derived.values)
        relevant.update(changes.derived.relevant)
        kept = set(live.refs())
        for ref in [ref for ref in values if ref not in kept]:
            del values[ref]
        for ref in [ref for ref in relevant if ref not in kept or (live.answer(ref) is None and ref not in values)]:
            del relevant[ref]


def opened_afresh(live: LiveCoding) -> LiveCoding:
    rows, answers = live.family("root")
    return LiveCoding(FORM, "root", rows[1:], answers, today=TODAY)


def next_edit(live: LiveCoding, draw: st.DrawFn) -> Edit:
    rows = live.family("root")[0]
    row = draw(st.sampled_from(rows))
    rosters = [roster.key for above, roster in FORM.rosters() if above == row.roster]
    kind = draw(st.sampled_from(("answer", "answer", "answer", "add", "none", "remove", "move", "duplicate", "clear")))
    if kind == "add" and rosters:
        return editing.add_row(live, row.id, rosters[0])
    if kind == "clear":
        return editing.clear_hidden(live)
    if row.parent and kind == "remove":
        return editing.remove_row(live, row.id)
    if row.parent and kind == "duplicate" and len(rows) < 12:
        return editing.duplicate_row(live, row.id)
    if row.parent and kind == "move":
        return editing.move_row(live, row.id, draw(st.integers(0, 3)))
    empty = [roster for roster in rosters if not live.rows(row.id, roster) and roster not in live.counted]
    if kind == "none" and empty:
        return editing.say_none(live, Ref(row.id, empty[0]))
    asked = [
        question
        for question in FORM.questions(row.roster)
        if question.is_answered_by_person and question.type is not QuestionType.ROSTER
    ]
    return editing.set_answer(live, *draw(answers(row.id, tuple(asked))))


@st.composite
def answers(draw: st.DrawFn, row: str, asked: tuple[Question, ...]) -> tuple[Ref, Answer | None]:
    item = draw(st.sampled_from(asked))
    ref = Ref(row, item.key)
    if draw(st.integers(0, 5)) == 0:
        return ref, draw(st.sampled_from((None, Answer(state=AnswerState.NOT_STATED))))
    if item.type is QuestionType.DATE:
        return ref, Answer(draw(st.sampled_from(("2020", "2021-05", "2021-05-10"))))
    if item.choices:
        return ref, Answer(draw(st.sampled_from(FORM.choices[item.choices])).code)
    return ref, Answer(str(draw(st.integers(0, 6))))


@settings(max_examples=60)
@given(st.data())
def test_incremental_state_is_the_state_opened_afresh(data: st.DataObject) -> None:
    live = LiveCoding(FORM, "root", today=TODAY)
    at_first = state(live)
    stored = Stored(live)
    done: list[Edit] = []
    for _ in range(data.draw(st.integers(1, 14))):
        before = state(live)
        edit = data.draw(st.composite(lambda draw: next_edit(live, draw))())
        assert state(live) == before, "building an edit changes nothing"
        changes = live.apply(edit)
        done.append(edit)
        stored.save(live, changes)
        after = state(live)
        afresh = opened_afresh(live)
        assert after == state(afresh)
        assert stored.derived == (afresh.initial_derived().values, afresh.initial_derived().relevant)
        assert {ref for ref in after if before.get(ref) != after[ref]} <= changes.refs
    for edit in reversed(done):
        live.apply(inverse(edit))
    assert state(live) == at_first
    assert live.family("root") == ((live.row("root"),), ())
