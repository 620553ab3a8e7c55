"""Words in windows and files that people wrote: judgments, answers, names of files."""

import tomllib
from collections.abc import Iterator
from typing import Any

from tests.support.walk import known
from tipcoder import paths
from tipcoder.languages.registry import LANGUAGES


def written_by_people() -> Iterator[str]:
    """Yield what was written for the project of the walk."""
    yield known.DATA
    for path in (paths.resources() / "judgments" / "MNE").iterdir():
        text = path.read_text("utf-8")
        yield from [text] if path.suffix == ".txt" else _sentences(tomllib.loads(text))


def _sentences(value: Any) -> Iterator[str]:
    """Yield the strings of a coding that are no codes."""
    if isinstance(value, str):
        yield from [value] if " " in value else []
    elif isinstance(value, dict | list):
        for one in value.values() if isinstance(value, dict) else value:
            yield from _sentences(one)


def words_of_national_law() -> Iterator[str]:
    """Yield the English labels of terms that are else in the language of their country only."""
    for name in ("national_means", "offences"):
        terms = tomllib.loads((paths.resources() / "taxonomies" / f"{name}.toml").read_text("utf-8"))["terms"]
        yield from (term["label"]["en"] for term in terms if len(term["label"]) < len(LANGUAGES))
