"""Finds courts and articles of the criminal code in a judgment, as terms of the taxonomies of a country."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from tipcoder.analysis.guided.tokens import FoldedJudgment
from tipcoder.domain.folding import fold
from tipcoder.domain.taxonomies import Taxonomy, Term

_USERS = re.compile(r"\s?,?\s?(?:so|za)?\s?(?:koriste|koriscenj)")
"""Words behind an article that make it the one of those who use the services of victims, which has other terms."""
_LABELS = {"alb": ("sq",), "mda": ("ro",), "mkd": ("mk",), "mne": ("cnr", "sr"), "srb": ("sr", "sr-Latn")}
_WORD = re.compile(r"[^\W\d_]+|\d+")
_ENDING, _SHORTEST = 2, 4
"""Letters at the end of a word that inflection changes, and letters that a stem keeps at least."""
_LONGEST_ENDING = 4
_FORMS = {"sud": ("suda", "sudu", "sudom", "sudot"), "visi": ("viseg", "visem", "visim"), "e": ("se",), "1": ("i",)}
_FORMS |= {"2": ("ii",)}
"""Other forms of short words of the names of courts."""
_PARTICLES = ("e", "se", "te", "i")
"""Words of Albanian names that one court prints and another leaves out: `Gjykata e Rrethit`, `Gjykata Rrethit`."""
_BEFORE_TOWN = ("mun", "municipiul", "municipiului", "raionul", "or", "orasul")
_SHORTER = (
    ("e juridiksionit te pergjithshem", ""),
    ("e shkalles se pare e juridiksionit", "e juridiksionit"),
    ("rrethit gjyqesor", "rrethit"),
)
"""What names of courts are shortened by: `Gjykata e Shkallës së Parë Vlorë`."""
_IN = ("u", "vo")
"""Words for "in", folded, which a judgment may put before the place of a court: `Основниот суд во Тетово`."""
_NEAR = 40
"""Words behind the name of a court in which its department stands."""
_FORMER = "_l1_former"
"""End of the codes of terms for courts that have none of their own."""
_ARTICLE = re.compile(
    r"(?<![a-z])(?P<mark>cl(?:[ae]n(?:a|ovi|ova|om|u|ot|ovite)?)?|neni[nt]?|nenet|neneve|nenit|art(?:icol\w*)?)\s?\.?\s?"
    r"(?P<article>\d{2,4})(?:\s?[-/]\s?(?P<letter>[a-z]{1,2})(?![a-z])|(?P<glued>[a-z])(?![a-z.)]))?"
    r"(?:\s?,?\s?\.?\s?(?:st(?:av(?:a|om|u)?)?|paragraf\w*|par|alin(?:eat\w*)?|pika)\s?\.?\s?\(?\s?(?P<paragraph>\d))?(?!\d)"
    r"(?:\s?,?\s?paragrafi? [ie] [a-z]+)?"
)
_OFFENCE = re.compile(r"(?:krivicn\w* d(?:j?el|jel)\w*|veper\w* penal\w*|vepr\w+ penale|infractiun\w*)[^.;:]{0,170}$")
"""Words before an article that make it one of an offence, also where the taxonomy does not know it."""
OTHER_OFFENCE = "other_offence"
UNKNOWN_KIND = "unknown"
"""Kind of an offence of which the taxonomy has the article, but not the paragraph."""
_MORE = re.compile(
    r"(?:\s?,?\s?paragrafi? [ie] [a-z]+)?\s?(?:,|i|e|dhe|si|odnosno)\s?"
    r"(?P<article>\d{2,4})(?:\s?[-/]\s?(?P<letter>[a-z]{1,2})(?![a-z]))?(?![\d.]|\s?(?:dit|godin|mesec|muaj|vjet))"
)
_MORE_OF_LIST = re.compile(
    r"(?:\s?lit\.?\s?[a-z]\)(?:\s?(?:,|si)\s?[a-z]\))*)?\s?(?:,|si)\s?(?P<article>\d{3})\s?alin\.?\s?\(?(?P<paragraph>\d)"
)
"""`art. 165 alin. (2) lit. b), 206 alin. (1)`: the second article of a list in Moldova."""
_BASIC_FORM = re.compile(r"(?:u vezi|vo vrska|vr\s?\.|vo vr|ne lidhje|coroborat|in legatura|raportat)[a-z .]{0,14}$")
_PROCEDURE = re.compile(
    r"[^;:]{0,70}?(?P<law>zakonik\w* o krivicn\w* postup|zkp|postupk|postapk|procedur|konvencij|konvent|protokol"
    r"|ustav|kushtetut)"
)
_OWN_LAW = re.compile(
    r"[^;:]{0,60}?"
    r"(?:krivicn\w* zakon(?!ik\w* o)|zakon\w* o javnom redu|kodi\w* penal|cod\w* penal|\bkz\b|\bkp\b|\bk\.?p\b)"
)


@dataclass(frozen=True, slots=True)
class Article:
    """An offence that an article names, with its words, from `first` to before `last`."""

    first: int
    last: int
    code: str
    kind: str
    base: str
    """The term of the article without paragraph."""
    number: str = ""


@dataclass(frozen=True)
class CountryLaw:
    """Courts and offences of a country."""

    country: str
    courts: Taxonomy
    offences: Taxonomy

    @cached_property
    def _own(self) -> tuple[Term, ...]:
        """Terms of offences of the country."""
        return tuple(
            term
            for term in self.offences.terms
            if term.columns.get("country") == self.country and term.columns.get("heading") != "yes"
        )

    @cached_property
    def _articles(self) -> Mapping[str, Mapping[str, Term]]:
        """Terms by article and paragraph; of several alike the first is the one of the bare article."""
        found: dict[str, dict[str, Term]] = {}
        for term in self._own:
            if article := term.columns.get("article", ""):
                key = fold(article).replace("-", "").replace("/", "")
                found.setdefault(key, {}).setdefault(term.columns.get("paragraph", ""), term)
        return found

    def articles(self, text: FoldedJudgment) -> tuple[Article, ...]:
        """Return the offences that articles name, in order; no basic forms, no procedure."""
        return tuple(self._named(text))

    def _named(self, text: FoldedJudgment) -> Iterator[Article]:
        for found in _ARTICLE.finditer(text.text):
            before = text.text[max(0, found.start() - 30) : found.start()]
            if _BASIC_FORM.search(before) or self._is_other_law(text.text, found.end()):
                continue
            letter = found["letter"] or found["glued"]
            if _USERS.match(text.text, found.end()):
                continue
            if term := self._term(found["article"], letter, found["paragraph"]):
                yield self._article(text, found.start(), found.end(), term)
            elif _OFFENCE.search(text.text, max(0, found.start() - 220), found.start()):
                kind = UNKNOWN_KIND if found["article"] + (letter or "") in self._articles else "other"
                yield Article(*text.span(found.start(), found.end()), OTHER_OFFENCE, kind, OTHER_OFFENCE)
            end = found.end()
            while not found["paragraph"] and (more := _MORE.match(text.text, end)):
                if term := self._term(more["article"], more["letter"], None):
                    yield self._article(text, more.start("article"), more.end(), term)
                end = more.end()
            while found["paragraph"] and (more := _MORE_OF_LIST.match(text.text, end)):
                if term := self._term(more["article"], None, more["paragraph"]):
                    yield self._article(text, more.start("article"), more.end(), term)
                end = more.end()

    def _is_other_law(self, text: str, place: int) -> bool:
        other = _PROCEDURE.match(text, place)
        own = _OWN_LAW.match(text, place)
        return other is not None and (own is None or own.end() > other.end("law") + 6)

    def _term(self, article: str, letter: str | None, paragraph: str | None) -> Term | None:
        terms = self._articles.get(article + (letter or ""))
        if terms is None:
            return None
        if paragraph is not None and paragraph in terms:
            return terms[paragraph]
        key = fold(next(iter(terms.values())).columns["article"])
        is_one = sum(fold(term.columns.get("article", "")) == key for term in self._own) == len(terms)
        # Further paragraphs may be what one of several terms without a paragraph stands for.
        return terms.get("") if paragraph is None or is_one or paragraph in ("1", "2") else None

    def _article(self, text: FoldedJudgment, start: int, end: int, term: Term) -> Article:
        terms = self._articles[fold(term.columns["article"]).replace("-", "").replace("/", "")]
        base = terms.get("", term)
        return Article(
            *text.span(start, end), term.code, term.columns.get("kind", ""), base.code, term.columns["article"]
        )

    @cached_property
    def _names(self) -> Sequence[tuple[Term, tuple[tuple[str, ...], tuple[str, ...]]]]:
        prefix = self.country.lower()
        found = []
        for term in self.courts.terms:
            if not term.code.startswith(f"{prefix}_") or term.columns.get("heading") == "yes":
                continue
            for language in _LABELS.get(prefix, ()):
                for label in {term.labels.get(language, ""), *term.alternatives.get(language, ())} - {""}:
                    # `Gjykata ..., Berat` prints the town without the comma; a department may stand anywhere near.
                    is_special = term.columns.get("special") == "yes"
                    name, _, rest = label.partition(",") if is_special else (label.replace(",", " "), "", "")
                    stems = _stems(name)
                    found.append((term, (stems, _stems(rest))))
                    found += [(term, (_stems(each), _stems(rest))) for each in _shortened(name)]
                    if stems[-1] in stems[:-1]:  # `Основен суд Скопје 1 Скопје` says the town twice
                        found.append((term, (stems[:-1], _stems(rest))))
        return found

    def former_courts(self, date: str) -> Iterator[Term]:
        """Yield the terms that stand for all courts of first instance of an earlier time, if a date lies in it."""
        for term in self.courts.terms:
            is_own = term.columns.get("country") == self.country and term.code.endswith(_FORMER)
            if is_own and date and _is_valid(term, date):
                yield term

    def courts_named(self, text: FoldedJudgment, end: int, date: str = "") -> Iterator[tuple[int, int, Term]]:
        """Yield words and terms of courts that are named before a word, those with most words first."""
        found = []
        for term, (name, rest) in self._names:
            if not _is_valid(term, date):
                continue
            for first in range(min(end, len(text.words))):
                last = _follows(text, first, name)
                if last and (behind := _department(text, last, min(last + _NEAR, end), rest)):
                    found.append((-(len(name) + len(rest)), first, behind, term))
        for _, first, last, term in sorted(found, key=lambda each: each[:3]):
            yield first, last, term


def _shortened(name: str) -> Iterator[str]:
    """Yield what the name of a court with its town is shortened to."""
    folded = " ".join(fold(word) for word in _WORD.findall(name))
    for long, short in _SHORTER:
        before, found, town = folded.partition(f" {long} ")
        if found and town:
            yield f"{before} {short} {town}"


def _stems(label: str) -> tuple[str, ...]:
    words = [fold(word) for word in _WORD.findall(label.split("(")[0])]
    return tuple(word[:-_ENDING] if len(word) - _ENDING >= _SHORTEST else word for word in words)


def _follows(text: FoldedJudgment, first: int, name: Sequence[str]) -> int:
    """Return the word behind a name that begins at a word, 0 where it does not; `in` may stand before a place."""
    place, words = first, text.words
    for number, stem in enumerate(name):
        if number and words[place : place + 1] and stem not in _IN and words[place] in (*_IN, *_BEFORE_TOWN):
            place += 1
        if number and place < len(words) and not _is_form(words[place], stem):
            if stem in _IN or stem in _PARTICLES:
                continue  # `Viši sud Podgorica`, `Gjykata Shkallës së Parë`
            place += words[place] in _PARTICLES
            if name[number - 1] in _IN and words[place] == stem[:-1]:
                place += 1
                continue  # `Viši sud Niš`
        if place >= len(words) or not _is_form(words[place], stem):
            return 0
        place += 1
    return place if name else 0


def _is_form(word: str, stem: str) -> bool:
    if len(stem) >= _SHORTEST and stem not in _FORMS:
        return word.startswith(stem) and len(word) - len(stem) <= _LONGEST_ENDING - (len(stem) == _SHORTEST)
    return word == stem or word in _FORMS.get(stem, ())


def _department(text: FoldedJudgment, first: int, last: int, stems: Sequence[str]) -> int:
    """Return the word behind those of a department that stand near the name of its court; 0 where one is missing."""
    behind = first
    for stem in stems:
        if len(stem) < _SHORTEST:
            continue
        place = next((place for place in range(first, last) if text.words[place].startswith(stem)), None)
        if place is None:
            return 0
        behind = max(behind, place + 1)
    return behind


def _is_valid(term: Term, date: str) -> bool:
    """Return whether a court gave judgments under its name at a date; the year of a change counts for both names."""
    year = date[:4]
    return not year or (
        (not term.valid_from or term.valid_from[:4] <= year) and (not term.valid_to or year <= term.valid_to[:4])
    )
