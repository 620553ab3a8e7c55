"""Writes what packages say themselves: `sentences.py SENTENCES.nsh` for NSIS, `sentences.py FOLDER` menus of Linux.

The texts are those of `resources/installer`, so that they are reviewed and corrected like all others.
"""

import re
import sys
import tomllib
from pathlib import Path

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
MENUS = {
    "tipcoder.desktop": ("comment", "Comment={text}", "Comment[{locale}]={text}"),
    "tipcoder-mime.xml": (
        "project", "    <comment>{text}</comment>", '    <comment xml:lang="{locale}">{text}</comment>',
    ),
}  # fmt: skip
"""Which text each file of a menu says, and its line in English and in another language."""
LOCALES = {"sr-Latn": "sr@latin"}
NAMES = {"cnr": "Bosnian", "sr-Latn": "SerbianLatin"}
"""What NSIS calls a language that it has not, or in another script; others by their English names."""


def records():
    """Return the records of the languages by their codes, in the order of the program."""
    found = {file.stem: tomllib.loads(file.read_text(encoding="utf-8")) for file in RESOURCES.glob("languages/*.toml")}
    return dict(sorted(found.items(), key=lambda one: one[1]["order"]))


def texts(code):
    """Return the texts of a language: sentences of the installer, and a table of what menus of Linux say."""
    return tomllib.loads((RESOURCES / "installer" / "texts" / f"{code}.toml").read_text(encoding="utf-8"))


def menus():
    """Yield the name and the content of each file of a menu of Linux, with its text in all languages."""
    for file, (key, first, line) in MENUS.items():
        told = ((LOCALES.get(code, code), texts(code)["linux"][key]) for code in records())
        said = "\n".join((first if code == "en" else line).format(locale=code, text=text) for code, text in told)
        yield file, Path(__file__).with_name(file).read_text(encoding="utf-8").replace("@comments@", said)


def lines():
    """Yield the lines of the script: the languages, and each sentence in each of them."""
    named = {code: NAMES.get(code, record["english_name"]) for code, record in records().items()}
    yield from (f'!insertmacro MUI_LANGUAGE "{name}"' for name in named.values())
    for code, name in named.items():
        for key, text in texts(code).items():
            if key == "linux":
                continue
            escaped = re.sub(r'["$]', lambda sign: {'"': '$\\"', "$": "$$"}[sign[0]], text)
            yield f'LangString {key} ${{LANG_{name.upper()}}} "{escaped}"'


if __name__ == "__main__":
    target = Path(sys.argv[1])
    if target.is_dir():
        for name, content in menus():
            (target / name).write_text(content, encoding="utf-8")
    else:
        target.write_text("".join(f"{line}\n" for line in lines()), encoding="utf-8-sig")
