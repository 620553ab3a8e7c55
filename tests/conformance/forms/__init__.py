"""The forms of the suite, each about one thing."""

from tests.conformance.cases import Case
from tests.conformance.forms import functions, kinds, logic, questions, rosters, texts

CASES: tuple[Case, ...] = (*questions.CASES, *kinds.CASES, *logic.CASES, *rosters.CASES, *texts.CASES, *functions.CASES)
