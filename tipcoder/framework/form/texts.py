"""Texts of a form in one language."""

from tipcoder.framework.form.form import Output, Text

FALLBACK = "en"


def pieces_in(text: Text, language: str, default_language: str) -> tuple[str | Output, ...]:
    """Return the pieces of a text in a language; where it has none, in the form's own, in English, or in any."""
    by_language = text.by_language
    for candidate in (language, default_language, FALLBACK, ""):
        if candidate in by_language:
            return by_language[candidate]
    return next(iter(by_language.values()), ())


def plain_text(text: Text, language: str, default_language: str) -> str:
    """Return a text in a language without the values it may show."""
    return "".join(piece for piece in pieces_in(text, language, default_language) if isinstance(piece, str)).strip()
