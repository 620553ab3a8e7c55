"""Labels, hints, messages and definitions of open projects, as reviewers corrected them on this computer.

A project keeps its own framework and taxonomies, and is never changed for a label: it is shown otherwise. What starts
the program says what is corrected.
"""

from collections.abc import Mapping

PLACE = "\0"
"""Stands in words of a form for a value that is shown there."""

CorrectedLabels = Mapping[tuple[str, str, str], str]
"""Words by language, English and the words that they stand for, these two as `bare` gives them."""

_labels: CorrectedLabels = {}


def use_corrected(labels: CorrectedLabels) -> None:
    """Show these words from now on, in place of those that were corrected before."""
    global _labels
    _labels = labels


def corrected_words(language: str, english: str, words: str) -> str:
    """Return words of a project as they are corrected, themselves for most."""
    return _labels.get((language, bare(english), bare(words)), words) if _labels else words


def bare(words: str) -> str:
    """Return words as they are compared: whatever blanks are between them."""
    return " ".join(words.split())
