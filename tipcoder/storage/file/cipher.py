"""Derives keys of SQLCipher 4, and inspects files without opening them as databases.

Layout (zetetic.net/sqlcipher/design): pages of 4096 bytes; the first 16 bytes of the file are the salt; each page
ends with 16 bytes of initialisation vector and its HMAC-SHA512 over content, vector and page number.
"""

import math
import os
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass
from hashlib import pbkdf2_hmac, sha256
from hmac import compare_digest, digest
from pathlib import Path, PurePath
from stat import S_ISREG
from typing import BinaryIO
from unicodedata import normalize
from urllib.parse import quote

from sqlcipher3 import dbapi2

from tipcoder.errors import UserError
from tipcoder.private_files import create_private

PAGE = 4096
BUSY_S = 5.0
"""Seconds that a connection waits for a file which another program holds, its first pragmas among them."""
_SALT = 16
_HMAC = 64
_ROUNDS = 256_000
_HMAC_SALT_MASK = 0x3A
_SAMPLES = 16
_RANDOM_BITS = 7.8
"""Bits of entropy a byte. A page of encrypted bytes has 7.94 to 7.97; text and office files have less."""
_OTHER_FORMATS = (b"SQLite format 3\0", b"PK\x03\x04", b"%PDF-", b"\xff\xd8\xff", b"\x89PNG", b"7z\xbc\xaf", b"Rar!")

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LENGTH = 55
_CHECKSUM_BITS = 19
_READ_AS = str.maketrans("OILАВСЕНКМОРТХ", "011ABCEHKM0PTX")
"""Signs that are easily taken for a character of the alphabet, Cyrillic letters among it."""


def new_salt() -> bytes:
    """Return a random salt for a new file."""
    return os.urandom(_SALT)


def read_salt(path: Path) -> bytes:
    """Return the salt of a file that may be a project.

    Raises:
        UserError: project_missing, project_unreachable, not_a_project.
    """
    try:
        if not S_ISREG(path.stat().st_mode):  # a folder, or a pipe, which would be waited for
            raise UserError("not_a_project", path=str(path))
        with path.open("rb") as file:
            page = file.read(PAGE)
    except FileNotFoundError:
        raise UserError("project_missing", path=str(path)) from None
    except OSError as error:
        raise UserError("project_unreachable", path=str(path)) from error
    if len(page) < PAGE or page.startswith(_OTHER_FORMATS) or _bits_per_byte(page) < _RANDOM_BITS:
        raise UserError("not_a_project", path=str(path))
    return page[:_SALT]


def file_uri(path: PurePath) -> str:
    """Return the path as SQLite's URI. `Path.as_uri` gives a share's server as authority, which SQLite refuses."""
    posix = path.as_posix()
    return f"file://{'' if posix.startswith('/') else '/'}{quote(os.fsencode(posix))}"


def _page_fits(file: BinaryIO, number: int, hmac_key: bytes) -> bool:
    file.seek((number - 1) * PAGE)
    page = file.read(PAGE)
    content = page[_SALT if number == 1 else 0 : -_HMAC]
    return compare_digest(digest(hmac_key, content + number.to_bytes(4, "little"), "sha512"), page[-_HMAC:])


def _bits_per_byte(page: bytes) -> float:
    return -sum(count / len(page) * math.log2(count / len(page)) for count in Counter(page).values())


def write_recovery_key(key: bytes) -> str:
    """Return the key (32 bytes) as groups of characters, `7G3KD-...`.

    55 characters of Crockford's base 32 (no I, L, O, U) in groups of five: 256 bits of key and 19 bits of checksum, so
    that a typing error is told from a key of another project.
    """
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


@dataclass(frozen=True, slots=True, repr=False)
class Key:
    """Key of a project: the derived key (32 bytes) and the salt of its file (16 bytes). Never logged."""

    raw: bytes
    salt: bytes

    @property
    def literal(self) -> str:
        """The key as SQLCipher takes it, without deriving it again."""
        return f"x'{self.raw.hex()}{self.salt.hex()}'"


def derive_key(passphrase: str, salt: bytes) -> Key:
    """Derive the key as SQLCipher does. Takes about a tenth of a second.

    The passphrase is normalised (NFC), so that it is the same from every keyboard and system.
    """
    typed = normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    return Key(pbkdf2_hmac("sha512", typed, salt, _ROUNDS, 32), salt)


def fits(path: Path, key: Key) -> bool:
    """Return whether the key is the one of this file, without opening it as a database.

    A first page that was being written when the power went is put back from the journal when the file is opened.

    Raises:
        UserError: project_damaged, if the key fits the file but not its first page.
    """
    mask = bytes(byte ^ _HMAC_SALT_MASK for byte in key.salt)
    hmac_key = pbkdf2_hmac("sha512", key.raw, mask, 2, 32)
    with path.open("rb") as file:
        if _page_fits(file, 1, hmac_key):
            return True
        pages = path.stat().st_size // PAGE
        if any(_page_fits(file, number, hmac_key) for number in range(2, pages + 1, max(1, pages // _SAMPLES))):
            if path.with_name(f"{path.name}-journal").exists():
                return True
            raise UserError("project_damaged", path=str(path))
    return False


def connect(
    path: Path, key: Key, *, read_only: bool = False, make: bool = False, foreign_keys: bool = True
) -> dbapi2.Connection:
    """Open a connection with the pragmas that every connection needs. The caller begins transactions itself.

    Threads may use it in turn, never two at once.
    Only with `make` is a file that is not there made: a project that was deleted or whose drive is gone stays away.
    """
    if make:
        with suppress(FileExistsError):
            create_private(path)
    mode = "ro" if read_only else "rwc" if make else "rw"
    address = f"{file_uri(path.absolute())}?mode={mode}"
    connection = dbapi2.connect(address, BUSY_S, uri=True, isolation_level=None, check_same_thread=False)
    try:
        # cipher_memory_security stays off: wiping and locking SQLite's pages makes storing thousands of rows four times
        # slower, and the same words stand in the program's own memory. SQLCipher wipes its keys in any case.
        for pragma in (
            "cipher_log_level = NONE",
            f'key = "{key.literal}"',
            "cipher_compatibility = 4",
            f"foreign_keys = {foreign_keys:d}",
            "journal_mode = DELETE",
            "synchronous = EXTRA",  # the folder too: else a power cut could bring back the journal, which undoes
            "temp_store = MEMORY",
            "trusted_schema = OFF",
            "cell_size_check = ON",
        ):
            connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
    return connection
