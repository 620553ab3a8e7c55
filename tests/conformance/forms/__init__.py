"""The forms of the suite, each about one thing."""

from tests.conformance.cases import Case
from tests.conformance.forms import functions, logic, questions, rosters, texts

CASES: tuple[Case, ...] = (*questions.CASES, *logic.CASES, *rosters.CASES, *texts.CASES, *functions.CASES)
