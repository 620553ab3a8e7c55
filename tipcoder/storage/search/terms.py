"""The words of terms, as a judgment is searched for what they stand for."""

from tipcoder.storage.file.database import Database

_WORDS = """
    SELECT code, kind, text FROM term_label
    WHERE taxonomy_id = ? AND language = ? AND kind IN ('label', 'alternative', 'hidden')
"""


def term_words(database: Database, taxonomy: str, language: str) -> tuple[tuple[str, str, str], ...]:
    """Return (code, kind, text) of all labels of a taxonomy in one language; kind is label, alternative or hidden."""
    with database.session() as session:
        found = session.connection().exec_driver_sql(_WORDS, (taxonomy, language))
        return tuple((code, kind, text) for code, kind, text in found)
