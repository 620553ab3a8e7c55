"""Projects that came in with contents that no project has: one message that names the file, and nothing changed."""

import shutil
from pathlib import Path

import pytest

from tests.support.regions import planned
from tests.support.versions import PASSPHRASE, first, make
from tipcoder.errors import UserErrors
from tipcoder.messages import sentence
from tipcoder.services.projects import close_project
from tipcoder.storage.file import cipher

CONTENTS = {
    "framework that is no XML": "UPDATE framework SET xform = '<h:html'",
    "framework that is none": "UPDATE framework SET xform = '<a/>'",
    "no framework": "DELETE FROM framework",
    "unknown country": "UPDATE project SET country = 'XXX'",
    "two projects": "INSERT INTO project (id, name, country, coder, framework_id, created_at) "
    "SELECT 'other', name, country, coder, framework_id, created_at FROM project",
    "no project": "DELETE FROM project",
    "time that is none": "UPDATE change SET made_at = 'yesterday'",
    "state that is none": "UPDATE answer SET state = 'perhaps' WHERE state <> 'answered'",
    "coding of nobody": "UPDATE coding SET framework_id = 'another'",
    "coding without its row": "UPDATE row SET parent_id = NULL, roster = 'x' WHERE id = coding_id",
    "rows in a circle": "UPDATE row SET parent_id = id WHERE roster = 'defendants'",
}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = make(tmp_path_factory.mktemp("foreign"), first(), 4)
    close_project(made)
    return made.path


@pytest.mark.parametrize("statement", CONTENTS.values(), ids=CONTENTS)
def test_contents_that_no_project_has_are_a_damaged_file(project: Path, tmp_path: Path, statement: str) -> None:
    came = tmp_path / "came.tip"
    shutil.copy(project, came)
    connection = cipher.connect(came, cipher.derive_key(PASSPHRASE, cipher.read_salt(came)), foreign_keys=False)
    for trigger in ("change_no_update", "change_no_delete"):
        connection.execute(f"DROP TRIGGER {trigger}")
    assert connection.execute(statement).rowcount
    connection.close()
    before = came.read_bytes()
    with pytest.raises(UserErrors) as told:
        planned([came])
    (fault,) = told.value.errors
    assert fault.code in ("delivery_project_damaged", "not_a_project")
    assert "came.tip" in sentence(fault)
    assert came.read_bytes() == before
