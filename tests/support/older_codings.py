"""Projects of the practice cases as they were coded by an older version of the shipped framework."""

import json
from pathlib import Path

from tests.support.made_once import made_once
from tests.support.new_projects import keep, opened_copy
from tests.support.versions import PASSPHRASE
from tipcoder.domain.projects import Country
from tipcoder.services.cases import add_case
from tipcoder.services.coding import apply_edit, open_coding
from tipcoder.services.demo.demo_codings import coding_edit
from tipcoder.services.projects import NewProject, OpenProject, create_project

DATA = Path(__file__).parents[1] / "services" / "upgrading" / "data"


def older_project(version: str, path: Path) -> OpenProject:
    """Return a project of the practice cases coded by a version (`2026.4`), open; it is made once in a run and copied.

    The framework and the codings of that version lie beside the tests of upgrading.
    """
    name = version.replace(".", "_")
    framework, codings = DATA / f"framework_{name}.xlsx", DATA / f"codings_{name}.json"

    def make(folder: Path) -> None:
        new = NewProject(folder / "project.tip", "SEE", Country.SRB, "SRB-02", PASSPHRASE, framework)
        made = create_project(new)
        for table in json.loads(codings.read_text("utf-8")).values():
            coding = open_coding(made, add_case(made).coding.id)
            apply_edit(coding, coding_edit(coding.form, coding.live.root, table))
        keep(made)

    return opened_copy(made_once(f"from {version}", make, framework.read_bytes(), codings.read_bytes()), path)
