"""Plans what leaves: how the answers to each question leave, and the keys that cases and rows get."""

from base64 import b32encode
from collections.abc import Callable, Mapping
from dataclasses import KW_ONLY, dataclass, field
from hashlib import blake2b
from types import MappingProxyType

from tipcoder.exchange.privacy.groups import can_be_grouped, has_levels
from tipcoder.exchange.privacy.profiles import Leaving, Profile, Reduction
from tipcoder.exchange.row_references import source_of
from tipcoder.framework.form.derivation import derivations
from tipcoder.framework.form.form import Form, Privacy, Question
from tipcoder.framework.form.question_types import QuestionType, ValueKind

_NAMING_ROLES = ("title", "court")


Coarser = Mapping[str, Leaving]
"""Names of questions of which a person lets less leave than the framework does: their group, or nothing."""

NOTHING_COARSER: Coarser = MappingProxyType({})


def coarser_of(about: Mapping[str, str]) -> Coarser:
    """Return what `About` says of it, by the names of its values."""
    left_out = dict.fromkeys(about.get("left_out_attributes", "").split(), Leaving.WITHHELD)
    return dict.fromkeys(about.get("generalised", "").split(), Leaving.GROUP) | left_out


def coarsest(*plans: Coarser) -> Coarser:
    """Return of which questions less leaves by any of several plans: nothing where one lets nothing go."""
    found: dict[str, Leaving] = {}
    for name, how in (one for plan in plans for one in plan.items()):
        found[name] = Leaving.WITHHELD if Leaving.WITHHELD in (how, found.get(name)) else how
    return found


def own_keys(row: str) -> str:
    """Return the id itself as the key of a case or row: what stays in the country can be traced."""
    return row


def keyed_with(secret: bytes) -> Callable[[str], str]:
    """Return a function that gives keys of cases and rows: 16 letters and digits, always the same for one secret.

    They are hashes keyed with the secret, 64 bytes at most, which stays in the project: without it nobody can trace
    them back, and those of two recipients cannot be compared.
    """

    def key(row: str) -> str:
        return b32encode(blake2b(row.encode(), digest_size=10, key=secret).digest()).decode("ascii").lower()

    return key


@dataclass(frozen=True, slots=True, eq=False)
class ReleasePlan:
    """Plan of how the questions of a form leave by a profile: made by `of`, once for a request, and handed on.

    Where the profile reduces, every question leaves as its privacy says, and text that persons wrote only where it was
    reviewed (`is_reviewed`). Of the questions in `coarser` less leaves. A calculation, or an answer with a default, is
    withheld if it uses a question that does not leave as it is, unless the framework gives it a privacy of its own: it
    could repeat a name.
    """

    form: Form
    profile: Profile
    _: KW_ONLY
    is_reviewed: bool
    coarser: Coarser
    _by_path: Mapping[str, Leaving]
    _made: "dict[tuple[int, bool, bool], ReleasePlan]" = field(default_factory=dict)
    """Plans for the same request, of other forms, by the form's identity, `is_reviewed`, and whether it has `coarser`.
    Each holds its form, so that no other one can come to have its identity."""

    @classmethod
    def of(
        cls, form: Form, profile: Profile, *, is_reviewed: bool = False, coarser: Coarser = NOTHING_COARSER
    ) -> "ReleasePlan":
        """Work out how each question of a form leaves."""
        by_path = _leaving_by_path(form, profile.reduction, coarser, is_reviewed=is_reviewed)
        made = cls(form, profile, is_reviewed=is_reviewed, coarser=coarser, _by_path=by_path)
        made._made[made._key(form, is_reviewed=is_reviewed, coarser=coarser)] = made
        return made

    def how(self, question: Question) -> Leaving:
        """Return how the answers to a question of the form leave."""
        return self._by_path[question.path]

    def at(self, path: str) -> Leaving | None:
        """Return how the answers to the question at a path leave, None where the form asks nothing there."""
        return self._by_path.get(path)

    def for_form(self, form: Form) -> "ReleasePlan":
        """Return the plan of another version of the form for the same request."""
        return self._with(form, is_reviewed=self.is_reviewed, coarser=self.coarser)

    @property
    def reviewed(self) -> "ReleasePlan":
        """The plan as it is once persons saw all texts."""
        return self._with(self.form, is_reviewed=True, coarser=self.coarser)

    @property
    def unreviewed(self) -> "ReleasePlan":
        """The plan as it is while nobody saw any text."""
        return self._with(self.form, is_reviewed=False, coarser=self.coarser)

    @property
    def uncoarsened(self) -> "ReleasePlan":
        """The plan as the framework has it, before a person lets less leave."""
        return self._with(self.form, is_reviewed=self.is_reviewed, coarser=NOTHING_COARSER)

    def _with(self, form: Form, *, is_reviewed: bool, coarser: Coarser) -> "ReleasePlan":
        key = self._key(form, is_reviewed=is_reviewed, coarser=coarser)
        if key not in self._made:
            by_path = _leaving_by_path(form, self.profile.reduction, coarser, is_reviewed=is_reviewed)
            self._made[key] = ReleasePlan(
                form, self.profile, is_reviewed=is_reviewed, coarser=coarser, _by_path=by_path, _made=self._made
            )
        return self._made[key]

    @staticmethod
    def _key(form: Form, *, is_reviewed: bool, coarser: Coarser) -> tuple[int, bool, bool]:
        return id(form), is_reviewed, bool(coarser)


