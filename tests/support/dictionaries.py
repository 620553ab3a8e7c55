"""Makes small dictionaries for spelling, in the folder in which a person keeps them."""

from collections.abc import Iterable

from tipcoder import paths


def make_dictionary(name: str, words: Iterable[str]) -> None:
    """Write a dictionary of some words, which takes endings of nouns by none of its rules."""
    folder = paths.own_dictionaries()
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.aff").write_text("SET UTF-8\nTRY авгдтржсуеion\n", encoding="utf-8")
    entries = sorted(words)
    (folder / f"{name}.dic").write_text("\n".join([str(len(entries)), *entries, ""]), encoding="utf-8")
