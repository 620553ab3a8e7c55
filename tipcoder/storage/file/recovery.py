"""Formats and parses the recovery key: the derived key as characters to print and type.

55 characters of Crockford's base 32 (no I, L, O, U) in groups of five: 256 bits of key and 19 bits of checksum, so
that a typing error is told from a key of another project.
"""

from hashlib import sha256

from tipcoder.errors import UserError

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LENGTH = 55
_CHECKSUM_BITS = 19
_READ_AS = str.maketrans("OILАВСЕНКМОРТХ", "011ABCEHKM0PTX")
"""Signs that are easily taken for a character of the alphabet, Cyrillic letters among it."""


def write_recovery_key(key: bytes) -> str:
    """Return the key (32 bytes) as groups of characters, `7G3KD-...`."""
    number = int.from_bytes(key, "big") << _CHECKSUM_BITS | _checksum(key)
    characters = "".join(_ALPHABET[number >> 5 * place & 31] for place in reversed(range(_LENGTH)))
    return "-".join(characters[start : start + 5] for start in range(0, _LENGTH, 5))


def read_recovery_key(text: str) -> bytes:
    """Return the key that a person typed: case, spaces and dashes do not matter.

    Raises:
        UserError: recovery_key_mistyped, if it is not a recovery key or a character is wrong.
    """
    characters = "".join(filter(str.isalnum, text.upper())).translate(_READ_AS)
    if len(characters) != _LENGTH or not set(characters) <= set(_ALPHABET):
        raise UserError("recovery_key_mistyped")
    number = sum(_ALPHABET.index(character) << 5 * place for place, character in enumerate(reversed(characters)))
    key = (number >> _CHECKSUM_BITS).to_bytes(32, "big")
    if _checksum(key) != number & (1 << _CHECKSUM_BITS) - 1:
        raise UserError("recovery_key_mistyped")
    return key


def _checksum(key: bytes) -> int:
    return int.from_bytes(sha256(key).digest(), "big") >> 256 - _CHECKSUM_BITS
