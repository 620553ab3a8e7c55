"""Merges new and decided terms into a taxonomy as it is when they are stored, within a transaction.

Whoever planned them knew the taxonomy of an earlier moment: what others added meanwhile stays.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session

from tipcoder.domain.taxonomies import Match, MatchKind, Provenance, Taxonomy, Term, TermStatus
from tipcoder.errors import UserError
from tipcoder.storage.at_work import is_term_known
from tipcoder.storage.file.database import Database
from tipcoder.storage.tables.taxonomies import TaxonomyTable, TermTable
from tipcoder.storage.upserts import upsert

_INSERT_TERM = """
    INSERT INTO term (taxonomy_id, code, parent, position, status, valid_from, valid_to, replaced_by, proposed_by,
                      columns)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_INSERT_TEXT = """
    INSERT INTO term_label (taxonomy_id, code, kind, language, position, text, provenance) VALUES (?, ?, ?, ?, ?, ?, ?)
"""
_INSERT_MATCH = """
    INSERT INTO term_mapping (taxonomy_id, code, position, scheme, target, kind) VALUES (?, ?, ?, ?, ?, ?)
"""
_TERMS = """
    SELECT taxonomy_id, code, parent, status, valid_from, valid_to, replaced_by, proposed_by, columns FROM term
    WHERE taxonomy_id IN (SELECT value FROM json_each(?)) ORDER BY taxonomy_id, position
"""
_LABELS = """
    SELECT taxonomy_id, code, json_group_object(language, text) FROM term_label
    WHERE taxonomy_id IN (SELECT value FROM json_each(?)) AND kind = 'label' GROUP BY taxonomy_id, code
"""
"""All labels of a term as one text: three times as fast as fetching each."""
_TEXTS = """
    SELECT taxonomy_id, code, kind, language, text, provenance FROM term_label
    WHERE taxonomy_id IN (SELECT value FROM json_each(?)) ORDER BY taxonomy_id, code, kind, language, position
"""
_MATCHES = """
    SELECT taxonomy_id, code, scheme, target, kind FROM term_mapping
    WHERE taxonomy_id IN (SELECT value FROM json_each(?)) ORDER BY taxonomy_id, code, position
"""

_Texts = dict[str, dict[str, list[str]]]
_Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class InstalledTaxonomy:
    """Summary of an installed taxonomy. `terms` counts all, `proposed` and `deprecated` those of that status."""

    id: str
    version: str
    titles: Mapping[str, str]
    terms: int
    proposed: int
    deprecated: int
    installed_at: datetime

    def title(self, language: str) -> str:
        """Return the title in a language, else in English, else in whichever there is, else the id."""
        return Taxonomy(self.id, (), titles=self.titles).title(language)


def store_taxonomies(session: Session, taxonomies: Iterable[Taxonomy]) -> None:
    """Store taxonomies, within a transaction, in place of those of the same ids."""
    for taxonomy in taxonomies:
        session.execute(delete(TermTable).where(TermTable.taxonomy_id == taxonomy.id))
        _store_head(session, taxonomy)
        insert_terms(session, taxonomy.id, enumerate(taxonomy.terms))


def note_installed(session: Session, taxonomies: Iterable[str]) -> None:
    """Say, within a transaction, that taxonomies were installed now, which are as they were."""
    session.execute(
        update(TaxonomyTable).where(TaxonomyTable.id.in_(list(taxonomies))).values(installed_at=datetime.now(UTC))
    )


def insert_terms(session: Session, taxonomy: str, terms: Iterable[tuple[int, Term]]) -> None:
    """Add terms, each with its position, and all their texts and mappings."""
    placed = list(terms)
    texts = [(taxonomy, term.code, *text) for _, term in placed for text in _texts(term)]
    matches = [
        (taxonomy, term.code, place, match.scheme, match.target, match.kind.value)
        for _, term in placed
        for place, match in enumerate(term.matches)
    ]
    _insert(session, _INSERT_TERM, [_values(taxonomy, place, term) for place, term in placed])
    _insert(session, _INSERT_TEXT, texts)
    _insert(session, _INSERT_MATCH, matches)


