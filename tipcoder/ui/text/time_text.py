"""Points in time as texts in the language in use."""

from datetime import datetime

from tipcoder.languages import ui_language
from tipcoder.languages.dates import date_in_numbers


def moment_words(at: datetime) -> str:
    """Local date as the language writes it, and the hour by 24: "4:24 e pasdites" would fill a table."""
    local = at.astimezone()
    return f"{date_in_numbers(local.date(), ui_language.current())} {local:%H:%M}"
