"""Readmes in all languages name the same commands and pictures that are there, in the script of the language."""

import re
from pathlib import Path

import pytest

from tests.support.catalogues import TRANSLATED
from tipcoder.languages.record import Script
from tipcoder.languages.registry import LANGUAGES

ROOT = Path(__file__).resolve().parent.parent
COMMAND = re.compile(r"(?:python3|py) -m venv[^`\n]*")
LINK = re.compile(r"\]\(([^()]*)\)")
CYRILLIC = re.compile(r"[\u0400-\u04ff]")


def readme(code: str) -> str:
    return (ROOT / f"README.{code}.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("code", TRANSLATED)
def test_the_commands_are_those_of_the_english_one(code: str) -> None:
    english = COMMAND.findall((ROOT / "README.md").read_text(encoding="utf-8"))
    commands = COMMAND.findall(readme(code))
    assert len(commands) == 3
    assert set(commands) <= set(english)


@pytest.mark.parametrize("code", TRANSLATED)
def test_links_and_pictures_are_there(code: str) -> None:
    links = LINK.findall(readme(code))
    assert len(links) == len(LANGUAGES)
    assert [link for link in links if not (ROOT / link).is_file()] == []
    assert f"pictures/{code}/" in readme(code)


@pytest.mark.parametrize("code", TRANSLATED)
def test_the_text_is_in_the_script_of_the_language(code: str) -> None:
    lines = [line for line in readme(code).splitlines() if len(line) > 60 and not re.match(r"python3|\[|!", line)]
    cyrillic = [line for line in lines if CYRILLIC.search(line)]
    assert cyrillic == (lines if LANGUAGES[code].script is Script.CYRILLIC else [])
