"""Record of starts that did not come to an end: after two in a row the window opens in safe mode."""

from pathlib import Path

FAILED_STARTS = 2
"""So many failed starts in a row lead to safe mode."""


class StartRecord:
    """File that counts the starts under way; a window that was painted and answers takes it away."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "starting"

    def begin(self) -> int:
        """Note a start, and return how many before it failed in a row; 0 where nothing can be noted."""
        failed = self._count()
        try:
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._file.write_text(str(failed + 1), encoding="ascii")
        except OSError:  # a full or closed disk must not keep anybody from a window that says so
            return 0
        return failed

    def succeed(self) -> None:
        """Forget the failed starts: this one came to an end."""
        self._file.unlink(missing_ok=True)

    def _count(self) -> int:
        try:
            text = self._file.read_text(encoding="ascii").strip()
        except (OSError, UnicodeDecodeError):
            return 0
        return int(text) if text.isdecimal() else 0