def load_taxonomy(database: Database, taxonomy: str) -> Taxonomy:
    """Return one taxonomy, whole.

    Raises:
        UserError: taxonomy_not_installed.
    """
    found = load_taxonomies(database, (taxonomy,)).get(taxonomy)
    if found is None:
        raise UserError("taxonomy_not_installed", taxonomy=taxonomy)
    return found


def load_taxonomies(database: Database, taxonomies: Iterable[str]) -> dict[str, Taxonomy]:
    """Return those of the taxonomies that are installed, whole, by id."""
    wanted = json.dumps(list(taxonomies))
    with database.session() as session:
        texts = _texts_of(_rows(session, _TEXTS, wanted))
        matches: dict[_Key, list[Match]] = {}
        for taxonomy, code, scheme, target, kind in _rows(session, _MATCHES, wanted):
            matches.setdefault((taxonomy, code), []).append(Match(scheme, target, MatchKind(kind)))
        terms: dict[str, list[Term]] = {}
        for taxonomy, code, *values in _rows(session, _TERMS, wanted):
            key = taxonomy, code
            term = _term(code, values, texts.get(key, {}), tuple(matches.get(key, ())))
            terms.setdefault(taxonomy, []).append(term)
        return _whole(session, wanted, terms)


def load_labels(database: Database, taxonomies: Iterable[str]) -> dict[str, Taxonomy]:
    """Return those of the taxonomies that are installed, by id, with nothing but what a list of choices needs.

    Terms lack all texts but their labels, and mappings: so a project opens in milliseconds.
    """
    with database.session() as session:
        return read_labels(session, taxonomies)


def read_labels(session: Session, taxonomies: Iterable[str]) -> dict[str, Taxonomy]:
    """Do within a transaction what `load_labels` does."""
    wanted = json.dumps(list(taxonomies))
    labels = {(taxonomy, code): json.loads(said) for taxonomy, code, said in _rows(session, _LABELS, wanted)}
    terms: dict[str, list[Term]] = {}
    for taxonomy, code, *values in _rows(session, _TERMS, wanted):
        term = _bare_term(code, values, labels.get((taxonomy, code), {}))
        terms.setdefault(taxonomy, []).append(term)
    return _whole(session, wanted, terms)


def list_taxonomies(database: Database) -> tuple[InstalledTaxonomy, ...]:
    """Return what is installed, by id. Proposals that the person at work may not know are not counted."""
    with database.session() as session:
        found = session.execute(
            select(
                TaxonomyTable.id,
                TaxonomyTable.version,
                TaxonomyTable.titles,
                func.count(TermTable.code),
                func.count().filter(TermTable.status == TermStatus.PROPOSED),
                func.count().filter(TermTable.status == TermStatus.DEPRECATED),
                TaxonomyTable.installed_at,
            )
            .outerjoin(TermTable, (TermTable.taxonomy_id == TaxonomyTable.id) & is_term_known())
            .group_by(TaxonomyTable.id)
            .order_by(TaxonomyTable.id)
        ).all()
        return tuple(
            InstalledTaxonomy(id, version, json.loads(titles), terms, proposed, deprecated, installed_at)
            for id, version, titles, terms, proposed, deprecated, installed_at in found
        )


def _store_head(session: Session, taxonomy: Taxonomy) -> None:
    values = {
        "version": taxonomy.version,
        "titles": _json(taxonomy.titles),
        "descriptions": _json(taxonomy.descriptions),
        "source": taxonomy.source,
        "licence": taxonomy.licence,
        "schemes": _json(taxonomy.schemes),
        "installed_at": datetime.now(UTC),
    }
    upsert(session, TaxonomyTable, [{"id": taxonomy.id, **values}], list(values))


def _insert(session: Session, statement: str, values: Sequence[tuple[object, ...]]) -> None:
    if values:
        session.connection().exec_driver_sql(statement, list(values))


