"""Sentences of the installer for Windows: they are reviewed like other texts, and NSIS gets them word for word."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

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


def sentences(language: str) -> dict[str, str]:
    file = ROOT / "resources" / "installer" / "texts" / f"{language}.toml"
    return tomllib.loads(file.read_text(encoding="utf-8"))


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


def test_the_menu_of_linux_says_in_each_language_what_the_program_does() -> None:
    entry = (PACKAGING / "tipcoder.desktop").read_text(encoding="utf-8")
    told = {code.replace("sr@latin", "sr-Latn") for code in re.findall(r"^Comment\[(.+)\]=.", entry, re.MULTILINE)}
    assert told == set(LANGUAGES) - {"en"}


@pytest.mark.parametrize("language", reviewed_languages())
def test_a_sentence_of_the_installer_is_reviewed_like_others(language: str, source_tree: Path) -> None:
    texts = [text for text in texts_of(language, (Part.REPORTS,)) if text.key.startswith("installer/")]
    assert {text.path[0]: (text.english, text.translation) for text in texts} == {
        key: (english, sentences(language)[key]) for key, english in sentences("en").items()
    }
    assert {weight_of(text, language) for text in texts} == {LIKE_WINDOWS}
    captions = TextReviewCaptions(language)
    stands = Places(language, corpus_of(language, (Part.REPORTS,)))
    assert {stands.in_words(text, captions) for text in texts} == {captions.areas["installer"]}
    text = texts[0]
    ((file, content),) = with_changes({text: 'Say "this" for $1.'}).items()
    assert file == source_tree / "resources" / "installer" / "texts" / f"{language}.toml"
    assert tomllib.loads(content) == {**sentences(language), str(text.path[0]): 'Say "this" for $1.'}
