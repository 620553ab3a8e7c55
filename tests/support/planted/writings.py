"""Ways of writing what is planted: a reader takes each for the same."""

import unicodedata
from collections.abc import Callable, Mapping

_SIGNS = {
    "soft hyphen": "\u00ad",
    "zero-width blank": "\u200b",
    "word joiner": "\u2060",
    "left-to-right mark": "\u200e",
}
_CYRILLIC = dict(zip("abvgdđežzijklmnoprstćufhcčš", "абвгдђежзијклмнопрстћуфхцчш", strict=True))
_DIGRAPHS = (("nj", "њ"), ("lj", "љ"), ("dž", "џ"))
_VOWELS = "aeiouаеиоу"


def _middle(exact: str) -> int:
    """Return a place within the longest word or number, not beside its ends."""
    best = max(exact.replace("-", " ").replace("/", " ").split(), key=len)
    return exact.index(best) + max(1, len(best) // 2)


def _with_sign(sign: str) -> Callable[[str], str]:
    return lambda exact: f"{exact[: _middle(exact)]}{sign}{exact[_middle(exact) :]}"


def _full_width(exact: str) -> str:
    return "".join(chr(ord(letter) + 0xFEE0) if "!" <= letter <= "~" else letter for letter in exact)


def other_script(exact: str) -> str:
    """Write Serbian, Montenegrin or Macedonian in the other script."""
    latin = {cyrillic: letter for letter, cyrillic in _CYRILLIC.items()} | {new: old for old, new in _DIGRAPHS}
    latin |= {"ѓ": "gj", "ќ": "kj", "ѕ": "dz"}
    if any(letter.lower() in latin for letter in exact):
        return "".join(_cased(latin.get(letter.lower(), letter), letter) for letter in exact)
    for old, new in _DIGRAPHS:
        exact = exact.replace(old, new).replace(old.capitalize(), new.upper())
    return "".join(_cased(_CYRILLIC.get(letter.lower(), letter), letter) for letter in exact)


def _cased(written: str, like: str) -> str:
    return written.capitalize() if like.isupper() else written


def _slavic(word: str) -> str:
    last = word[-1]
    if last in "aа":
        return word[:-1] + ("e" if last == "a" else "е")
    if last in "oeое":
        return word[:-1] + ("a" if last in "oe" else "а")
    if last in "ijијyу":
        return word
    return word + ("a" if last.isascii() or last in "ćčđšž" else "а")


def _macedonian(word: str) -> str:
    return word + "овата" if word[-1] not in _VOWELS else word[:-1] + "ината"


def _albanian(word: str) -> str:
    if word[-1] == "a":
        return word[:-1] + "ës"
    return word if word[-1] in "ë" else word + ("t" if word[-1] in "iu" else "it")


def _romanian(word: str) -> str:
    return word[:-1] + "ei" if word.endswith("a") else word


_INFLECTED: Mapping[str, Callable[[str], str]] = {
    "sr": _slavic, "sr-Latn": _slavic, "cnr": _slavic, "mk": _macedonian, "sq": _albanian, "ro": _romanian,
    "en": lambda word: word + "'s",
}  # fmt: skip


def inflected(exact: str, language: str) -> str:
    """Put a name into another case: the given name where the last name has none, in English the last word."""
    words = exact.split(" ")
    if language == "en":
        return " ".join((*words[:-1], _INFLECTED[language](words[-1])))
    if language == "mk":
        return _macedonian(words[0])
    first, *rest = words
    if first[-1] in "aа" and language in ("sr", "sr-Latn", "cnr"):
        # The surnames of women stay as they are.
        return " ".join((_slavic(first), *rest))
    return " ".join(word if "." in word else _INFLECTED[language](word) for word in words)


ANY: Mapping[str, Callable[[str], str]] = {
    "as it is": str,
    **{name: _with_sign(sign) for name, sign in _SIGNS.items()},
    "hyphen and end of line": lambda exact: f"{exact[: _middle(exact)]}-\n{exact[_middle(exact) :]}",
    "full width": _full_width,
    "letters apart": " ".join,
    "decomposed": lambda exact: unicodedata.normalize("NFD", exact),
    "no-break blank": lambda exact: exact.replace(" ", "\u00a0"),
    "on two lines": lambda exact: exact.replace(" ", "\n", 1),
}
"""Of every kind."""
