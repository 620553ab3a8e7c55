"""Packs JSON that is kept in a project file, and unpacks what somebody else may have put there."""

import json
import zlib
from typing import Any

from tipcoder.errors import UserError

MOST_UNPACKED = 64 * 2**20
"""Bytes that packed content may have. A coding has a few hundred thousand; packed, zeros are a thousand times fewer."""


def packed(content: object) -> bytes:
    """Return content as compressed JSON."""
    return zlib.compress(json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode())


def unpacked(content: bytes, name: str) -> Any:
    """Return the content that was packed; `name` is said where it cannot be.

    Raises:
        UserError: project_unsound (fault), if it is larger than `MOST_UNPACKED` or was never packed.
    """
    unpacking = zlib.decompressobj()
    try:
        text = unpacking.decompress(content, MOST_UNPACKED)
        if not unpacking.eof:
            raise UserError("project_unsound", fault=f"{name} too large or cut")
        return json.loads(text)
    except (zlib.error, ValueError, RecursionError) as error:
        raise UserError("project_unsound", fault=name) from error
