"""To whom was exported, and what left."""

from tests.storage.making import CODER, Made
from tipcoder.storage.recipients import NewExport, add_export, ensure_recipient, list_exports, list_recipients


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
        add_export(made.database, exported(recipient, name), CODER)
    latest, earlier = list_exports(made.database)
    assert (latest.export, earlier.export) == (exported("", "b.xlsx"), exported("UNODC", "a.xlsx"))
    assert latest.coder == CODER
    assert latest.made_at >= earlier.made_at
