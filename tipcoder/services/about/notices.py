"""Notices on works of others, as they ship."""

from tipcoder import paths


def notices() -> str:
    """Return what is said of fonts, icons, data and other works of others."""
    return paths.shipped_text("NOTICE").read_text(encoding="utf-8")
