"""Builds a framework from the codebook of a workbook, for unknown versions: names, types, lists, labels.

Conditions, checks and calculations are not in a codebook; that something is calculated is, for it has no column of
states. Questions whose answers left as levels or groups get lists of those.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from tipcoder.domain.answers import AnswerState
from tipcoder.domain.taxonomies import TermStatus
from tipcoder.errors import UserError
from tipcoder.exchange.privacy.profiles import profile_named
from tipcoder.exchange.reading.book import DeliveredBook
from tipcoder.exchange.reading.terms import DeliveredTerm, read_terms
from tipcoder.exchange.reading.values import clean
from tipcoder.exchange.spreadsheet.naming import CODEBOOK
from tipcoder.framework.form.question_types import QuestionType
from tipcoder.framework.xlsform.normalise import clean_text
from tipcoder.framework.xlsform.source import Cells, FrameworkSource, column
from tipcoder.languages.captions import caption_texts
from tipcoder.languages.registry import FALLBACK, LANGUAGES
from tipcoder.languages.tags import column_name

_NEEDED = ("name", "level", "path", "type")
_TIPS = ("privacy", "measure", "evidence", "states", "tier")
_LISTS = ("select_one", "select_multiple", "rank")
_PLAIN = {"datetime": "dateTime", "unsupported": "text"}
_PARTS = ("level", "group")
_LABEL = "label_"
_STATE_COLUMN = re.compile(r".+_state_*")
_KEPT = "once('')"
"""A calculation that nobody here knows: what it gave stays."""

_MOST_QUESTIONS = 3_000
_MOST_TERMS = 30_000
_DEEPEST = 30
"""Sections and rosters within each other."""

TOLD = "https://tipcoder.org/xforms/told"
"""Namespace that marks a framework made of a codebook, wherever it is stored."""


@dataclass(slots=True)
class _Node:
    """A section, or a roster (`is_roster`), with what is in it by name."""

    is_roster: bool = False
    children: "dict[str, _Node | Cells]" = field(default_factory=dict)


def source_of_codebook(book: DeliveredBook, version: str = "", *, has_proposals: bool = True) -> FrameworkSource:
    """Return what a workbook's codebook and terms say of its framework, as the rows of an XLSForm.

    With a `version`: what they say of an older one, of whose questions answers are retired. `has_proposals`: the lists
    have the terms that coders proposed though their words say whose they are.

    Raises:
        UserError: delivery_version_unknown, where there is no codebook; delivery_damaged.
    """
    about = book.about
    unknown = UserError("delivery_version_unknown", file=book.file, version=about.form_version)
    sheet = book.read(CODEBOOK, _NEEDED)
    if sheet is None or len(sheet.rows) > _MOST_QUESTIONS:
        raise unknown
    rows = [{name: clean(value) for name, value in record.items()} for _, record in sheet.records()]
    asked = [row for row in rows if row.get("retired", "") == version and row["path"].count("/") > 1]
    has_all = has_proposals or not profile_named(about.profile).is_traceable
    terms = tuple(term for term in read_terms(book) if has_all or term.status != TermStatus.PROPOSED)
    lists = _lists(terms, asked)
    if sum(map(len, lists.values())) > _MOST_TERMS or any(row["path"].count("/") > _DEEPEST for row in asked):
        raise unknown
    settings = {
        "form_title": caption_texts()["frameworks"].get(about.form_id)
        or about.values.get("framework_title")
        or about.form_id,
        "form_id": about.form_id,
        "version": version or about.form_version,
        "name": asked[0]["path"].split("/")[1] if asked else "data",
        "default_language": column_name(FALLBACK),
        "namespaces": f'tip="https://tipcoder.org/xforms" told="{TOLD}"',
    }
    survey = tuple(map(_writable, _survey(_tree(asked, lists))))
    return FrameworkSource(_writable(settings), survey, tuple(map(_writable, _choices(lists))))


def _writable(cells: Cells) -> Cells:
    """Return cells without the characters that XML has no place for."""
    return {column: clean_text(text) for column, text in cells.items()}


def _lists(terms: tuple[DeliveredTerm, ...], asked: list[dict[str, str]]) -> dict[str, list[DeliveredTerm]]:
    by_list: dict[str, list[DeliveredTerm]] = {}
    for term in terms:
        by_list.setdefault(term.taxonomy, []).append(term)
    found: dict[str, list[DeliveredTerm]] = {}
    for row in asked:
        name, leaves = row.get("choices", ""), row.get("leaves", "")
        part = f"{name}@{leaves}" if leaves in _PARTS else name
        if name and part in by_list:
            found.setdefault(name, by_list[part])
    return found


def _tree(asked: list[dict[str, str]], lists: Mapping[str, list[DeliveredTerm]]) -> _Node:
    top = _Node()
    rosters = {row["level"].rpartition("/")[2] for row in asked if row["level"]}
    rosters |= {row["path"].rpartition("/")[2] for row in asked if row["type"] == QuestionType.ROSTER}
    for row in asked:
        *above, name = row["path"].split("/")[2:]
        if row["type"] == QuestionType.ROSTER:
            above.append(name)
        node = top
        for segment in above:
            below = node.children.setdefault(segment, _Node(segment in rosters))
            if not isinstance(below, _Node):
                break
            node = below
        else:
            if row["type"] != QuestionType.ROSTER:
                node.children.setdefault(name, _question(row, lists))
    return top


def _question(row: Mapping[str, str], lists: Mapping[str, list[DeliveredTerm]]) -> Cells:
    kind, choices = row["type"], row.get("choices", "")
    if kind in _LISTS:
        kind = f"{kind} {choices}" if choices in lists else "text"
    cells = {"type": _PLAIN.get(kind, kind), "name": row["name"]}
    if _is_calculated(row):
        cells["calculation"] = _KEPT
    labelled = {name.removeprefix(_LABEL): text for name, text in row.items() if text and name.startswith(_LABEL)}
    labels = {column("label", language): labelled[language] for language in LANGUAGES if language in labelled}
    tips = {f"bind::tip:{name}": row[name] for name in _TIPS if row.get(name)}
    return {**cells, **(labels or _english(row.get("label") or row["name"])), **tips}


def _is_calculated(row: Mapping[str, str]) -> bool:
    """Return whether a question is calculated: it has no column for states, which are for persons."""
    _, *others = row.get("columns", "").split() or [""]
    allows_states = bool(set(row.get("states", "").split()) - {AnswerState.ANSWERED.value})
    has_state = any(_STATE_COLUMN.fullmatch(name) for name in others)
    return row["type"] == "calculate" or (bool(row.get("columns")) and allows_states and not has_state)


def _survey(node: _Node) -> Iterator[Cells]:
    for name, below in node.children.items():
        if isinstance(below, _Node):
            kind = "repeat" if below.is_roster else "group"
            yield {"type": f"begin_{kind}", "name": name, **_english(name)}
            yield from _survey(below)
            yield {"type": f"end_{kind}"}
        else:
            yield below


def _choices(lists: Mapping[str, list[DeliveredTerm]]) -> Iterator[Cells]:
    for name, terms in lists.items():
        for term in terms:
            labels = {column("label", known): term.labels[known] for known in LANGUAGES if known in term.labels}
            part = term.taxonomy.rpartition("@")[2] if "@" in term.taxonomy else ""
            more = {part: term.code} if part in _PARTS else {}
            yield {
                "list_name": name,
                "name": term.code,
                **(labels or _english(term.labels.get("") or term.code)),
                **more,
            }


def _english(text: str) -> Cells:
    return {column("label", "en"): text}