def _leaving_by_path(
    form: Form, reduction: Reduction | None, coarser: Coarser, *, is_reviewed: bool
) -> Mapping[str, Leaving]:
    questions = tuple(question for _, question in form.all_questions())
    if reduction is None:
        return {question.path: Leaving.AS_IS for question in questions}
    found = {question.path: _own_leaving(question, form, reduction, is_reviewed=is_reviewed) for question in questions}
    found |= {
        question.path: how
        for question in questions
        if (how := _coarser(question, form, coarser)) is not None and found[question.path] is not Leaving.WITHHELD
    }
    said = {question.path for question in questions if "privacy" in question.tip}
    derived = {path: words for path, words in derivations(form).items() if path in found.keys() - said}
    while True:
        guarded = {question.name for question in questions if found[question.path] is not Leaving.AS_IS}
        leaves = (Leaving.AS_IS, Leaving.REVIEWED)
        more = [path for path, words in derived.items() if found[path] in leaves and words & guarded]
        if not more:
            return found
        found.update(dict.fromkeys(more, Leaving.WITHHELD))


def _coarser(question: Question, form: Form, coarser: Coarser) -> Leaving | None:
    how = coarser.get(question.name)
    return Leaving.WITHHELD if how is Leaving.GROUP and not can_be_grouped(question, form) else how


def _own_leaving(question: Question, form: Form, reduction: Reduction, *, is_reviewed: bool) -> Leaving:
    if _is_withheld(question, form):
        return Leaving.WITHHELD
    text = reduction.texts if is_reviewed else Leaving.WITHHELD
    match reduction.by_privacy[question.privacy]:
        case Leaving.AS_IS if question.type.is_date:
            return reduction.dates
        case Leaving.AS_IS:
            return text if is_free_text(question) else Leaving.AS_IS
        case Leaving.REVIEWED:
            return text if is_free_text(question) else Leaving.WITHHELD
        case Leaving.YEAR if question.type.is_date or question.type is QuestionType.CALCULATE:
            return Leaving.YEAR
        case Leaving.LEVEL if has_levels(question, form):
            return Leaving.LEVEL
        case Leaving.GROUP if question.type.is_date:
            return reduction.dates
        case Leaving.GROUP if question.privacy is Privacy.DURATION and question.type.is_select:
            return Leaving.AS_IS
        case Leaving.GROUP if can_be_grouped(question, form):
            return Leaving.GROUP
    return Leaving.WITHHELD


def _is_withheld(question: Question, form: Form) -> bool:
    """Return whether no privacy makes it safe: a place, a name that refers to a row, what a court or case is called."""
    refers_to_text = bool(question.choices_from) and source_of(question, form) is None
    names = question.type.holds is ValueKind.TEXT and question.role in _NAMING_ROLES
    return question.type is QuestionType.UNSUPPORTED or refers_to_text or names


def is_free_text(question: Question) -> bool:
    """Return whether persons answer in words of their own."""
    return question.type.holds is ValueKind.TEXT and question.is_answered_by_person
