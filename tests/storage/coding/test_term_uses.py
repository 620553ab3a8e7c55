"""Uses of terms by answers, over several versions of the framework, and what a change of terms stores."""

from tests.support.project_files import CODER, NOTHING, Made, save
from tipcoder.domain.answers import Answer, Ref, Row
from tipcoder.domain.edits import AddRows, RemoveRows, SetAnswer
from tipcoder.domain.projects import Completeness
from tipcoder.domain.taxonomies import Taxonomy, Term, TermStatus
from tipcoder.storage.coding.cases import add_case, get_case, remove_case
from tipcoder.storage.coding.changes import next_undo
from tipcoder.storage.coding.codings import load_coding, save_edit
from tipcoder.storage.coding.derived_state import Saved
from tipcoder.storage.coding.frameworks import add_framework
from tipcoder.storage.coding.term_recoding import Recoded, add_term, delete_term, save_taxonomies, save_term
from tipcoder.storage.coding.term_uses import (
    Asking,
    Use,
    codings_of,
    codings_with,
    count_uses,
    in_history,
)
from tipcoder.storage.taxonomies import load_taxonomy

MEANS = Taxonomy("means", tuple(Term(code, {"en": code}) for code in ("force", "fraud", "threat")))


def chosen(row: str, question: str, codes: str) -> tuple[SetAnswer, Saved]:
    ref = Ref(row, question)
    return SetAnswer(ref, None, Answer(codes)), Saved({}, {}, Completeness(), {}, frozenset((ref,)))


def choose(made: Made, coding: str, row: str, question: str, codes: str) -> None:
    operation, saved = chosen(row, question, codes)
    save_edit(made.database, coding, (operation,), coder=CODER, saved=saved)


def asking(made: Made, roster: str = "", question: str = "means") -> Asking:
    return Asking("means", made.framework, roster, question)


def test_uses_are_counted_by_answers_codings_and_cases(made: Made) -> None:
    other = add_case(made.database, made.framework, CODER).coding.id
    save(made, AddRows((Row("v1", made.coding, "victims", 0), Row("v2", made.coding, "victims", 1))))
    choose(made, made.coding, made.coding, "means", "force fraud")
    choose(made, made.coding, "v1", "means", "force")
    choose(made, made.coding, "v2", "means", "force")
    choose(made, other, other, "means", "fraud")
    choose(made, other, other, "acts", "force")
    assert count_uses(made.database, [asking(made)]) == {
        ("means", "force"): Use(1, 1, 1),
        ("means", "fraud"): Use(2, 2, 2),
    }
    both = [asking(made), asking(made, "victims"), Asking("acts", made.framework, "", "acts")]
    assert count_uses(made.database, both)["means", "force"] == Use(3, 1, 1)
    assert count_uses(made.database, both)["acts", "force"] == Use(1, 1, 1)
    assert codings_with(made.database, both, {("means", "force")}) == {made.coding: made.framework}
    assert codings_of(made.database, {made.framework}) == {made.coding: made.framework, other: made.framework}


def test_what_was_removed_does_not_count_but_is_known(made: Made) -> None:
    other = add_case(made.database, made.framework, CODER)
    choose(made, other.coding.id, other.coding.id, "means", "fraud")
    rows = (Row("v1", made.coding, "victims", 0),)
    save(made, AddRows(rows))
    choose(made, made.coding, "v1", "means", "force")
    save(made, RemoveRows(rows, ((Ref("v1", "means"), Answer("force")),)))
    remove_case(made.database, other.id)
    both = [asking(made), asking(made, "victims")]
    assert count_uses(made.database, both) == {("means", "force"): Use(), ("means", "fraud"): Use()}
    assert codings_with(made.database, both, {("means", "force"), ("means", "fraud")}) == {}


def test_a_question_counts_in_the_version_of_the_framework_that_asks_it_so(made: Made) -> None:
    newer = add_framework(
        made.database, form_id="tip", title="TIP", version="2", xlsx=b"x", xform="<h:html/>", sha256="bb"
    )
    coding = add_case(made.database, newer, CODER).coding.id
    choose(made, made.coding, made.coding, "means", "force")
    choose(made, coding, coding, "means", "force")
    assert count_uses(made.database, [asking(made)])["means", "force"].codings == 1
    both = [asking(made), Asking("national_means", newer, "", "means")]
    assert count_uses(made.database, both) == {
        ("means", "force"): Use(1, 1, 1),
        ("national_means", "force"): Use(1, 1, 1),
    }


def test_history_knows_terms_that_no_answer_holds_any_more(made: Made) -> None:
    ref = Ref(made.coding, "means")
    choose(made, made.coding, made.coding, "means", "force fraud")
    save(made, SetAnswer(ref, Answer("force fraud"), None), saved=NOTHING)
    terms = {("means", code) for code in ("force", "fraud", "forc", "threat")}
    assert in_history(made.database, [asking(made)], terms) == {("means", "force"), ("means", "fraud")}
    assert in_history(made.database, [asking(made, question="acts")], terms) == frozenset()


def test_terms_are_added_in_their_place_changed_and_deleted(made: Made) -> None:
    save_taxonomies(made.database, (MEANS,))
    add_term(made.database, "means", Term("harsh_force", {"en": "Harsh force"}, parent="force"), 1)
    save_term(made.database, "means", Term("fraud", {}, status=TermStatus.DEPRECATED, replaced_by=("threat",)))
    delete_term(made.database, "means", "force")
    terms = load_taxonomy(made.database, "means").terms
    assert [term.code for term in terms] == ["harsh_force", "fraud", "threat"]
    assert (terms[1].label("en"), terms[1].status, terms[1].replaced_by) == (
        "fraud",
        TermStatus.DEPRECATED,
        ("threat",),
    )


def test_a_change_of_terms_and_its_edits_are_one(made: Made) -> None:
    choose(made, made.coding, made.coding, "means", "force")
    other = add_case(made.database, made.framework, CODER).coding.id
    ref = Ref(made.coding, "means")
    edit = (SetAnswer(ref, Answer("force"), Answer("threat")),)
    recoded = Recoded(made.coding, edit, Saved({}, {}, Completeness(1, 0, 0, 2), {}, frozenset((ref,))))
    standing = Recoded(other, (), Saved({Ref(other, "sum"): "4"}, {}, Completeness(1, 2, 0, 3), {}))
    save_taxonomies(made.database, (MEANS,), (recoded, standing), coder=CODER)
    assert load_taxonomy(made.database, "means") == MEANS
    assert count_uses(made.database, [asking(made)]) == {("means", "threat"): Use(1, 1, 1)}
    pending = next_undo(made.database, made.coding)
    assert pending is not None
    assert pending.edit == (SetAnswer(ref, Answer("threat"), Answer("force")),)
    assert next_undo(made.database, other) is None
    assert load_coding(made.database, other).calculated == ((Ref(other, "sum"), Answer("4")),)
    assert load_coding(made.database, other).coding.completeness == Completeness(1, 2, 0, 3)
    assert get_case(made.database, made.case).coding.completeness == Completeness(1, 0, 0, 2)
