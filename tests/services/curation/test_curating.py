"""A person adds texts, illustrations, confirmations and recommendations, and takes each of them back."""

from dataclasses import replace

import pytest

from tests.support.authors_texts import opened
from tipcoder.domain.curation import Curation, CurationKind
from tipcoder.errors import UserError
from tipcoder.services.cases import list_cases
from tipcoder.services.curation import (
    can_redo,
    can_undo,
    choose_illustration,
    confirm_exemplary,
    curation_of,
    leave_out_recommendation,
    order_recommendations,
    redo,
    undo,
    withdraw_exemplary,
    word_recommendation,
    write_chapter,
)
from tipcoder.services.demo.demo import DEMO_PASSPHRASE
from tipcoder.services.findings.catalogues import Catalogues, read_measures
from tipcoder.services.projects import OpenProject, close_project, open_project


def test_the_text_of_a_chapter_is_kept_by_language(project: OpenProject) -> None:
    assert write_chapter(project, "qualification", "cnr", "  Ocjena autora\n")
    assert write_chapter(project, "qualification", "en", "The author's assessment")
    assert not write_chapter(project, "qualification", "en", "The author's assessment ")
    texts = {("qualification", "cnr"): "Ocjena autora", ("qualification", "en"): "The author's assessment"}
    assert opened(curation_of(project).chapter_texts) == texts
    assert write_chapter(project, "qualification", "en", " ")
    assert opened(curation_of(project).chapter_texts) == {("qualification", "cnr"): "Ocjena autora"}


def test_every_change_is_taken_back_and_brought_back_after_a_restart_too(
    project: OpenProject, catalogues: Catalogues
) -> None:
    entry = next(one for one in catalogues.challenges.entries if one.illustrations())
    write_chapter(project, "brief", "en", "text")
    choose_illustration(project, entry.illustrations()[0])
    leave_out_recommendation(project, entry.code)
    order_recommendations(project, [entry.code])
    word_recommendation(project, entry.code, "en", "It is proposed that this be done.")
    whole = curation_of(project)
    again = open_again(project)
    kinds = []
    while (edit := undo(again)) is not None:
        kinds.append(edit.kind)
    assert kinds == [
        CurationKind.RECOMMENDATION,
        CurationKind.ORDER,
        CurationKind.LEFT_OUT,
        CurationKind.ILLUSTRATION,
        CurationKind.CHAPTER_TEXT,
    ]
    assert curation_of(again) == Curation()
    assert not can_undo(again)
    assert can_redo(again)
    while redo(again) is not None:
        pass
    assert curation_of(again) == whole
    close_project(again)


def open_again(project: OpenProject) -> OpenProject:
    path = project.path
    close_project(project)
    return open_project(path, passphrase=DEMO_PASSPHRASE)


def test_no_more_than_three_descriptions_illustrate(project: OpenProject, catalogues: Catalogues) -> None:
    entry = next(one for one in catalogues.practices.entries if one.illustrations())
    noted = entry.illustrations()[0]
    assert choose_illustration(project, noted)
    assert not choose_illustration(project, noted)
    others = [one for other in catalogues.practices.entries if other is not entry for one in other.entries][:3]
    for other in others[:2]:
        assert choose_illustration(project, replace(other, code=entry.code))
    with pytest.raises(UserError, match="illustrations_full"):
        choose_illustration(project, replace(others[2], code=entry.code))
    chosen = [noted.row, *(other.row for other in others[:2])]
    assert curation_of(project).illustrations == {entry.code: tuple(chosen)}
    assert choose_illustration(project, noted, is_chosen=False)
    assert choose_illustration(project, replace(others[2], code=entry.code))
    assert curation_of(project).illustrations[entry.code] == (*chosen[1:], others[2].row)


def test_a_reviewer_confirms_what_a_coder_marked(project: OpenProject, catalogues: Catalogues) -> None:
    marked = next(one for one in catalogues.practices.entries if one.strongest)
    unmarked = next(one for one in catalogues.practices.entries if not one.strongest)
    with pytest.raises(UserError, match="practice_not_marked"):
        confirm_exemplary(project, unmarked, "MNE-07")
    assert {case.coding.coder for case in list_cases(project)} == {project.project.coder}
    for own in (project.project.coder, f" {project.project.coder.lower()}", " "):
        with pytest.raises(UserError, match="practice_own"):
            confirm_exemplary(project, marked, own)
    assert confirm_exemplary(project, marked, "mne-07")
    assert curation_of(project).exemplary[marked.code].coder == "MNE-07"
    assert withdraw_exemplary(project, marked.code)
    assert curation_of(project).exemplary == {}


def test_the_words_of_the_measure_take_an_edited_wording_back(project: OpenProject) -> None:
    wording = read_measures()["c02_4"].wording("mk")
    assert word_recommendation(project, "c02_4", "mk", "Се предлага нешто друго.")
    assert opened(curation_of(project).recommendations) == {("c02_4", "mk"): "Се предлага нешто друго."}
    assert word_recommendation(project, "c02_4", "mk", f" {wording}")
    assert curation_of(project).recommendations == {}
    assert not word_recommendation(project, "c02_4", "mk", "")
