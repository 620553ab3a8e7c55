"""Keeps the pairs of readings that a delivery brought in the regional project, and reads them back."""

import json
import zlib
from base64 import b64decode, b64encode
from collections.abc import Collection, Iterable, Iterator
from dataclasses import astuple, fields

from tipcoder.domain.records import PairRecord
from tipcoder.services.double_coding.regional import DeliveredPairs
from tipcoder.storage.file.database import Database
from tipcoder.storage.regional.deliveries import list_deliveries

PAIRS = "pairs"
"""Name of the pairs in what is kept of a delivery."""
_FIELDS = tuple(field.name for field in fields(PairRecord))


def packed_pairs(pairs: Iterable[PairRecord]) -> str:
    """Return pairs as they are kept with their delivery: compressed, as text."""
    content = json.dumps([astuple(pair) for pair in pairs], ensure_ascii=False, separators=(",", ":"))
    return b64encode(zlib.compress(content.encode())).decode("ascii")


def unpacked_pairs(packed: str) -> list[PairRecord]:
    """Return the pairs that were kept."""
    content = json.loads(zlib.decompress(b64decode(packed))) if packed else []
    return [PairRecord(**dict(zip(_FIELDS, values, strict=True))) for values in content]


def read_kept_pairs(database: Database, cases: Collection[str]) -> Iterator[DeliveredPairs]:
    """Yield the pairs of some cases by the current deliveries of a regional project. `cases` are their ids there."""
    current = (kept for kept in list_deliveries(database) if not kept.replaced_by)
    for kept in sorted(current, key=lambda kept: (kept.delivery.country, kept.delivery.project)):
        pairs = [pair for pair in unpacked_pairs(kept.report.get(PAIRS, "")) if pair.case in cases]
        if pairs:
            yield DeliveredPairs(kept.delivery.country, kept.delivery.name, pairs)
