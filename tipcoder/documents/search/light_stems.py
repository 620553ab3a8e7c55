"""Stems of Albanian and Macedonian words, by the endings of nouns and participles.

Source: the declensions as grammars of both languages give them. Words are folded (`tipcoder.domain.folding`): ë is e,
ç is c, Macedonian stands in Latin letters. What matters is that the forms of a word meet, not that their stem is that
of a grammar.
"""

SHORTEST = 3
"""Letters that stay, at least."""

_ALBANIAN = (
    # indefinite and definite, singular and plural: viktime, viktima, viktimes, viktimen, viktimat, viktimave
    "e", "a", "i", "u", "es", "en", "et", "at", "it", "ut", "in", "un", "ve", "ave", "eve", "ive", "uve",
    "vet", "avet", "evet", "ivet", "ash", "esh", "ish", "ai", "ait", "ain",
    # in -i and -je: deshmi, deshmia, deshmise; shitje, shitja, shitjes
    "ia", "ise", "ine", "ite", "je", "ja", "jes", "jen", "jet", "jeve", "jesh",
    # who does something: trafikues, trafikuesi, trafikuese
    "esi", "esit", "esin", "esve", "ese", "eset", "eseve", "esja", "esjes",
)  # fmt: skip
_MACEDONIAN = (
    # zrtva, zrtvata, zrtvi, zrtvite; sud, sudot, sudovi; obvinetiot; dete, deteto
    "a", "e", "i", "o", "ot", "iot", "ta", "ata", "oto", "eto", "ite", "ovi", "ovite", "evi", "evite",
    # trgovija, trgovijata, trgovii, trgoviite
    "ija", "ijata", "ii", "iite",
)  # fmt: skip


def albanian_stem(word: str) -> str:
    """Return the stem of a folded Albanian word: `viktimes`, `viktimat` and `viktimave` give `viktim`."""
    return _without(word, _ALBANIAN)


def macedonian_stem(word: str) -> str:
    """Return the stem of a folded Macedonian word: `zrtvite`, `zrtva` and `zrtvata` give `zrtv`."""
    return _without(word, _MACEDONIAN)


def _without(word: str, endings: tuple[str, ...]) -> str:
    """Return the word without the longest of the endings that leaves enough of it."""
    fitting = [ending for ending in endings if word.endswith(ending) and len(word) - len(ending) >= SHORTEST]
    return word.removesuffix(max(fitting, key=len)) if fitting else word
