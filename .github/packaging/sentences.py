"""Writes what the installer for Windows says itself as a script of NSIS: `sentences.py SENTENCES.nsh`.

The texts are those of `resources/installer`, so that they are reviewed and corrected like all others.
"""

import re
import sys
import tomllib
from pathlib import Path

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
NAMES = {"cnr": "Bosnian", "sr-Latn": "SerbianLatin"}
"""What NSIS calls a language that it has not, or in another script; others by their English names."""


def records():
    """Return the records of the languages by their codes, in the order of the program."""
    found = {file.stem: tomllib.loads(file.read_text(encoding="utf-8")) for file in RESOURCES.glob("languages/*.toml")}
    return dict(sorted(found.items(), key=lambda one: one[1]["order"]))


def lines():
    """Yield the lines of the script: the languages, and each sentence in each of them."""
    named = {code: NAMES.get(code, record["english_name"]) for code, record in records().items()}
    yield from (f'!insertmacro MUI_LANGUAGE "{name}"' for name in named.values())
    for code, name in named.items():
        texts = tomllib.loads((RESOURCES / "installer" / "texts" / f"{code}.toml").read_text(encoding="utf-8"))
        for key, text in texts.items():
            escaped = re.sub(r'["$]', lambda sign: {'"': '$\\"', "$": "$$"}[sign[0]], text)
            yield f'LangString {key} ${{LANG_{name.upper()}}} "{escaped}"'


if __name__ == "__main__":
    Path(sys.argv[1]).write_text("".join(f"{line}\n" for line in lines()), encoding="utf-8-sig")
