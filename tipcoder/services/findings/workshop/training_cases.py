"""Chooses the cases that an expert gave free for training, with those of their texts that may leave (F37)."""

from collections.abc import Collection, Generator, Mapping, Sequence
from dataclasses import dataclass, field

from tipcoder.analysis.findings.counted_case import CountedCase, OpenQuestions
from tipcoder.domain.answers import Ref
from tipcoder.domain.progress import Progress
from tipcoder.domain.records import CaseRecord
from tipcoder.errors import UserError
from tipcoder.exchange.privacy.profiles import UNODC
from tipcoder.services.exporting.texts import texts_for_export
from tipcoder.services.projects import OpenProject

MOOT_COURT, CASE_STUDY = "moot_court", "case_study"
_QUESTION = "training_use"
_TEXTS = ("facts_summary", "lessons", "challenge_description", "practice_description")
"""Questions whose answers stand in packs."""


@dataclass(frozen=True, slots=True)
class TrainingCase:
    """A case that may be used for training. `place` is its number in the pack, which is not that of the project."""

    place: int
    counted: CountedCase
    uses: frozenset[str]


@dataclass
class TrainingCases:
    """The cases for training, found in the pass that counts the findings. `wanted` are ids, None for all."""

    wanted: Collection[str] | None = None
    found: list[TrainingCase] = field(default_factory=list)

    def add(self, counted: CountedCase, _record: CaseRecord, _open: OpenQuestions) -> None:
        """Take a case, if it is wanted and an expert gave it free."""
        uses = frozenset(counted.rows("")[0].codes(_QUESTION)) & {MOOT_COURT, CASE_STUDY}
        if uses and (self.wanted is None or counted.id in self.wanted):
            self.found.append(TrainingCase(len(self.found) + 1, counted, uses))


@dataclass(frozen=True, slots=True)
class ReleasedTexts:
    """Texts of cases for training that a person saw and let go, by their answers."""

    texts: Mapping[Ref, str]

    def text(self, row: str, question: str) -> str:
        """Return the text of an answer, "" where it stays behind or there is none."""
        return self.texts.get(Ref(row, question), "")

    @property
    def described(self) -> frozenset[str]:
        """The ids of rows whose description may be shown."""
        return frozenset(ref.row for ref in self.texts)


def release_texts(project: OpenProject, cases: Sequence[TrainingCase]) -> Generator[Progress, None, ReleasedTexts]:
    """Return the texts that may stand in a pack, after the same look as at what leaves the country.

    Raises:
        UserError: workshop_texts_open: nobody decided yet on texts, or on words in them that may identify somebody.
    """
    texts = yield from texts_for_export(project, UNODC, frozenset(case.counted.id for case in cases))
    used = [text for text in texts if text.ref.key in _TEXTS]
    waiting = [text for text in used if text.is_open]
    if waiting:
        numbers = sorted({text.case_number for text in waiting})
        raise UserError("workshop_texts_open", count=len(waiting), cases=", ".join(map(str, numbers)))
    return ReleasedTexts({text.ref: text.text for text in used if text.is_seen})
