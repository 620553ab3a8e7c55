"""To whom was exported."""

from tests.support.project_files import Made
from tipcoder.storage.coding.recipients import ensure_recipient, list_recipients


def test_a_recipient_keeps_the_secret_that_the_keys_are_made_with(made: Made) -> None:
    first, other = ensure_recipient(made.database, "UNODC"), ensure_recipient(made.database, "GRETA")
    assert ensure_recipient(made.database, "UNODC") == first
    assert first.secret != other.secret
    assert len(first.secret) == 32
    assert list_recipients(made.database) == ("UNODC", "GRETA")
