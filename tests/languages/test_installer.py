"""Sentences of the installer for Windows: they are reviewed like other texts, and NSIS gets them word for word."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from tests.support.texts_source import source_tree
from tipcoder.languages.captions import TextReviewCaptions
from tipcoder.languages.registry import LANGUAGES
from tipcoder.services.texts.model import Part, weight_of
from tipcoder.services.texts.places import Places
from tipcoder.services.texts.review import corpus_of, reviewed_languages, texts_of, with_changes

__all__ = ["source_tree"]

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / ".github" / "packaging"
LINE = re.compile(r'^LangString (\w+) \$\{LANG_(\w+)\} "(.*)"$', re.MULTILINE)
LIKE_WINDOWS = 3


def texts(language: str) -> dict[str, Any]:
    file = ROOT / "resources" / "installer" / "texts" / f"{language}.toml"
    return tomllib.loads(file.read_text(encoding="utf-8"))


def sentences(language: str) -> dict[str, str]:
    return {key: text for key, text in texts(language).items() if key != "linux"}


def test_each_sentence_reaches_the_installer_in_each_language(tmp_path: Path) -> None:
    script = tmp_path / "sentences.nsh"
    subprocess.run([sys.executable, PACKAGING / "sentences.py", script], check=True)  # noqa: S603
    made = script.read_bytes().decode("utf-8-sig")
    languages = re.findall(r'^!insertmacro MUI_LANGUAGE "(\w+)"$', made, re.MULTILINE)
    assert languages[0] == "English", "the one for every other language"
    written: dict[str, dict[str, str]] = {}
    for key, language, text in LINE.findall(made):
        written.setdefault(language, {})[key] = text.replace('$\\"', '"').replace("$$", "$")
    assert set(written) == {name.upper() for name in languages}
    assert list(written.values()) == [sentences(code) for code in LANGUAGES]


def test_the_installer_says_these_sentences() -> None:
    script = (PACKAGING / "installer.nsi").read_text(encoding="utf-8-sig")
    own = {name for name in re.findall(r"\$\((\w+)\)", script) if name.islower()}
    assert own == set(sentences("en"))


def test_menus_of_linux_say_in_each_language_what_the_program_and_its_files_are(tmp_path: Path) -> None:
    subprocess.run([sys.executable, PACKAGING / "sentences.py", tmp_path], check=True)  # noqa: S603
    entry = (tmp_path / "tipcoder.desktop").read_text(encoding="utf-8")
    told = {code or "en": text for code, text in re.findall(r"^Comment(?:\[(.+)\])?=(.+)$", entry, re.MULTILINE)}
    kind = etree.parse(str(tmp_path / "tipcoder-mime.xml")).getroot()
    lang = "{http://www.w3.org/XML/1998/namespace}lang"
    named = {one.get(lang, "en"): one.text for one in kind.iter("{*}comment")}
    locales = {code: code.replace("sr-Latn", "sr@latin") for code in LANGUAGES}
    assert told == {locale: texts(code)["linux"]["comment"] for code, locale in locales.items()}
    assert named == {locale: texts(code)["linux"]["project"] for code, locale in locales.items()}


@pytest.mark.parametrize("language", reviewed_languages())
def test_a_sentence_of_the_installer_is_reviewed_like_others(language: str, source_tree: Path) -> None:
    found = [text for text in texts_of(language, (Part.REPORTS,)) if text.key.startswith("installer/")]
    every = {**sentences("en"), **texts("en")["linux"]}
    assert {text.path[-1]: (text.english, text.translation) for text in found} == {
        key: (english, {**sentences(language), **texts(language)["linux"]}[key]) for key, english in every.items()
    }
    assert {weight_of(text, language) for text in found} == {LIKE_WINDOWS}
    captions = TextReviewCaptions(language)
    stands = Places(language, corpus_of(language, (Part.REPORTS,)))
    assert {stands.in_words(text, captions) for text in found} == {captions.areas["installer"]}
    text = found[0]
    ((file, content),) = with_changes({text: 'Say "this" for $1.'}).items()
    assert file == source_tree / "resources" / "installer" / "texts" / f"{language}.toml"
    assert tomllib.loads(content) == {**texts(language), str(text.path[0]): 'Say "this" for $1.'}
    menu = next(text for text in found if text.path == ("linux", "comment"))
    ((_, content),) = with_changes({menu: "Another line"}).items()
    assert tomllib.loads(content)["linux"] == {**texts(language)["linux"], "comment": "Another line"}
