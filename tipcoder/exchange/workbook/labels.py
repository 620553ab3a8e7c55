"""Gives labels in the reader's language, and counts those that are missing."""

from tipcoder.framework.form.form import Form, Output, Text


class Labels:
    """Gives texts of a form in one language; a missing one falls back to English, the form's own, then any.

    They are those of the framework, as workbooks are exchanged; `corrected`, they are as on this computer.
    """

    def __init__(self, form: Form, language: str, *, corrected: bool = False) -> None:
        self.form = form
        self.language = language
        self._order = tuple(dict.fromkeys((language, "en", form.default_language)))
        self._has_languages = bool(form.languages)
        self._missing: set[int] = set()
        self._corrected = corrected

    @property
    def missing(self) -> int:
        """Number of texts given so far that are not in the reader's language."""
        return len(self._missing)

    def give(self, text: Text) -> str:
        """Return the text, "" for one that has none in any language."""
        if not text.by_language:
            return ""
        if self._has_languages and self._order[0] not in text.by_language:
            self._missing.add(id(text))
        language = next((found for found in self._order if found in text.by_language), None)
        language = next(iter(text.by_language)) if language is None else language
        return _plain(text.corrected(language)) if self._corrected else plain_text(text, language)


def unlike(label: str, code: str) -> str:
    """Return a label that another term of its list has too, with what tells them apart."""
    return f"{label} ({code})"


def plain_text(text: Text, language: str) -> str:
    """Return the text of one language, "" if it has none. A value shown inside a text (an output) becomes "…"."""
    return _plain(text.by_language.get(language, ()))


def _plain(pieces: tuple[str | Output, ...]) -> str:
    return "".join(piece if isinstance(piece, str) else "…" for piece in pieces)
