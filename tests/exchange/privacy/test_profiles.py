"""Profiles are records of policies, each with its texts."""

from tipcoder.exchange.privacy.profiles import ARCHIVE, PROFILES, STRICTEST, UNODC, profile_named
from tipcoder.framework.form.form import Privacy
from tipcoder.messages.profiles import PROFILE_TEXTS


def test_every_profile_has_its_texts() -> None:
    assert PROFILE_TEXTS.keys() == PROFILES.keys()


def test_a_profile_that_reduces_knows_every_privacy() -> None:
    reductions = [profile.reduction for profile in PROFILES.values() if profile.reduction is not None]
    assert [set(reduction.by_privacy) for reduction in reductions] == [set(Privacy)] * len(reductions)


def test_what_an_unknown_profile_let_leave_is_brought_to_the_stricter() -> None:
    assert profile_named("of later days") is ARCHIVE
    assert UNODC.narrows(profile_named("of later days"))
    assert not UNODC.narrows(UNODC)
    assert not ARCHIVE.narrows(UNODC)
    assert STRICTEST is UNODC
