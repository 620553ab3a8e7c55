"""The program's translations, as the files that translators work in hold them, and all that lawyers review."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

from tipcoder.languages.registry import LANGUAGES
from tipcoder.services.texts.model import TranslatedText
from tipcoder.services.texts.review import texts_of

TRANSLATIONS = Path(__file__).resolve().parents[2] / "translations"
TRANSLATED = [code for code in LANGUAGES if code != "en"]
"""Languages that every text is translated into."""


@cache
def catalogue(code: str) -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    """Return (context, source, translations; more than one where the text counts something)."""
    found = []
    for context in ElementTree.parse(TRANSLATIONS / f"tipcoder_{code}.ts").getroot().iter("context"):  # noqa: S314
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            found.append((context.findtext("name", ""), message.findtext("source", ""), tuple(forms)))
    return tuple(found)


@cache
def translated_texts(language: str) -> Sequence[TranslatedText]:
    """Return every text that has a translation, of windows and of resources."""
    return tuple(text for text in texts_of(language) if text.translation)
