"""A question that was asked and is calculated now: an answer that the calculation gives too is not kept beside it."""

from pathlib import Path

from tests.support.versions import make, upgraded
from tests.support.xlsforms import question, workbook
from tipcoder.domain.answers import Answer, Ref
from tipcoder.framework.engine.editing import set_answer
from tipcoder.services.cases import add_case, list_cases
from tipcoder.services.coding import apply_edit, open_coding
from tipcoder.services.projects import close_project
from tipcoder.services.upgrading import retired_answers

CODE = question("text", "code", "Code")


def version(number: str, *survey: dict[str, str]) -> bytes:
    return workbook([CODE, *survey], settings={"form_id": "themes", "version": number})


def test_an_answer_that_is_calculated_again_is_not_retired_and_another_one_is(tmp_path: Path) -> None:
    project = make(tmp_path, version("1", question("text", "theme", "Theme")))
    for code, theme in (("c1", "theme of c1"), ("c2", "another theme")):
        coding = open_coding(project, add_case(project).coding.id)
        for key, value in (("code", code), ("theme", theme)):
            apply_edit(coding, set_answer(coding.live, Ref(coding.live.root, key), Answer(value)))
    upgraded(project, version("2", question("text", "theme", "Theme", calculation="concat('theme of ', ${code})")))
    kept = {}
    for case in list_cases(project):
        coding = open_coding(project, case.coding.id)
        code = coding.live.value(Ref(coding.live.root, "code"))
        assert coding.live.value(Ref(coding.live.root, "theme")) == f"theme of {code}"
        kept[code] = [found.answer.value for found in retired_answers(coding)]
    close_project(project)
    assert kept == {"c1": [], "c2": ["another theme"]}
