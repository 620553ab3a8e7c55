"""Lists exactly what a language lacks to be whole, and holds CONTRIBUTING to it for a new one."""

import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tipcoder.languages.missing import SHOWN_IN_ENGLISH, Missing, language_shown, missing
from tipcoder.languages.record import read_languages
from tipcoder.languages.registry import LANGUAGES

ROOT = Path(__file__).resolve().parents[2]
OF_A_NEW_LANGUAGE = [
    ("windows", "translations/tipcoder_xx.ts"),
    ("README", "README.xx.md"),
    ("help", "resources/help/xx"),
    ("pictures of the help", "resources/help/pictures/xx"),
    ("texts of the report", "resources/report/texts/xx.toml"),
    ("texts of findings", "resources/findings/texts/xx.toml"),
    ("texts of briefs", "resources/briefs/texts/xx.toml"),
    ("texts of the workshop", "resources/workshop/texts/xx.toml"),
    ("texts of workbooks", "resources/workbook/texts/xx.toml"),
    ("installer", "resources/installer/texts/xx.toml"),
    ("texts of the framework", "resources/frameworks/tip_case_law_see/texts/xx.toml"),
    ("labels of the framework", "resources/frameworks/tip_case_law_see"),
    ("labels of taxonomies", "resources/taxonomies"),
    ("wordings of measures", "resources/measures/measures.toml"),
    ("glossary", "resources/glossary.csv"),
]
NOT_THERE_YET: dict[str, list[Missing]] = {}
"""What a language that ships lacks."""
ROW = re.compile(r"^\| a language \| (\d+) \| `resources/languages/xx\.toml`; (.*?) \|$", re.MULTILINE)
IN_ROW = re.compile(r"([^`;]+) `([^`]+)`")


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files of all languages, and a language whose file is all that there is of it."""
    root = tmp_path_factory.mktemp("checkout")
    for name in ("resources", "translations"):
        shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("*.qm", "__pycache__"))
    for file in ROOT.glob("README*.md"):
        target = root / file.relative_to(ROOT)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(file, target)
    languages = root / "resources" / "languages"
    text = re.sub(r"'(?=[A-Z])", "'xx-", (languages / "en.toml").read_text(encoding="utf-8"))
    text = re.sub(r"^(years|months) = \['(\w+)', '(\w+)'\]", r"\1 = ['xx-\2', 'xx-\3']", text, flags=re.MULTILINE)
    text = text.replace("order = 0", "order = 99")
    (languages / "xx.toml").write_text(text, encoding="utf-8")
    return root


@pytest.fixture
def changed(checkout: Path, request: pytest.FixtureRequest) -> Callable[[str, Callable[[str], str] | None], None]:
    """Change a file of the checkout, or take it away, until the test is over."""

    def change(name: str, how: Callable[[str], str] | None) -> None:
        file = checkout / name
        before = file.read_bytes()
        request.addfinalizer(lambda: file.write_bytes(before))
        if how is None:
            file.unlink()
            return
        after = how(before.decode())
        assert after.encode() != before
        file.write_text(after, encoding="utf-8")

    return change


def test_a_new_language_lacks_all_that_is_written_in_languages(checkout: Path) -> None:
    (new,) = (found for found in read_languages(checkout / "resources" / "languages") if found.code == "xx")
    assert new.name == "xx-English"
    assert new.durations.years == ("xx-year", "xx-years")
    assert missing("xx", checkout) == OF_A_NEW_LANGUAGE


def test_contributing_says_what_a_new_language_needs(checkout: Path) -> None:
    row = ROW.search((ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8"))
    assert row is not None
    assert [(what.strip(), path) for what, path in IN_ROW.findall(row[2])] == missing("xx", checkout)
    assert int(row[1]) == 1 + len(OF_A_NEW_LANGUAGE)


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_language_that_ships_is_whole(code: str, checkout: Path) -> None:
    assert missing(code, checkout) == NOT_THERE_YET.get(code, [])


@pytest.mark.parametrize(
    ("name", "what", "cut"),
    [
        ("resources/languages/mk.toml", "language", None),
        ("resources/help/mk/evidence.md", "help", None),
        ("resources/help/pictures/mk/start.png", "pictures of the help", None),
        ("README.mk.md", "README", None),
        ("resources/report/texts/mk.toml", "texts of the report", r'^"case\.one" = .*\n'),
        ("resources/findings/texts/mk.toml", "texts of findings", r'^"P2" = .*\n'),
        ("resources/workshop/texts/mk.toml", "texts of the workshop", r"^country = .*\n"),
        ("resources/workbook/texts/mk.toml", "texts of workbooks", r"^kind_value = .*\n"),
        ("resources/frameworks/tip_case_law_see/texts/mk.toml", "texts of the framework", r'^country = """\n.*?"""\n'),
        ("resources/frameworks/tip_case_law_see/05_victims.toml", "labels of the framework", r"^hint\.mk = .*?\n"),
        ("resources/taxonomies/acts.toml", "labels of taxonomies", r"^label\.mk = .*?\n"),
        ("resources/measures/measures.toml", "wordings of measures", r"^wording\.mk = .*?\n"),
        ("resources/glossary.csv", "glossary", r"(?<=,)трговија со луѓе(?=,)"),
        ("resources/installer/texts/mk.toml", "installer", r"^running = .*?\n"),
        ("translations/tipcoder_mk.ts", "windows", r"(?<=<translation>)[^<]+(?=</translation>)"),
    ],
)
def test_a_part_that_is_taken_away_is_listed(
    name: str, what: str, cut: str | None, checkout: Path, changed: Callable[[str, Callable[[str], str] | None], None]
) -> None:
    flags = re.MULTILINE | re.DOTALL if cut and '"""' in cut else re.MULTILINE
    changed(name, None if cut is None else lambda text: re.sub(cut, "", text, count=1, flags=flags))
    assert (what, name) in missing("mk", checkout)
    assert missing("sq", checkout) == []


def test_one_line_is_printed_for_each_thing() -> None:
    command = [sys.executable, "-m", "tipcoder.languages.missing"]
    run = subprocess.run([*command, "xx"], capture_output=True, text=True, cwd=ROOT)  # noqa: S603
    assert run.returncode == 1
    assert run.stdout.splitlines() == [
        "language: resources/languages/xx.toml",
        *(f"{what}: {path}" for what, path in OF_A_NEW_LANGUAGE),
    ]
    run = subprocess.run([*command, "sq"], capture_output=True, text=True, cwd=ROOT)  # noqa: S603
    assert (run.returncode, run.stdout) == (0, "")


@pytest.mark.parametrize("what", SHOWN_IN_ENGLISH)
def test_what_is_named_is_shown_in_english_until_it_is_written(what: str) -> None:
    assert language_shown(what, "xx", {"en", "xx"}) == "xx"
    assert language_shown(what, "xx", {"en"}) == "en"


def test_nothing_else_is_shown_in_english() -> None:
    assert language_shown("workshop", "sq", {"en", "sq"}) == "sq"
    with pytest.raises(KeyError):
        language_shown("workshop", "xx", {"en", "sq"})