def _rows(session: Session, statement: str, wanted: str) -> Iterator[Sequence[str]]:
    return iter(session.connection().exec_driver_sql(statement, (wanted,)).all())


def _values(taxonomy: str, place: int, term: Term) -> tuple[object, ...]:
    dates = (term.valid_from, term.valid_to)
    after = (" ".join(term.replaced_by), term.proposed_by, _json(term.columns))
    return taxonomy, term.code, term.parent, place, term.status.value, *dates, *after


def _texts(term: Term) -> Iterator[tuple[str, str, int, str, str]]:
    """Yield kind, language, position, text and provenance of every text of a term."""
    for language, label in term.labels.items():
        provenance = term.provenance.get(language)
        yield "label", language, 0, label, provenance.value if provenance else ""
    for kind, several in (("alternative", term.alternatives), ("hidden", term.hidden)):
        for language, words in several.items():
            yield from ((kind, language, place, word, "") for place, word in enumerate(words))
    notes = (
        ("definition", term.definitions),
        ("include", term.includes),
        ("exclude", term.excludes),
        ("example", term.examples),
    )
    for kind, texts in notes:
        yield from ((kind, language, 0, text, "") for language, text in texts.items())


def _texts_of(rows: Iterable[Sequence[str]]) -> dict[_Key, _Texts]:
    """Return by term, kind and language: texts in order; the provenance of labels as the kind "provenance"."""
    found: dict[_Key, _Texts] = {}
    for taxonomy, code, kind, language, text, provenance in rows:
        texts = found.setdefault((taxonomy, code), {})
        texts.setdefault(kind, {}).setdefault(language, []).append(text)
        if provenance:
            texts.setdefault("provenance", {})[language] = [provenance]
    return found


def _term(code: str, values: Sequence[str], texts: _Texts, matches: tuple[Match, ...]) -> Term:
    return replace(
        _bare_term(code, values, _single(texts, "label")),
        alternatives=_several(texts, "alternative"),
        hidden=_several(texts, "hidden"),
        definitions=_single(texts, "definition"),
        includes=_single(texts, "include"),
        excludes=_single(texts, "exclude"),
        examples=_single(texts, "example"),
        provenance={language: Provenance(said) for language, said in _single(texts, "provenance").items()},
        matches=matches,
    )


def _single(texts: _Texts, kind: str) -> dict[str, str]:
    return {language: said[0] for language, said in texts.get(kind, {}).items()}


def _several(texts: _Texts, kind: str) -> dict[str, tuple[str, ...]]:
    return {language: tuple(said) for language, said in texts.get(kind, {}).items()}


def _bare_term(code: str, values: Sequence[str], labels: Mapping[str, str]) -> Term:
    parent, status, valid_from, valid_to, replaced_by, proposed_by, columns = values
    return Term(
        code,
        labels,
        parent=parent,
        status=TermStatus(status),
        valid_from=valid_from,
        valid_to=valid_to,
        replaced_by=tuple(replaced_by.split()),
        columns=json.loads(columns),
        proposed_by=proposed_by,
    )


def _whole(session: Session, wanted: str, terms: Mapping[str, list[Term]]) -> dict[str, Taxonomy]:
    heads = session.execute(select(TaxonomyTable).where(TaxonomyTable.id.in_(json.loads(wanted)))).scalars()
    return {
        head.id: Taxonomy(
            head.id,
            tuple(terms.get(head.id, ())),
            version=head.version,
            titles=json.loads(head.titles),
            descriptions=json.loads(head.descriptions),
            source=head.source,
            licence=head.licence,
            schemes=json.loads(head.schemes),
        )
        for head in heads
    }


def _json(texts: Mapping[str, str]) -> str:
    return json.dumps(dict(texts), ensure_ascii=False)


_WORDS = """
    SELECT code, kind, text FROM term_label
    WHERE taxonomy_id = ? AND language = ? AND kind IN ('label', 'alternative', 'hidden')
"""

