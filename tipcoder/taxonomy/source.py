"""Reads a taxonomy from its TOML source, one file a taxonomy, its stem the taxonomy's id.

The file holds `[taxonomy]` (id, version, title and description by language, source, licence, and under `schemes` the
name of every scheme that terms are mapped to) and one `[[terms]]` table for each term, in the order in which a person
reads them. Texts are keyed by language (`label.en`), mappings by kind and scheme (`exact.sherloc`), further columns
by name under `column`.
"""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tipcoder.domain.taxonomies import Match, MatchKind, Provenance, Taxonomy, Term, TermStatus
from tipcoder.errors import UserError, UserErrors
from tipcoder.languages.registry import FALLBACK, LANGUAGES
from tipcoder.office.protection import content_of
from tipcoder.taxonomy.checks import faults, is_date
from tipcoder.taxonomy.limits import SOURCE_FILE, refuse_hostile_toml, refuse_many_terms
from tipcoder.taxonomy.model import canonical

_CODE = re.compile(r"[a-z0-9_]+|[A-Z]+")
_HEAD = ("id", "version", "title", "description", "source", "licence", "schemes")
_TEXTS = ("label", "definition", "include", "exclude", "example")
_WORDS = ("alternative", "hidden")
_DATES = ("valid_from", "valid_to")
_TERM = (
    "code", "parent", *_TEXTS, *_WORDS, "provenance", "status", "replaced_by", *_DATES, *MatchKind, "column",
)  # fmt: skip


def read_source(path: Path) -> Taxonomy:
    """Return the taxonomy that a TOML file holds.

    Texts may be broken over lines: a line break counts as a space, and an empty line starts a new line.

    Raises:
        UserError: taxonomy_file_unreadable(where), taxonomy_file_large(where, megabytes),
            taxonomy_source_syntax(where, problem), taxonomy_many_terms(where, count).
        UserErrors: keys are missing, unknown or of the wrong kind, codes are wrong, unknown or repeated, terms come
            before their parents or in a circle; each names the file (`where`), the term and the key.
    """
    tables = _tables(path)
    reading = _SourceParser(path.name)
    reading.refuse_unknown("", tables, ("taxonomy", "terms"))
    head = _table(tables.get("taxonomy"))
    rows = reading.rows(tables.get("terms", []))
    refuse_many_terms(path.name, len(rows))
    terms = tuple(map(reading.term, rows))
    taxonomy = reading.taxonomy(head, path.stem, terms)
    reading.faults += faults(terms, lambda _index, _key: path.name)
    reading.check_order(terms)
    reading.check_schemes(taxonomy)
    if reading.faults:
        raise UserErrors(reading.faults)
    return canonical(taxonomy)


def _tables(path: Path) -> dict[str, Any]:
    try:
        text = content_of(path, SOURCE_FILE).decode("utf-8")
        refuse_hostile_toml(text, path.name)
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # of TOML, of its encoding, of a number too long for Python
        raise UserError("taxonomy_source_syntax", where=path.name, problem=str(error)) from error


