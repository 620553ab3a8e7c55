"""Export requests: what a person asks for when cases are to leave."""

from collections.abc import Set
from dataclasses import dataclass, field, replace

from tipcoder.domain.release import ReleaseKind, ReleaseState
from tipcoder.exchange.privacy import profiles
from tipcoder.exchange.privacy.profiles import PROFILES, Leaving, Profile
from tipcoder.exchange.privacy.release_plan import Coarser, ReleasePlan, coarsest
from tipcoder.framework.form.form import Form
from tipcoder.languages.captions import Captions
from tipcoder.services.case_selection import Selection
from tipcoder.services.projects import OpenProject
from tipcoder.storage.coding.releases import list_releases

DEFAULT_RECIPIENT = "UNODC"
"""To whom is exported unless somebody else is named."""

_WITH_ROWS = (ReleaseKind.WORKBOOK, ReleaseKind.ANALYSTS)
"""Kinds of what has rows by the keys of a recipient."""


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """Request for an export.

    `profile` is one of `PROFILES`. `language` is that of the form's texts, `captions` the workbook's own words.
    `accepted` are ids of texts that a person saw, and of findings that leave although they may identify somebody;
    `withheld` those of texts that stay, and of findings whose texts stay. `with_proposals`: a person looked at the
    words of the terms that coders proposed.
    """

    profile: str = profiles.UNODC.name
    language: str = "en"
    captions: Captions = field(default_factory=Captions)
    recipient: str = DEFAULT_RECIPIENT
    selection: Selection = field(default_factory=Selection)
    accepted: Set[str] = frozenset()
    withheld: Set[str] = frozenset()
    with_proposals: bool = False
    coarser: Coarser = field(default_factory=dict)
    """Questions of which less leaves than the framework lets go, so that fewer persons are singled out."""
    left_before: Coarser = field(default_factory=dict)
    """Questions of which less left for the same recipient before."""
    accepts_small_cells: bool = False
    """True if a person saw who is singled out, and lets it go."""

    _releases: list[ReleasePlan] = field(default_factory=list, init=False, repr=False, compare=False)

    @property
    def policy(self) -> Profile:
        """The profile that `profile` names."""
        return PROFILES[self.profile]

    @property
    def coarsest(self) -> Coarser:
        """Of which questions less leaves, by what a person chose and by what left before."""
        return coarsest(self.coarser, self.left_before)

    def release(self, form: Form) -> ReleasePlan:
        """Return how the answers to a form leave while nobody looked at its texts: worked out once for the request."""
        if not self._releases:
            self._releases.append(ReleasePlan.of(form, self.policy, coarser=self.coarsest))
        return self._releases[0].for_form(form)


def no_more_than_before(project: OpenProject, request: ExportRequest) -> ExportRequest:
    """Return a request by which no question tells more than in any workbook or folder that left for the recipient.

    What was withdrawn reached nobody.
    """
    if request.policy.is_traceable:
        return request
    plans = (
        found.release.selection.get("coarser")
        for found in list_releases(project.database)
        if found.release.recipient == request.recipient
        and found.release.kind in _WITH_ROWS
        and found.state is ReleaseState.OUT
    )
    less = ({name: Leaving(how) for name, how in plan.items()} for plan in plans if isinstance(plan, dict))
    return replace(request, left_before=coarsest(*less))
