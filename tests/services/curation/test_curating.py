"""A person adds texts, illustrations, confirmations and recommendations, and takes each of them back."""

from dataclasses import replace

import pytest

from tipcoder.domain.curation import Curation, CurationKind
from tipcoder.errors import UserError
from tipcoder.services.cases import list_cases
from tipcoder.services.curation import curating
from tipcoder.services.demo.demo import DEMO_PASSPHRASE
from tipcoder.services.findings.catalogues import Catalogues, read_measures
from tipcoder.services.projects import OpenProject, close_project, open_project


def test_the_text_of_a_chapter_is_kept_by_language(project: OpenProject) -> None:
    assert curating.write_chapter(project, "qualification", "cnr", "  Ocjena autora\n")
    assert curating.write_chapter(project, "qualification", "en", "The author's assessment")
    assert not curating.write_chapter(project, "qualification", "en", "The author's assessment ")
    texts = {("qualification", "cnr"): "Ocjena autora", ("qualification", "en"): "The author's assessment"}
    assert curating.curation_of(project).chapter_texts == texts
    assert curating.write_chapter(project, "qualification", "en", " ")
    assert curating.curation_of(project).chapter_texts == {("qualification", "cnr"): "Ocjena autora"}


def test_every_change_is_taken_back_and_brought_back_after_a_restart_too(
    project: OpenProject, catalogues: Catalogues
) -> None:
    entry = next(one for one in catalogues.challenges.entries if one.illustrations())
    curating.write_chapter(project, "brief", "en", "text")
    curating.choose_illustration(project, entry.illustrations()[0])
    curating.leave_out_recommendation(project, entry.code)
    curating.order_recommendations(project, [entry.code])
    curating.word_recommendation(project, entry.code, "en", "It is proposed that this be done.")
    whole = curating.curation_of(project)
    again = open_again(project)
    kinds = []
    while (edit := curating.undo(again)) is not None:
        kinds.append(edit.kind)
    assert kinds == [
        CurationKind.RECOMMENDATION,
        CurationKind.ORDER,
        CurationKind.LEFT_OUT,
        CurationKind.ILLUSTRATION,
        CurationKind.CHAPTER_TEXT,
    ]
    assert curating.curation_of(again) == Curation()
    assert not curating.can_undo(again)
    assert curating.can_redo(again)
    while curating.redo(again) is not None:
        pass
    assert curating.curation_of(again) == whole
    close_project(again)


def open_again(project: OpenProject) -> OpenProject:
    path = project.path
    close_project(project)
    return open_project(path, passphrase=DEMO_PASSPHRASE)


def test_no_more_than_three_descriptions_illustrate(project: OpenProject, catalogues: Catalogues) -> None:
    entry = next(one for one in catalogues.practices.entries if one.illustrations())
    noted = entry.illustrations()[0]
    assert curating.choose_illustration(project, noted)
    assert not curating.choose_illustration(project, noted)
    others = [one for other in catalogues.practices.entries if other is not entry for one in other.entries][:3]
    for other in others[:2]:
        assert curating.choose_illustration(project, replace(other, code=entry.code))
    with pytest.raises(UserError, match="illustrations_full"):
        curating.choose_illustration(project, replace(others[2], code=entry.code))
    chosen = [noted.row, *(other.row for other in others[:2])]
    assert curating.curation_of(project).illustrations == {entry.code: tuple(chosen)}
    assert curating.choose_illustration(project, noted, is_chosen=False)
    assert curating.choose_illustration(project, replace(others[2], code=entry.code))
    assert curating.curation_of(project).illustrations[entry.code] == (*chosen[1:], others[2].row)


def test_a_reviewer_confirms_what_a_coder_marked(project: OpenProject, catalogues: Catalogues) -> None:
    marked = next(one for one in catalogues.practices.entries if one.strongest)
    unmarked = next(one for one in catalogues.practices.entries if not one.strongest)
    with pytest.raises(UserError, match="practice_not_marked"):
        curating.confirm_exemplary(project, unmarked, "MNE-07")
    assert {case.coding.coder for case in list_cases(project)} == {project.project.coder}
    for own in (project.project.coder, f" {project.project.coder.lower()}", " "):
        with pytest.raises(UserError, match="practice_own"):
            curating.confirm_exemplary(project, marked, own)
    assert curating.confirm_exemplary(project, marked, "mne-07")
    assert curating.curation_of(project).exemplary[marked.code].coder == "MNE-07"
    assert curating.withdraw_exemplary(project, marked.code)
    assert curating.curation_of(project).exemplary == {}


def test_the_words_of_the_measure_take_an_edited_wording_back(project: OpenProject) -> None:
    wording = read_measures()["c02_4"].wording("mk")
    assert curating.word_recommendation(project, "c02_4", "mk", "Се предлага нешто друго.")
    assert curating.curation_of(project).recommendations == {("c02_4", "mk"): "Се предлага нешто друго."}
    assert curating.word_recommendation(project, "c02_4", "mk", f" {wording}")
    assert curating.curation_of(project).recommendations == {}
    assert not curating.word_recommendation(project, "c02_4", "mk", "")
