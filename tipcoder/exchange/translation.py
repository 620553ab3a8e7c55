"""Marks texts for translation where they are defined, for layers that do not know Qt."""


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 (Qt's `lupdate` knows a call by this name)
    """Return the text. `lupdate` extracts it, and messages translate it in the same context."""
    return text
