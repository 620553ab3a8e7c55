"""Brings taxonomies from any source into one canonical form, with the codes and pairs that all formats use."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from urllib.parse import quote, unquote, urlsplit

from tipcoder.domain.taxonomies import MatchKind, Taxonomy, Term
from tipcoder.errors import UserError

_NOT_CODE = re.compile(r"[^\w.-]+")
_UNWRITABLE = re.compile("[\x00-\x08\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_BREAKS = re.compile("\r\n|[\r\x0b\x0c]")
_LISTED = 5
_KINDS = {kind: place for place, kind in enumerate(MatchKind)}


@dataclass(frozen=True, slots=True)
class TaxonomyReading:
    """Result of reading files of taxonomies. `remarks` say what was left out or guessed."""

    taxonomies: tuple[Taxonomy, ...]
    remarks: tuple[UserError, ...] = ()


def canonical(taxonomy: Taxonomy) -> Taxonomy:
    """Return the taxonomy in the form that every format can hold and every reader returns.

    Texts have no space around them, line breaks are `\\n`, characters that XML has not are gone, and so are empty
    texts; words (alternatives, hidden) are single lines and unique; mappings are sorted by kind, scheme and order;
    every scheme that is mapped to is among the schemes.
    """
    schemes = {id: clean(name) for id, name in taxonomy.schemes.items()}
    for term in taxonomy.terms:
        for match in term.matches:
            schemes.setdefault(match.scheme, "")
    order = {scheme: place for place, scheme in enumerate(schemes)}
    return Taxonomy(
        taxonomy.id,
        tuple(_canonical_term(term, order) for term in taxonomy.terms),
        version=clean(taxonomy.version),
        titles=_texts(taxonomy.titles),
        descriptions=_texts(taxonomy.descriptions),
        source=clean(taxonomy.source),
        licence=clean(taxonomy.licence),
        schemes=schemes,
    )


def _canonical_term(term: Term, order: Mapping[str, int]) -> Term:
    labels = _texts(term.labels)
    matches = {replace(match, target=line(match.target)): None for match in term.matches if line(match.target)}
    return replace(
        term,
        labels=labels,
        alternatives=_word_lists(term.alternatives),
        hidden=_word_lists(term.hidden),
        definitions=_texts(term.definitions),
        includes=_texts(term.includes),
        excludes=_texts(term.excludes),
        examples=_texts(term.examples),
        provenance={language: value for language, value in term.provenance.items() if language in labels},
        replaced_by=tuple(dict.fromkeys(term.replaced_by)),
        matches=tuple(sorted(matches, key=lambda match: (_KINDS[match.kind], order[match.scheme]))),
        columns={
            name: text for column, text in _texts(term.columns).items() if (name := " ".join(clean(column).split()))
        },
        proposed_by=line(term.proposed_by),
    )


def clean(text: str) -> str:
    """Return a text without space around it and without characters that XML has not; line breaks are `\\n`."""
    return _UNWRITABLE.sub("", _BREAKS.sub("\n", text)).strip()


def line(text: str) -> str:
    """Return a text in one line, cleaned."""
    cleaned = clean(text)
    return " ".join(cleaned.split()) if "\n" in cleaned else cleaned


def legal_code(text: str) -> str:
    """Return a text as the code of a term: what a code cannot have becomes `_`; "" if nothing is left."""
    return _NOT_CODE.sub("_", text.strip()).strip("_")


def code_of_name(name: str) -> str:
    """Return a code for a term that has a name only: `Debt bondage` is `debt_bondage`."""
    return legal_code(name.lower())


class FreeCodes:
    """Gives codes that no other has, with a number where one is taken already."""

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._numbers: Counter[str] = Counter()

    def take(self, code: str) -> None:
        """Take a code as it is, though it may be taken."""
        self._taken.add(code)

    def free(self, code: str) -> str:
        """Take and return the code, or the first one with a number that is free."""
        found = code
        # The numbers go on where they ended: thousands of codes may have one name.
        while found in self._taken:
            self._numbers[code] += 1
            found = f"{code}_{self._numbers[code] + 1}"
        self._taken.add(found)
        return found


def listed(words: Sequence[str], separator: str = ", ") -> str:
    """Return the first few of some words as one text."""
    return separator.join([*words[:_LISTED], "…"] if len(words) > _LISTED else words)


def one_of_a_kind(remarks: Iterable[UserError]) -> tuple[UserError, ...]:
    """Return the first of the remarks of each kind about terms, all others as they are.

    The first one has `alike`, the terms of those that are left out, and `alike_count`.
    """
    kinds: dict[object, list[UserError]] = {}
    for number, remark in enumerate(remarks):
        kinds.setdefault(remark.code if "term" in remark.values else number, []).append(remark)
    return tuple(_with_others(*alike) for alike in kinds.values())


def _with_others(remark: UserError, *others: UserError) -> UserError:
    if not others:
        return remark
    terms = listed([str(other.values["term"]) for other in others])
    return UserError(remark.code, **{**remark.values, "alike": terms, "alike_count": len(others)})


def scheme_of_address(address: str) -> str:
    """Return the id of the scheme that an address on the web belongs to: its host; "" if it is no such address."""
    if " " in address or "://" not in address:
        return ""
    try:
        return legal_code(urlsplit(address).netloc)
    except ValueError:
        return ""


def encoded_pair(name: str, value: str) -> str:
    """Return a named value as one text, `country=SRB`."""
    return f"{encoded_name(name)}={value}"


def decoded_pair(text: str) -> tuple[str, str]:
    """Return the name and the value of such a text; the name is "" where it has none."""
    name, mark, value = text.partition("=")
    return (unquote(name), value) if mark else ("", text)


def encoded_name(name: str) -> str:
    """Return a name without the marks that would end it."""
    return re.sub(r"[%=():]", lambda mark: quote(mark.group(0), safe=""), name)


def _texts(texts: Mapping[str, str]) -> dict[str, str]:
    return {language: cleaned for language, text in texts.items() if (cleaned := clean(text))}


def _word_lists(words: Mapping[str, Iterable[str]]) -> dict[str, tuple[str, ...]]:
    found = {language: tuple(dict.fromkeys(filter(None, map(line, several)))) for language, several in words.items()}
    return {language: several for language, several in found.items() if several}
