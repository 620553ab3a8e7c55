"""Chooses the cases that an expert gave free for training, with those of their texts that may leave (F37)."""

from collections import Counter
from collections.abc import Collection, Generator, Mapping, Sequence
from dataclasses import dataclass, field

from tipcoder.analysis.figures.counted_case import CountedCase, OpenQuestions
from tipcoder.analysis.figures.derived import composition
from tipcoder.domain.answers import Ref
from tipcoder.domain.identifiers import LeavingText
from tipcoder.domain.progress import Progress
from tipcoder.domain.records import CaseRecord
from tipcoder.domain.release import Audience, Released, WrittenText
from tipcoder.errors import UserError
from tipcoder.exchange.privacy.profiles import UNODC
from tipcoder.services.exporting.request import ExportRequest
from tipcoder.services.projects import OpenProject
from tipcoder.services.release.gate import TextGate
from tipcoder.services.release.texts import texts_for_export
from tipcoder.storage.coding.cases import list_cases

MOOT_COURT, CASE_STUDY = "moot_court", "case_study"
_QUESTION = "training_use"
_TEXTS = ("facts_summary", "lessons", "challenge_description", "practice_description")
"""Questions whose answers stand in packs."""
FEWEST_ALIKE = 11
"""Cases alike in a country, fewer of which let readers guess which one a sheet is about."""

Alike = tuple[frozenset[str], str, str]


@dataclass(frozen=True, slots=True)
class TrainingCase:
    """A case that may be used for training. `place` is its number in the pack, which is not that of the project."""

    place: int
    counted: CountedCase
    uses: frozenset[str]
    is_altered: bool = False
    """True if an expert said that its facts are altered for training."""


def alike(case: CountedCase) -> Alike:
    """Return what cases alike have in common: purposes, children or adults, and form (F24)."""
    root = case.rows("")[0]
    purposes = frozenset(case.terms.tops("purposes_court", root.codes("purposes_court")))
    return purposes, composition(case).value, root.value("trafficking_form")


@dataclass
class TrainingCases:
    """The cases for training, found in the pass that counts the findings. `wanted` are ids, None for all.

    `decided` has, by the id of a case, whether an expert said that its facts are altered for training, or may stand.
    """

    wanted: Collection[str] | None = None
    decided: Mapping[str, bool] = field(default_factory=dict)
    found: list[TrainingCase] = field(default_factory=list)
    _alike: Counter[tuple[str, Alike]] = field(default_factory=Counter)

    def add(self, counted: CountedCase, _record: CaseRecord, _open: OpenQuestions) -> None:
        """Count a case among those alike in its country; take it if it is wanted and an expert gave it free."""
        self._alike[counted.country, alike(counted)] += 1
        uses = frozenset(counted.rows("")[0].codes(_QUESTION)) & {MOOT_COURT, CASE_STUDY}
        if uses and (self.wanted is None or counted.id in self.wanted):
            is_altered = self.decided.get(counted.id, False)
            self.found.append(TrainingCase(len(self.found) + 1, counted, uses, is_altered))

    def refuse_undecided(self, project: OpenProject) -> None:
        """Make sure that an expert decided on the facts of each case that has few alike in its country.

        Raises:
            UserError: workshop_facts_undecided, with `numbers` by the ids of the cases.
        """
        ids = {
            case.counted.id
            for case in self.found
            if case.counted.id not in self.decided
            and self._alike[case.counted.country, alike(case.counted)] < FEWEST_ALIKE
        }
        if ids:
            numbers = {case.id: case.number for case in list_cases(project.database) if case.id in ids}
            named = ", ".join(map(str, numbers.values()))
            raise UserError("workshop_facts_undecided", cases=named, fewest=FEWEST_ALIKE, numbers=numbers)


@dataclass(frozen=True, slots=True)
class ReleasedTexts:
    """Texts of cases for training that passed the gate, by their answers."""

    texts: Mapping[Ref, Released[str]]

    def text(self, row: str, question: str) -> str:
        """Return the text of an answer, "" where it stays behind or there is none."""
        released = self.texts.get(Ref(row, question))
        return "" if released is None else released.value

    @property
    def described(self) -> frozenset[str]:
        """The ids of rows whose description may be shown."""
        return frozenset(ref.row for ref in self.texts)


def release_texts(project: OpenProject, cases: Sequence[TrainingCase]) -> Generator[Progress, None, ReleasedTexts]:
    """Return the texts that may stand in a pack, after the same look as at what leaves the country.

    Those of a case with altered facts stay behind: they tell the facts as they were.

    Raises:
        UserError: workshop_texts_open: nobody decided yet on texts, or on words in them that may identify somebody.
    """
    used = yield from _texts_of(project, cases)
    waiting = [text for text in used if text.is_open]
    if waiting:
        numbers = sorted({text.case_number for text in waiting})
        raise UserError("workshop_texts_open", count=len(waiting), cases=", ".join(map(str, numbers)))
    gate = TextGate(project, Audience.PUBLIC)
    passed = {text.ref: gate.text(WrittenText(text.ref, text.text)) for text in used if text.is_seen}
    return ReleasedTexts({ref: released for ref, released in passed.items() if released is not None})


def count_texts(project: OpenProject, cases: Sequence[TrainingCase]) -> Generator[Progress, None, tuple[int, int]]:
    """Return how many texts of cases for training would stand in a pack, and how many would not; yield progress."""
    gate = TextGate(project, Audience.PUBLIC)
    for text in (yield from _texts_of(project, cases)):
        gate.text(WrittenText(text.ref, text.text))
    return gate.printed, gate.not_read


def _texts_of(project: OpenProject, cases: Sequence[TrainingCase]) -> Generator[Progress, None, list[LeavingText]]:
    """Return the texts that packs use, those of cases with altered facts left out: they tell these as they were."""
    texts = yield from texts_for_export(
        project,
        ExportRequest(UNODC.name).release(project.form),
        frozenset(case.counted.id for case in cases if not case.is_altered),
    )
    return [text for text in texts if text.ref.key in _TEXTS]
