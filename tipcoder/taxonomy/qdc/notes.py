"""Writes the properties of a term as lines of a code's description, which people can read, and reads them back.

    [tipcoder]
    code: deception
    label (sr): довођење у заблуду
    exact (sherloc): Deception

A text of several lines goes on in lines that begin with two spaces. Language, scheme or column are in brackets.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from urllib.parse import unquote

from tipcoder.domain.taxonomies import Match, MatchKind, Provenance, Taxonomy, Term, TermStatus
from tipcoder.taxonomy.checks import is_date
from tipcoder.taxonomy.model import encoded_name, line

MARK = "[tipcoder]"
_LINE = re.compile(r"([a-z_]+)(?: \(([^()]*)\))?: ?(.*)", re.DOTALL)

Notes = Mapping[str, Mapping[str, list[str]]]
"""Values by name and by the text in brackets."""


def notes_of(description: str) -> Notes:
    """Return the notes after the mark; {} where there is no mark."""
    found: dict[str, dict[str, list[list[str]]]] = {}
    lines = description.split("\n")
    if MARK not in lines:
        return {}
    last: list[str] = []  # the lines of the last value
    for text in lines[lines.index(MARK) + 1 :]:
        begun = None if text.startswith("  ") else _LINE.fullmatch(text)
        if begun:
            last = [begun.group(3)]
            found.setdefault(begun.group(1), {}).setdefault(unquote(begun.group(2) or ""), []).append(last)
        elif last:
            last.append(text.removeprefix("  "))
    return {
        name: {of: ["\n".join(value) for value in values] for of, values in by_brackets.items()}
        for name, by_brackets in found.items()
    }


def without_notes(description: str) -> str:
    """Return the description before the mark."""
    lines = description.split("\n")
    return "\n".join(lines[: lines.index(MARK)] if MARK in lines else lines).strip()


def notes_text(notes: Iterable[tuple[str, str, str]], before: str = "") -> str:
    """Return notes (name, text in brackets, value) as a description, after a text for people."""
    lines = [before, MARK] if before else [MARK]
    for name, of, value in notes:
        brackets = f" ({encoded_name(of)})" if of else ""
        lines.append(f"{name}{brackets}: " + value.replace("\n", "\n  "))
    return "\n".join(lines)


def term_notes(term: Term, place: int | None) -> Iterator[tuple[str, str, str]]:
    """Yield all properties of a term, and its place where nesting does not give it."""
    yield "code", "", term.code
    if place is not None:
        yield "place", "", str(place)
    texts = {
        "label": term.labels, "definition": term.definitions, "include": term.includes, "exclude": term.excludes,
        "example": term.examples, "provenance": term.provenance, "column": term.columns,
    }  # fmt: skip
    for name, by_language in texts.items():
        yield from ((name, of, str(text)) for of, text in by_language.items())
    for name, words in (("alternative", term.alternatives), ("hidden", term.hidden)):
        yield from ((name, language, word) for language, several in words.items() for word in several)
    yield from ((match.kind.value, match.scheme, match.target) for match in term.matches)
    single = {
        "status": "" if term.status is TermStatus.ACTIVE else term.status.value,
        "valid_from": term.valid_from,
        "valid_to": term.valid_to,
        "replaced_by": " ".join(term.replaced_by),
        "proposed_by": term.proposed_by,
    }
    yield from ((name, "", value) for name, value in single.items() if value)


def taxonomy_notes(taxonomy: Taxonomy) -> Iterator[tuple[str, str, str]]:
    """Yield all properties of a taxonomy but its terms."""
    yield "taxonomy", "", taxonomy.id
    yield from (("title", language, text) for language, text in taxonomy.titles.items())
    yield from (("description", language, text) for language, text in taxonomy.descriptions.items())
    single = {"version": taxonomy.version, "source": taxonomy.source, "licence": taxonomy.licence}
    yield from ((name, "", value) for name, value in single.items() if value)
    yield from (("scheme", id, name) for id, name in taxonomy.schemes.items())


def taxonomy_of(notes: Notes) -> Taxonomy:
    """Return the taxonomy that notes describe, without its terms."""
    return Taxonomy(
        _one(notes, "taxonomy"),
        (),
        version=_one(notes, "version"),
        titles=_texts(notes, "title"),
        descriptions=_texts(notes, "description"),
        source=_one(notes, "source"),
        licence=_one(notes, "licence"),
        schemes=_texts(notes, "scheme"),
    )


def term_of(notes: Notes, name: str, parent: str) -> Term:
    """Return the term that notes describe. Where another program gave the code a new name, that is its label."""
    labels = _texts(notes, "label")
    code = own_code(notes)
    language = name_language(labels)
    if name and name != line(labels.get(language, code)):
        labels[language] = name
    status = _one(notes, "status")
    kinds = [(kind, scheme, target) for kind in MatchKind for scheme, target in _pairs(notes, kind.value)]
    return Term(
        code,
        labels,
        parent=parent,
        alternatives=_word_lists(notes, "alternative"),
        hidden=_word_lists(notes, "hidden"),
        definitions=_texts(notes, "definition"),
        includes=_texts(notes, "include"),
        excludes=_texts(notes, "exclude"),
        examples=_texts(notes, "example"),
        provenance={
            of: Provenance(text) for of, text in _texts(notes, "provenance").items() if text in list(Provenance)
        },
        status=TermStatus(status) if status in list(TermStatus) else TermStatus.ACTIVE,
        valid_from=_date(notes, "valid_from"),
        valid_to=_date(notes, "valid_to"),
        replaced_by=tuple(_one(notes, "replaced_by").split()),
        matches=tuple(Match(scheme, target, kind) for kind, scheme, target in kinds),
        columns=_texts(notes, "column"),
        proposed_by=_one(notes, "proposed_by"),
    )


def own_code(notes: Notes) -> str:
    """Return the code that notes give to a term, "" for none."""
    return _one(notes, "code")


def place_of(notes: Notes, otherwise: int) -> int:
    """Return the place of a term in its taxonomy, `otherwise` where notes do not give it."""
    place = _one(notes, "place")
    return int(place) if re.fullmatch(r"[0-9]{1,6}", place) else otherwise


def name_language(texts: Mapping[str, str]) -> str:
    """Return the language whose text is the name of a code: English, else the first there is."""
    return "en" if "en" in texts or not texts else next(iter(texts))


def _one(notes: Notes, name: str) -> str:
    return next(iter(notes.get(name, {}).get("", [])), "")


def _date(notes: Notes, name: str) -> str:
    return _one(notes, name) if is_date(_one(notes, name)) else ""


def _texts(notes: Notes, name: str) -> dict[str, str]:
    return {of: values[0] for of, values in notes.get(name, {}).items()}


def _word_lists(notes: Notes, name: str) -> dict[str, tuple[str, ...]]:
    return {of: tuple(values) for of, values in notes.get(name, {}).items()}


def _pairs(notes: Notes, name: str) -> Iterator[tuple[str, str]]:
    for of, values in notes.get(name, {}).items():
        yield from ((of, value) for value in values)
