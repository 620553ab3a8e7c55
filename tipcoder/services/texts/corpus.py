"""Gathers all texts of a language from the files that the program is made of."""

from collections.abc import Collection, Mapping
from pathlib import Path

from tipcoder import paths
from tipcoder.services.texts.help_texts import FOLDER, english_page, help_texts, with_help_texts
from tipcoder.services.texts.model import Part, TranslatedText
from tipcoder.services.texts.program_texts import program_file, program_texts, with_program_texts
from tipcoder.services.texts.resource_texts import resource_texts, with_resource_texts


def texts_of(language: str, parts: Collection[Part] = tuple(Part)) -> tuple[TranslatedText, ...]:
    """Return the texts of some parts of the program in a language.

    Raises:
        UserError: texts_not_source, where the program is installed without the files that its windows' texts are
            translated in.
    """
    found: list[TranslatedText] = []
    if Part.PROGRAM in parts:
        found.extend(program_texts(paths.translations(), language))
    if Part.HELP in parts:
        found.extend(help_texts(paths.resources() / FOLDER, language))
    if set(parts) - {Part.PROGRAM, Part.HELP}:
        found.extend(text for text in resource_texts(paths.resources(), language) if text.part in parts)
    return tuple(found)


def has_program_texts(language: str) -> bool:
    """Return whether the files are there that the texts of windows are translated in: not in every installation."""
    return program_file(paths.translations(), language).is_file()


def with_changes(changes: Mapping[TranslatedText, str]) -> dict[Path, str]:
    """Return the content of each file in which texts change, with them, and not one other letter changed."""
    by_file: dict[Path, dict[TranslatedText, str]] = {}
    for text, translation in changes.items():
        by_file.setdefault(text.file, {})[text] = translation
    return {file: _changed(file, new) for file, new in by_file.items()}


def _changed(file: Path, new: Mapping[TranslatedText, str]) -> str:
    if file.suffix == ".ts":
        return with_program_texts(file, {text.key: translation for text, translation in new.items()})
    content = file.read_text(encoding="utf-8")
    if file.suffix == ".md":
        paragraphs = {int(text.path[0]): translation for text, translation in new.items()}
        return with_help_texts(content, english_page(file).read_text(encoding="utf-8"), paragraphs)
    return with_resource_texts(content, {text.path: translation for text, translation in new.items()})
