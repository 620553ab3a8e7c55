"""The forms of the suite, each about one thing."""

from tests.conformance.cases import Case
from tests.conformance.forms import files, functions, kinds, logic, paths, questions, rosters, texts

CASES: tuple[Case, ...] = (
    *questions.CASES,
    *kinds.CASES,
    *logic.CASES,
    *rosters.CASES,
    *paths.CASES,
    *files.CASES,
    *texts.CASES,
    *functions.CASES,
)
