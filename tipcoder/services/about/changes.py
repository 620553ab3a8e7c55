"""Notices and changes of the program, as they ship."""

import re

from tipcoder import paths


def notices() -> str:
    """Return what is said of fonts, icons, data and other works of others."""
    return paths.shipped_text("NOTICE").read_text(encoding="utf-8")


def latest_changes() -> str:
    """Return the newest section of the list of changes, as Markdown without its heading."""
    sections = re.split(r"^## .*$", paths.shipped_text("CHANGELOG.md").read_text(encoding="utf-8"), flags=re.MULTILINE)
    return sections[1].strip() if len(sections) > 1 else ""