_TEXTS_OF_TERM = "SELECT kind, language, text FROM term_label WHERE taxonomy_id = ? AND code = ?"


def term_texts(database: Database, taxonomy: str, code: str) -> dict[str, dict[str, str]]:
    """Return the texts of one term by kind (definition, include, exclude, example, ...) and language."""
    texts: dict[str, dict[str, str]] = {}
    with database.session() as session:
        for kind, language, text in session.connection().exec_driver_sql(_TEXTS_OF_TERM, (taxonomy, code)):
            texts.setdefault(kind, {})[language] = text
    return texts


def term_words(database: Database, taxonomy: str, language: str) -> tuple[tuple[str, str, str], ...]:
    """Return (code, kind, text) of all labels of a taxonomy in one language; kind is label, alternative or hidden."""
    with database.session() as session:
        found = session.connection().exec_driver_sql(_WORDS, (taxonomy, language))
        return tuple((code, kind, text) for code, kind, text in found)


_GONE = (TermStatus.DEPRECATED, TermStatus.REJECTED)


@dataclass(frozen=True, slots=True)
class TermChanges:
    """Changes of the terms of one taxonomy, from what it was when they were planned to what it is to be.

    Terms are added, or get another status and other replacements; none goes.
    """

    before: Taxonomy
    after: Taxonomy

    def added(self) -> tuple[Term, ...]:
        """Return the new terms, in their order."""
        known = self.before.by_code()
        return tuple(term for term in self.after.terms if term.code not in known)

    def decided(self) -> tuple[Term, ...]:
        """Return the terms that get another status."""
        known = self.before.by_code()
        return tuple(term for term in self.after.terms if term.code in known and term.status != known[term.code].status)


def merge_terms(session: Session, changes: Iterable[TermChanges]) -> bool:
    """Store changes of terms, and return whether all of them could be.

    They cannot where somebody else meanwhile decided on the same term, or gave its code to another one: whoever
    planned them plans anew. A taxonomy that is not there is stored whole.
    """
    planned = {change.before.id: change for change in changes}
    installed = read_labels(session, planned)
    for id, change in planned.items():
        if id not in installed:
            store_taxonomies(session, (change.after,))
            continue
        now = installed[id].by_code()
        if not _is_possible(change, now):
            return False
        for term in change.decided():
            session.execute(
                update(TermTable)
                .where(TermTable.taxonomy_id == id, TermTable.code == term.code)
                .values(status=term.status.value, replaced_by=" ".join(term.replaced_by))
            )
        _add(session, change, now)
    return True


def _is_possible(change: TermChanges, now: Mapping[str, Term]) -> bool:
    known = change.before.by_code()
    for term in change.decided():
        if term.code not in now or now[term.code].status != known[term.code].status:
            return False
        if any(code not in now or now[code].status in _GONE for code in term.replaced_by):
            return False
    there = ((term, now[term.code]) for term in change.added() if term.code in now)
    return all((term.labels, term.status) == (other.labels, other.status) for term, other in there)


def _add(session: Session, change: TermChanges, now: Mapping[str, Term]) -> None:
    """Add new terms, each behind the one that it is to follow; those behind it move down."""
    order = list(now)
    new: dict[str, Term] = {}
    before = ""
    for term in change.after.terms:
        if term.code not in now and term.code not in change.before.by_code():
            new[term.code] = replace(term, parent=term.parent if term.parent in (*now, *new) else "")
            order.insert(order.index(before) + 1 if before else 0, term.code)
        if term.code in now or term.code in new:
            before = term.code
    places = {code: place for place, code in enumerate(order)}
    moved = [code for place, code in enumerate(now) if places[code] != place]
    for code in reversed(moved):
        session.execute(
            update(TermTable)
            .where(TermTable.taxonomy_id == change.before.id, TermTable.code == code)
            .values(position=places[code])
        )
    insert_terms(session, change.before.id, ((places[code], term) for code, term in new.items()))
