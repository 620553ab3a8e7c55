"""Makes texts of the words of a language as people use them: few words often, most of them hardly ever.

The words are those of the fictional judgments and of the taxonomies in Serbian, by how often they occur there,
then the names and towns of the lexicons. How often each is taken follows the law of Zipf and Mandelbrot.
"""

import random
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import accumulate

from tipcoder import paths
from tipcoder.services.taxonomy_files import shipped_taxonomies

_WORD = re.compile(r"[^\W\d_]+")
_FLATTENING = 2.7
"""Of the law: without it the few words that are most frequent would be even more so."""
_SENTENCES = (5, 30)


def running_text(chance: random.Random, characters: int) -> str:
    """Return sentences of words as frequent as in texts of people, so many characters of them."""
    words, weights = _vocabulary()
    text = ""
    while len(text) < characters:
        sentence = " ".join(chance.choices(words, cum_weights=weights, k=chance.randint(*_SENTENCES)))
        text += f"{sentence.capitalize()}. "
    return text[:characters]


@cache
def _vocabulary() -> tuple[list[str], list[float]]:
    words = list(dict.fromkeys(word for word, _ in Counter(_used()).most_common()))
    for name in ("surnames", "given_names", "towns"):
        listed = (paths.resources() / "lexicons" / f"{name}.txt").read_text(encoding="utf-8")
        words += _WORD.findall(listed)
    words = list(dict.fromkeys(words))
    return words, list(accumulate(1 / (rank + _FLATTENING) for rank in range(1, len(words) + 1)))


def _used() -> Iterator[str]:
    for path in sorted((paths.resources() / "judgments" / "SRB").glob("*.txt")):
        yield from _WORD.findall(path.read_text(encoding="utf-8").casefold())
    for taxonomy in shipped_taxonomies():
        for term in taxonomy.terms:
            for said in (term.labels, term.definitions, term.examples, term.includes):
                yield from _WORD.findall(said.get("sr", "").casefold())
