"""Starting exercises of demo cases, altering them step by step, and approving them with neutral facts."""

import shutil
from collections.abc import Sequence
from pathlib import Path

from tests.support.demo import demo_project
from tests.support.made_once import made_once
from tests.support.steps import finished
from tipcoder.services.briefs.exercise import FACTS, Exercise, drop_exercise, set_exercise, start_exercise
from tipcoder.services.briefs.exercise_approval import approve_exercise
from tipcoder.services.briefs.exercise_checks import ExerciseChecker
from tipcoder.services.cases import list_cases
from tipcoder.services.demo.demo import DEMO_PASSPHRASE
from tipcoder.services.projects import OpenProject, close_project, open_project
from tipcoder.services.workshop.making import make_workshop
from tipcoder.storage.exercises import list_exercises

AGE = "/data/victims[1]/victim_age_group"
NEUTRAL = {
    "en": "A waitress promised two girls work as dancers. They were kept in a club.",
    "mk": "Келнерка им ветила на две девојчиња работа како танчерки. Ги држеле во клуб.",
    "sq": "Një kamariere u premtoi dy vajzave punë si valltare. I mbanin në një klub.",
    "ro": "O chelneriță le-a promis la două fete muncă. Le țineau într-un club.",
    "sr": "Конобарица је двема девојкама обећала посао. Држали су их у клубу.",
    "cnr": "Konobarica je dvjema djevojkama obećala posao. Držali su ih u klubu.",
}


def exercise_of(project: OpenProject, number: int = 1, *steps: Sequence[object]) -> Exercise:
    """Start the exercise of a case anew, and alter it by steps."""
    case = list_cases(project)[number - 1].id
    if list_exercises(project.database, (case,)):
        drop_exercise(project, case)
    started = start_exercise(project, case)
    return set_exercise(project, case, steps) if steps else started


def faults_of(project: OpenProject, exercise: Exercise) -> set[tuple[str, str]]:
    """Return kinds and rows of what does not agree, without what is said of texts and of cases alike."""
    apart = {"text_older", "missing_text", "outcome_told", "identifier", "still_alike"}
    checks = ExerciseChecker(project).checks(exercise, exercise.brief.national)
    return {(check.kind.value, check.row) for check in checks if check.kind.value not in apart}


def trained_project(path: Path) -> OpenProject:
    """Return a copy of the demo of North Macedonia, open; an exercise of its first case is approved."""

    def make(folder: Path) -> None:
        project = demo_project("MKD", folder / "project.tip")
        exercise = exercise_of(project, 1, ["set", AGE, "age_16_17"])
        for language in ("en", "mk"):
            approve_with_neutral_facts(project, exercise, language)
        close_project(project)

    made = made_once("project with an exercise", make) / "project.tip"
    return open_project(Path(shutil.copyfile(made, path)), passphrase=DEMO_PASSPHRASE)


def made_pack(language: str) -> tuple[Path, tuple[str, ...]]:
    """Return the folder of a pack of that project, and the names of its files in their order."""

    def make(folder: Path) -> None:
        project = trained_project(folder / "project.tip")
        made = finished(make_workshop(project, folder / "pack", language))
        (folder / "files.txt").write_text("\n".join(made.files), encoding="utf-8")
        close_project(project)

    made = made_once("pack for workshops", make, language)
    return made / "pack", tuple((made / "files.txt").read_text(encoding="utf-8").splitlines())


def approve_with_neutral_facts(project: OpenProject, exercise: Exercise, language: str) -> Exercise:
    """Type what happened without the outcome, in both languages, and approve with all that may be accepted."""
    steps = [["text", FACTS, "", one, NEUTRAL[one]] for one in exercise.brief.languages]
    changed = set_exercise(project, exercise.brief.case.id, steps)
    checks = ExerciseChecker(project).checks(changed, language)
    confirm = [["confirm", one.part, one.row, language] for one in checks if one.kind.value == "text_older"]
    if confirm:
        changed = set_exercise(project, exercise.brief.case.id, confirm)
        checks = ExerciseChecker(project).checks(changed, language)
    approve_exercise(project, changed, language, {one.id for one in checks if one.may_be_accepted})
    return changed
