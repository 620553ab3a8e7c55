"""To whom was exported, and what left."""

import pytest

from tests.support.project_files import CODER, Made
from tipcoder.storage.coding.recipients import (
    NewExport,
    ensure_recipient,
    list_exports,
    list_recipients,
    recorded_export,
)


def exported(recipient: str, name: str) -> NewExport:
    return NewExport(recipient, "unodc", "xlsx", "sr", name, 12, 3, "0" * 64, {"words": "žrtva"}, ("ab12",))


def test_a_recipient_keeps_the_secret_that_the_keys_are_made_with(made: Made) -> None:
    first, other = ensure_recipient(made.database, "UNODC"), ensure_recipient(made.database, "GRETA")
    assert ensure_recipient(made.database, "UNODC") == first
    assert first.secret != other.secret
    assert len(first.secret) == 32
    assert list_recipients(made.database) == ("UNODC", "GRETA")


def test_what_left_is_told_from_the_latest_on(made: Made) -> None:
    ensure_recipient(made.database, "UNODC")
    for recipient, name in (("UNODC", "a.xlsx"), ("", "b.xlsx")):
        with recorded_export(made.database, exported(recipient, name), CODER):
            assert list_exports(made.database)[0].export.file_name == name
    latest, earlier = list_exports(made.database)
    assert (latest.export, earlier.export) == (exported("", "b.xlsx"), exported("UNODC", "a.xlsx"))
    assert latest.coder == CODER
    assert latest.made_at >= earlier.made_at


def test_what_could_not_leave_is_not_recorded(made: Made) -> None:
    ensure_recipient(made.database, "UNODC")
    with pytest.raises(OSError, match="full"), recorded_export(made.database, exported("UNODC", "a.xlsx"), CODER):
        raise OSError("full")
    assert list_exports(made.database) == ()
