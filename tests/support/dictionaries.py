"""Makes small dictionaries for spelling, in the folder in which a person keeps them."""

from collections.abc import Iterable

from tipcoder import paths


def make_dictionary(name: str, words: Iterable[str], encoding: str = "UTF-8") -> None:
    """Write a dictionary of some words, which takes endings of nouns by none of its rules.

    `encoding` is called as Hunspell calls it.
    """
    codec = encoding.removeprefix("microsoft-")
    folder = paths.own_dictionaries()
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.aff").write_bytes(f"SET {encoding}\nTRY авгдтржсуеion\n".encode(codec, "ignore"))
    entries = sorted(words)
    (folder / f"{name}.dic").write_bytes("\n".join([str(len(entries)), *entries, ""]).encode(codec))
