from dataclasses import replace
from hashlib import sha256

import pytest
from sqlalchemy import Engine, event

from tests.support.project_files import CODER, Made
from tipcoder.domain.projects import JudgmentKind, JudgmentText
from tipcoder.errors import UserError
from tipcoder.languages.legibility import page_qualities
from tipcoder.storage.coding.cases import add_case, get_case, list_cases, remove_case, restore_case
from tipcoder.storage.coding.documents import add_judgment, get_judgment_text, list_judgments
from tipcoder.storage.coding.frameworks import add_framework, get_framework, get_framework_workbook, list_frameworks
from tipcoder.storage.file.integrity import check_database


def judgment(name: str, *pages: str) -> JudgmentText:
    content = "\f".join(pages).encode() or b"scan"
    return JudgmentText(name, "text/plain", content, sha256(content).hexdigest(), pages)


def test_numbers_are_given_once(made: Made) -> None:
    second = add_case(made.database, made.framework, CODER)
    assert second.number == 2
    remove_case(made.database, second.id)
    assert [case.number for case in list_cases(made.database)] == [1]
    assert add_case(made.database, made.framework, CODER).number == 3
    restore_case(made.database, second.id)
    assert [case.number for case in list_cases(made.database)] == [1, 2, 3]
    assert get_case(made.database, second.id) == second


def test_the_list_is_one_statement(made: Made) -> None:
    added = [add_case(made.database, made.framework, CODER) for _ in range(20)]
    for case in added[:10]:
        add_judgment(made.database, case.id, judgment("a", "x"), JudgmentKind.OTHER)
    remove_case(made.database, added[3].id)
    statements: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_other: object) -> None:
        statements.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    cases = list_cases(made.database)
    event.remove(Engine, "before_cursor_execute", note)
    assert [case.number for case in cases] == [1, 2, 3, 4, *range(6, 22)]
    assert sum(case.judgments for case in cases) == 9
    assert cases[1:] == tuple(get_case(made.database, case.id) for case in added if case is not added[3])
    assert len(statements) == 1


def test_judgments_come_back_as_they_were(made: Made) -> None:
    text = judgment("пресуда.txt", "Прва страна\nдва реда", "", "Trec\u0301a \x00 strana")
    added = add_judgment(made.database, made.case, text, JudgmentKind.FIRST_INSTANCE)
    appeal = add_judgment(made.database, made.case, judgment("empty.txt"), JudgmentKind.APPEAL)
    assert list_judgments(made.database, made.case) == (added, appeal)
    assert get_judgment_text(made.database, added.id) == replace(text, qualities=page_qualities(text))
    assert get_judgment_text(made.database, appeal.id).pages == ()
    assert check_database(made.database) == ()


def test_the_same_file_is_not_added_twice_to_a_case(made: Made) -> None:
    text = judgment("a.txt", "text")
    add_judgment(made.database, made.case, text, JudgmentKind.FIRST_INSTANCE)
    with pytest.raises(UserError, match="judgment_exists"):
        add_judgment(made.database, made.case, text, JudgmentKind.APPEAL)
    other = add_case(made.database, made.framework, CODER)
    add_judgment(made.database, other.id, text, JudgmentKind.FIRST_INSTANCE)


def test_the_same_framework_is_stored_once(made: Made) -> None:
    def add(sha: str) -> str:
        return add_framework(
            made.database, form_id="tip", title="TIP", version="2", xlsx=b"new", xform="<x/>", sha256=sha
        )

    assert add("aa") == made.framework
    second = add("bb")
    assert [framework.id for framework in list_frameworks(made.database)] == [made.framework, second]
    assert get_framework(made.database, second).version == "2"
    assert get_framework_workbook(made.database, made.framework) == b"workbook"
