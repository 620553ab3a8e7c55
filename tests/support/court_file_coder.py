"""Codes a court file, as it is written down, in a project."""

from pathlib import Path
from random import Random

from tests.support.case_files import Written
from tests.support.made_once import made_once
from tests.support.new_projects import keep, new_project, opened_copy
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.projects import Country
from tipcoder.framework.engine.editing import add_row, set_answer
from tipcoder.services.cases import add_case
from tipcoder.services.coding import apply_edit, open_coding
from tipcoder.services.projects import NewProject, OpenProject

PASSPHRASE = "four fictional words here"


def coded_project(path: Path, *written: Written) -> OpenProject:
    """Return a project whose cases are court files, open: a copy of one that is made once in a run."""

    def make(folder: Path) -> None:
        project = new_project(NewProject(folder / "project.tip", "A", Country.SRB, "SRB-01", PASSPHRASE))
        for one in written:
            CourtFileCoder(project).code(one)
        keep(project)

    return opened_copy(made_once("court files", make, written), path)


class CourtFileCoder:
    """Codes a court file in a project, its rows in another order where that is left to chance."""

    def __init__(self, project: OpenProject, chance: Random | None = None) -> None:
        self.coding = open_coding(project, add_case(project).coding.id)
        self._chance = chance
        self._keys: dict[str, str] = {}
        self._named: list[tuple[Ref, str]] = []

    def code(self, written: Written) -> None:
        self._rows(self.coding.live.root, written)
        for ref, names in self._named:
            self._answer(ref, " ".join(self._keys[name] for name in names.split()))

    def _rows(self, row: str, content: Written) -> None:
        live = self.coding.live
        for key, value in content.items():
            if not isinstance(value, list):
                self._question(Ref(row, key), str(value))
                continue
            entries = list(value)
            if self._chance is not None:
                self._chance.shuffle(entries)
            for entry in entries:
                apply_edit(self.coding, add_row(live, row, key))
                self._rows(live.row_ids(row, key)[-1], entry)

    def _question(self, ref: Ref, value: str) -> None:
        if ref.key in ("charge_id", "decision_id"):
            self._keys[value] = self.coding.live.value(ref)
        elif ref.key == "charge_offence_kind":
            self._answer(Ref(ref.row, "charge_article"), "other_offence")
            self._answer(Ref(ref.row, "charge_article_other_kind"), value)
        elif ref.key == "effect_charges":
            self._named.append((ref, value))
        elif ref.key != "sentence_relation":
            self._answer(ref, value)

    def _answer(self, ref: Ref, value: str) -> None:
        apply_edit(self.coding, set_answer(self.coding.live, ref, Answer(value)))
