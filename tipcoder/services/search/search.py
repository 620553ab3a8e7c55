"""Searches judgments, answers, remarks and terms of a project, in any inflection and either script."""

from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache, partial
from itertools import chain

from tipcoder.documents.search import keys_of, query_keys_of
from tipcoder.domain.progress import Progress
from tipcoder.domain.searching import (
    Clause,
    ClauseKind,
    Filters,
    Results,
    SearchResult,
    UnitKind,
    folded_word,
    parse_query,
    places_of_words,
    whole_word,
    words_in,
)
from tipcoder.languages.registry import LANGUAGES, main_language
from tipcoder.services.indexing import indexer_of
from tipcoder.services.projects import OpenProject
from tipcoder.storage.search.index import count_pending, forget_index, index_some
from tipcoder.storage.search.queries import FoundUnit, ResultPage, find_units

PAGE = 20
"""Results that are shown at once."""
TERMS = 5
"""Terms that the first page ends with, where nobody asked for terms only: short texts would crowd all others out."""
AS_TYPED = "en"
"""Texts in a language without keys of its own are found as they were typed, and by English stems."""

_Place = tuple[int, int]


def search(
    project: OpenProject, query: str, filters: Filters | None = None, *, language: str = "en", offset: int = 0
) -> Generator[Progress, None, Results]:
    """Find what a query asks for (`tipcoder.domain.searching.parse_query`), the best first, a page at a time.

    Without filters these are judgments and answers, and on the first page the best terms behind them. What the index
    does not know yet is taken into it first; only that takes more than a moment. `language` is that of the person: a
    term is shown in it where that says why it was found. Nothing asked finds nothing.
    """
    clauses = parse_query(query)
    if not clauses:
        return Results((), has_more=False)
    indexer_of(main_language(project.project)).get_ready()
    asked = [ResultPage(filters or Filters(), PAGE + 1, offset)]
    if filters in (None, Filters()) and not offset:
        asked.append(ResultPage(Filters(kinds=(UnitKind.TERM,)), TERMS))
    find = partial(find_units, project.database, partial(expression, clauses), LANGUAGES, *asked)
    found_units = find()
    if found_units is None:
        yield from catch_up(project)
        found_units = find(although_pending=True)
    units, *terms = found_units or ((),)
    wanted = [clause for clause in clauses if not clause.excluded]
    found = tuple(_marked(unit, wanted, language) for unit in (*units[:PAGE], *chain(*terms)))
    return Results(found, has_more=len(units) > PAGE)


def catch_up(project: OpenProject) -> Generator[Progress, None, None]:
    """Take into the index what it does not know yet. Cancelled, it keeps what it has, and the next time goes on.

    A project that can only be read is searched as far as its index goes.
    """
    total = 0 if project.database.read_only else count_pending(project.database)
    done, is_left = 0, total > 0
    while is_left:
        yield Progress(min(done, total), total)
        taken, is_left = index_some(project.database, indexer_of(main_language(project.project)))
        done += taken


def rebuild(project: OpenProject) -> Generator[Progress, None, None]:
    """Make the whole index anew."""
    forget_index(project.database)
    yield from catch_up(project)


def expression(clauses: Sequence[Clause], languages: frozenset[str]) -> str:
    """Return what is asked in the words of FTS5, for texts in some languages; for none: terms, which are in all."""
    wanted = [_expression(clause, languages) for clause in clauses if not clause.excluded]
    unwanted = [_expression(clause, languages) for clause in clauses if clause.excluded]
    asked = " AND ".join(wanted)
    return f"({asked}) NOT ({' OR '.join(unwanted)})" if unwanted else asked


def _expression(clause: Clause, languages: frozenset[str]) -> str:
    folded = [folded_word(word) for word in clause.words]
    if clause.kind is ClauseKind.PHRASE:
        return f'words : "{" ".join(folded)}"'
    if clause.kind is ClauseKind.PREFIX:
        return f'words : "{folded[0]}" *'
    found = (
        key
        for language in sorted(languages) or LANGUAGES
        for key in query_keys_of(clause.words[0], language, with_dictionary=bool(languages))
    )
    keys = " OR ".join(f'"{key}"' for key in dict.fromkeys(found))
    return f"keys : ({keys})"


def _marked(unit: FoundUnit, clauses: Sequence[Clause], language: str) -> SearchResult:
    if unit.found.kind is not UnitKind.TERM:
        return replace(unit.found, places=places(unit.found.text, unit.language, clauses))
    own_first = sorted(unit.texts, key=lambda text: text[0] != language)
    label = own_first[0][1] if own_first else unit.found.code
    for of, said in own_first:
        if where := places(said, of, clauses, with_dictionary=False):
            return replace(unit.found, label=label, text=said, places=where)
    return replace(unit.found, label=label, text=label)


def places(text: str, language: str, clauses: Iterable[Clause], *, with_dictionary: bool = True) -> tuple[_Place, ...]:
    """Return where in a text the words of the clauses stand: start and end of each, in the order of the text."""
    known = language if language in LANGUAGES else AS_TYPED
    return tuple(sorted({place for clause in clauses for place in _places(text, known, with_dictionary, clause)}))


def _places(text: str, language: str, with_dictionary: bool, clause: Clause) -> Iterable[_Place]:
    if clause.kind is ClauseKind.PHRASE:
        return _phrases(text, [folded_word(word) for word in clause.words])
    return places_of_words(text, _fitting(clause.words[0], clause.kind, language, with_dictionary))


@lru_cache(maxsize=64)
def _fitting(wanted: str, kind: ClauseKind, language: str, with_dictionary: bool) -> Callable[[str], bool]:
    """Return what tells whether a word, as it is written, is one that is looked for; each word is judged once."""
    keys = {*query_keys_of(wanted, language, with_dictionary=with_dictionary)}

    @lru_cache(maxsize=20_000)
    def fits(written: str) -> bool:
        word = whole_word(written)
        if kind is ClauseKind.PREFIX:
            return folded_word(word).startswith(folded_word(wanted))
        return not keys.isdisjoint(keys_of(word, language, with_dictionary=with_dictionary))

    return fits


def _phrases(text: str, folded: Sequence[str]) -> Iterator[_Place]:
    whole = [(start, end, bare) for start, end, word in words_in(text) if (bare := folded_word(word))]
    for first in range(len(whole) - len(folded) + 1):
        if whole[first][2] == folded[0] and [bare for *_, bare in whole[first : first + len(folded)]] == folded:
            yield whole[first][0], whole[first + len(folded) - 1][1]
