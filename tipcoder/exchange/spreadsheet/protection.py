"""A password for a workbook: what Excel, LibreOffice and others open with one ([MS-OFFCRYPTO] 2.3.4, agile encryption).

AES-256 in cipher block chaining; the key is derived from the password by 100,000 rounds of SHA-512.
"""

from io import BytesIO
from pathlib import Path


def encrypt(content: BytesIO, target: Path, password: str) -> None:
    """Write a workbook's bytes encrypted. They are never on the disk in any other form.

    Raises:
        OSError: the file cannot be written.
    """
    from msoffcrypto.format.ooxml import OOXMLFile

    content.seek(0)
    with open(target, "wb") as encrypted:
        OOXMLFile(content).encrypt(password, encrypted)
