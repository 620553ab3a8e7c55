"""Translates full-text queries of FTS5 to PostgreSQL's text search.

Words stand in a tsvector with weight B, keys with weight A: a weight is how a query names a column. They come folded
and with blanks between, so PostgreSQL's own dictionaries have no part in it.
Source: https://www.postgresql.org/docs/15/datatype-textsearch.html.
"""

import re

BEST = """
    SELECT rowid FROM {index}, (SELECT CAST(? AS tsquery) AS wanted) AS asked
    WHERE found @@ wanted ORDER BY ts_rank(found, wanted) DESC, rowid LIMIT ?
"""
OF_ALL = """
    SELECT rowid AS id, -ts_rank(found, wanted) AS rank
    FROM {index}, (SELECT CAST(:words AS tsquery) AS wanted) AS asked
    WHERE found @@ wanted
"""
_WEIGHTS = {"words": "B", "keys": "A"}
_SIGNS = {"AND": "&", "OR": "|", "NOT": "& !", "(": "(", ")": ")"}
_TOKENS = re.compile(r'\s*(?:(words|keys) *:|"([^"]*)" *(\*?)|(AND|OR|NOT|\(|\)))')
_BETWEEN = re.compile(r"[\s!-/:-@\[-^`{-~]+")


def tsquery(expression: str) -> str:
    """Return an FTS5 expression as `tipcoder.services.search.search` makes them, as a tsquery.

    Raises:
        ValueError: it has something that those never have.
    """
    parts: list[str] = []
    weight, place = "B", 0
    while place < len(expression):
        found = _TOKENS.match(expression, place)
        if found is None:
            raise ValueError(f"no words of FTS5 that are known: {expression[place:]!r}")
        column, text, star, sign = found.groups()
        place = found.end()
        if column:
            weight = _WEIGHTS[column]
        elif sign:
            parts.append(_SIGNS[sign])
        else:
            parts.append(_phrase(text, weight, is_prefix=bool(star)))
    return " ".join(parts)


def _phrase(text: str, weight: str, *, is_prefix: bool) -> str:
    words = [word for word in _BETWEEN.split(text) if word]
    ending = f":{'*' if is_prefix else ''}{weight}"
    lexemes = [f"'{word}'{ending}" for word in words]
    return f"({' <-> '.join(lexemes)})" if lexemes else "''"
