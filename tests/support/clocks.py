"""A clock of the computer that somebody set wrong."""

import sys
from datetime import datetime, timedelta, tzinfo

import pytest


class _ToldAsRight(type):
    def __instancecheck__(cls, instance: object) -> bool:
        return isinstance(instance, datetime)


def set_clock(patch: pytest.MonkeyPatch, ahead: timedelta) -> None:
    """Let the program read another time than it is, until `patch` is undone; in a `context()` of it, for a while."""

    class Clock(datetime, metaclass=_ToldAsRight):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
            return datetime.now(tz) + ahead

    for name, module in list(sys.modules.items()):
        if name.startswith("tipcoder.") and vars(module).get("datetime") is datetime:
            patch.setattr(module, "datetime", Clock)