def _table(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


@dataclass(slots=True)
class _SourceParser:
    """Turns tables into a taxonomy and collects their faults. `code` is that of the term being read."""

    file: str
    code: str = ""
    faults: list[UserError] = field(default_factory=list)

    def taxonomy(self, head: Mapping[str, Any], stem: str, terms: tuple[Term, ...]) -> Taxonomy:
        self.code = ""
        self.refuse_unknown("", head, _HEAD)
        for key in ("id", "version", "title", "source"):
            if not head.get(key):
                self._fault("taxonomy_source_incomplete", key=key)
        id = self._text(head, "id")
        if id and id != stem:
            self._fault("taxonomy_source_id", key="id", value=id)
        titles = self._texts(head, "title")
        if titles and FALLBACK not in titles:
            self._fault("taxonomy_source_incomplete", key=f"title.{FALLBACK}")
        return Taxonomy(
            id,
            terms,
            version=self._text(head, "version"),
            titles=titles,
            descriptions=self._texts(head, "description"),
            source=self._text(head, "source"),
            licence=self._text(head, "licence"),
            schemes={
                name: self._text(self._dict(head, "schemes"), name, "schemes.") for name in self._dict(head, "schemes")
            },
        )

    def rows(self, value: object) -> list[dict[str, Any]]:
        if isinstance(value, list) and all(isinstance(row, dict) for row in value):
            return value
        self._fault("taxonomy_source_value", key="terms")
        return []

    def term(self, row: Mapping[str, Any]) -> Term:
        self.code = str(row.get("code", ""))
        self.refuse_unknown("", row, _TERM)
        code = self._text(row, "code")
        if not _CODE.fullmatch(code):
            self._fault("taxonomy_code_wrong", value=code)
        labels = self._texts(row, "label")
        if not labels.get(FALLBACK):
            self._fault("taxonomy_source_incomplete", key=f"label.{FALLBACK}")
        return Term(
            code,
            labels,
            parent=self._text(row, "parent"),
            alternatives=self._word_lists(row, "alternative"),
            hidden=self._word_lists(row, "hidden"),
            definitions=self._texts(row, "definition"),
            includes=self._texts(row, "include"),
            excludes=self._texts(row, "exclude"),
            examples=self._texts(row, "example"),
            provenance=self._provenance(row, labels),
            status=self._status(row),
            valid_from=self._date(row, "valid_from"),
            valid_to=self._date(row, "valid_to"),
            replaced_by=self._list(row, "replaced_by"),
            matches=tuple(self._matches(row)),
            columns=self._columns(row),
        )

    def check_order(self, terms: Iterable[Term]) -> None:
        """Report terms that come before their parents."""
        all_codes = {term.code for term in terms}
        placed = {""}
        for term in terms:
            if term.parent in all_codes and term.parent not in placed:
                self.code = term.code
                self._fault("taxonomy_parent_later", parent=term.parent)
            placed.add(term.code)

    def check_schemes(self, taxonomy: Taxonomy) -> None:
        """Report mappings to schemes that the taxonomy does not name."""
        for term in taxonomy.terms:
            self.code = term.code
            for scheme in dict.fromkeys(match.scheme for match in term.matches):
                if scheme not in taxonomy.schemes:
                    self._fault("taxonomy_scheme_unknown", scheme=scheme)

    def refuse_unknown(self, prefix: str, row: Iterable[str], known: Iterable[str]) -> None:
        """Report keys that this format does not know."""
        for key in row:
            if key not in known:
                self._fault("taxonomy_source_key_unknown", key=prefix + key)

    def _texts(self, row: Mapping[str, Any], key: str) -> dict[str, str]:
        by_language = self._by_language(row, key)
        return {language: _folded(self._text(by_language, language, f"{key}.")) for language in by_language}

    def _word_lists(self, row: Mapping[str, Any], key: str) -> dict[str, tuple[str, ...]]:
        by_language = self._by_language(row, key)
        return {language: self._list(by_language, language, f"{key}.") for language in by_language}

    def _by_language(self, row: Mapping[str, Any], key: str) -> dict[str, Any]:
        texts = self._dict(row, key)
        for language in texts.keys() - set(LANGUAGES):
            self._fault("taxonomy_language_unknown", key=f"{key}.{language}", language=language)
        return {language: text for language, text in texts.items() if language in LANGUAGES}

    def _provenance(self, row: Mapping[str, Any], labels: Mapping[str, str]) -> dict[str, Provenance]:
        found = {}
        for language, value in self._by_language(row, "provenance").items():
            if value not in list(Provenance) or language not in labels:
                self._fault("taxonomy_source_value_unknown", key=f"provenance.{language}", value=str(value))
            else:
                found[language] = Provenance(value)
        return found

    def _status(self, row: Mapping[str, Any]) -> TermStatus:
        value = row.get("status", TermStatus.ACTIVE)
        if value not in list(TermStatus):
            self._fault("taxonomy_source_value_unknown", key="status", value=str(value))
            return TermStatus.ACTIVE
        return TermStatus(value)

    def _date(self, row: Mapping[str, Any], key: str) -> str:
        text = self._text(row, key)
        if text and not is_date(text):
            self._fault("taxonomy_date_wrong", key=key, value=text)
        return text

    def _matches(self, row: Mapping[str, Any]) -> Iterable[Match]:
        for kind in MatchKind:
            by_scheme = self._dict(row, kind)
            for scheme in by_scheme:
                yield from (Match(scheme, target, kind) for target in self._list(by_scheme, scheme, f"{kind}."))

    def _columns(self, row: Mapping[str, Any]) -> dict[str, str]:
        columns = self._dict(row, "column")
        return {name: self._text(columns, name, "column.") for name in columns}

    def _text(self, row: Mapping[str, Any], key: str, prefix: str = "") -> str:
        value = row.get(key, "")
        if isinstance(value, str):
            return value
        self._fault("taxonomy_source_value", key=prefix + key)
        return ""

    def _list(self, row: Mapping[str, Any], key: str, prefix: str = "") -> tuple[str, ...]:
        value = row.get(key, [])
        if isinstance(value, list) and all(isinstance(text, str) and text for text in value):
            return tuple(value)
        self._fault("taxonomy_source_list", key=prefix + key)
        return ()

    def _dict(self, row: Mapping[str, Any], key: str) -> dict[str, Any]:
        value = row.get(key, {})
        if isinstance(value, dict):
            return value
        self._fault("taxonomy_source_value", key=key)
        return {}

    def _fault(self, code: str, **values: str) -> None:
        self.faults.append(UserError(code, where=self.file, term=self.code, **values))


def _folded(text: str) -> str:
    return "\n".join(" ".join(paragraph.split()) for paragraph in text.strip().split("\n\n"))
