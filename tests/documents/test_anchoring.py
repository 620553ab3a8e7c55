"""Quotations survive: the same words are found again in another printing of it, and counted; others are lost."""

import random
import re
import textwrap
from bisect import bisect_left
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.document_files import docx, pdf
from tipcoder.documents.anchoring import MatchQuality, Reanchored, best_match, find_again, letters_of, skeleton
from tipcoder.documents.reader import read_judgment_file
from tipcoder.domain.passages import Passage, quote, whole_text

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "judgments"
JUDGMENTS = {path.parent.name: path.read_text("utf-8").split("\f") for path in sorted(FOLDER.glob("*/1.txt"))}
COUNTRIES = list(JUDGMENTS)
PASSAGES = 60


def passages_of(pages: Sequence[str], shortest: int = 25) -> list[Passage]:
    """Passages of all lengths from all over a judgment, at ends of words as a person selects them."""
    chance = random.Random(7)
    text = whole_text(pages)
    words = [found.span() for found in re.finditer(r"\S+", text)]
    passages: list[Passage] = []
    while len(passages) < PASSAGES:
        first = chance.randrange(len(words) - 60)
        last = first + chance.choice((4, 8, 20, 50))
        passage = quote("judgment", pages, words[first][0], words[last][1])
        if passage is not None and len(letters_of(passage.exact)) >= shortest:
            passages.append(passage)
    return passages


def rewrapped(pages: Sequence[str], width: int = 60) -> str:
    return "\n".join(textwrap.fill(line, width) for line in "\n".join(pages).splitlines())


def hyphenated(pages: Sequence[str]) -> list[str]:
    """The text in narrow lines, of which words of more than eight letters are divided at the end."""
    return [re.sub(r"(\w{4})(\w{4,})(\s)", r"\1-\n\2\3", page) for page in pages]


def with_soft_hyphens(pages: Sequence[str]) -> list[str]:
    return [re.sub(r"(\w{3})(?=\w{3})", "\\1\u00ad", page) for page in pages]


def with_ligatures(pages: Sequence[str]) -> list[str]:
    return [page.replace("fi", "ﬁ").replace("fl", "ﬂ").replace("nj", "ǌ").replace("lj", "ǉ") for page in pages]


def with_other_signs(pages: Sequence[str]) -> list[str]:
    table = str.maketrans({"„": '"', "“": '"', "”": '"', "-": "–", "ș": "ş", "ț": "ţ", " ": "\u00a0", "š": "s\u030c"})
    return [page.translate(table) for page in pages]


def repaginated(pages: Sequence[str]) -> list[str]:
    lines = rewrapped(pages).splitlines()
    return ["\n".join(lines[start : start + 17]) for start in range(0, len(lines), 17)]


def repaginated_with_heads(pages: Sequence[str]) -> list[str]:
    return [f"K 000/2022\n{page}\n- {number} -" for number, page in enumerate(repaginated(pages), 1)]


@pytest.mark.parametrize("country", COUNTRIES)
@pytest.mark.parametrize(
    "change",
    [hyphenated, with_soft_hyphens, with_ligatures, with_other_signs, repaginated],
    ids=lambda change: change.__name__,
)
def test_all_are_found_in_another_printing(country: str, change: Callable[[Sequence[str]], list[str]]) -> None:
    pages = JUDGMENTS[country]
    passages = passages_of(pages)
    new_pages = change(pages)
    result = find_again(passages, new_pages, len(whole_text(pages)))
    assert result.counts[MatchQuality.EXACT] + result.counts[MatchQuality.REFLOWED] == PASSAGES
    assert_same_words(result, passages, new_pages)


def assert_same_words(result: Reanchored, passages: Sequence[Passage], pages: Sequence[str]) -> None:
    text, wanted = whole_text(pages), {passage.id: passage for passage in passages}
    for found in result.found:
        new, old = found.passage, wanted[found.passage.id]
        assert letters_of(new.exact) == letters_of(old.exact)
        assert new.exact == text[new.start : new.end]
        assert new.page == text[: new.start].count("\f") + 1
        assert text[: new.start].endswith(new.prefix)
        assert text[new.end :].startswith(new.suffix)


@pytest.mark.parametrize("country", COUNTRIES)
def test_what_is_repeated_is_found_at_its_own_place(country: str) -> None:
    pages = JUDGMENTS[country]
    passages = passages_of(pages, shortest=1)
    twice = [*pages, *pages]
    result = find_again(passages, twice, len(whole_text(pages)) * 2)
    assert {one.how for one in result.found} == {MatchQuality.EXACT}
    assert [(one.passage.start, one.passage.end) for one in result.found] == [(one.start, one.end) for one in passages]


@pytest.mark.parametrize("country", COUNTRIES)
def test_nearly_all_are_found_between_the_heads_of_other_pages(country: str) -> None:
    pages = JUDGMENTS[country]
    result = find_again(passages_of(pages), repaginated_with_heads(pages), len(whole_text(pages)))
    assert len(result.found) >= PASSAGES - 1
    assert result.counts[MatchQuality.SIMILAR] > 0


@pytest.mark.parametrize("country", COUNTRIES)
def test_nearly_all_are_found_where_letters_were_corrected(country: str) -> None:
    old = whole_text(JUDGMENTS[country])
    chance = random.Random(3)
    kept = [place for place, letter in enumerate(old) if letter == "\f" or chance.random() > 0.02]
    new = "".join(old[place] for place in kept)
    passages = passages_of(JUDGMENTS[country])
    result = find_again(passages, new.split("\f"), len(old))
    assert len(result.found) >= PASSAGES - 1
    wanted = {passage.id: passage for passage in passages}
    for found in result.found:
        start, end = (
            bisect_left(kept, place) for place in (wanted[found.passage.id].start, wanted[found.passage.id].end)
        )
        assert abs(found.passage.start - start) <= 4
        assert abs(found.passage.end - end) <= 4


@pytest.mark.parametrize("country", COUNTRIES)
def test_none_is_found_in_another_judgment(country: str) -> None:
    other = COUNTRIES[(COUNTRIES.index(country) + 1) % len(COUNTRIES)]
    passages = passages_of(JUDGMENTS[country])
    result = find_again(passages, JUDGMENTS[other])
    assert result.found == ()
    assert result.lost == tuple(passages)


@pytest.mark.parametrize("country", COUNTRIES)
def test_a_pdf_replaced_by_its_word_version(tmp_path: Path, country: str) -> None:
    text = rewrapped(JUDGMENTS[country])
    lines = text.splitlines()
    (tmp_path / "a.pdf").write_bytes(pdf(*("\n".join(lines[at : at + 50]) for at in range(0, len(lines), 50))))
    paragraphs = "\n".join(JUDGMENTS[country]).split("\n")
    body = "".join(f"<w:p><w:r><w:t>{line.replace('&', '&amp;')}</w:t></w:r></w:p>" for line in paragraphs)
    (tmp_path / "a.docx").write_bytes(docx(body))
    old, new = read_judgment_file(tmp_path / "a.pdf").pages, read_judgment_file(tmp_path / "a.docx").pages
    passages = passages_of(old)
    result = find_again(passages, new, len(whole_text(old)))
    assert result.counts == {
        MatchQuality.EXACT: result.counts[MatchQuality.EXACT],
        MatchQuality.REFLOWED: PASSAGES - result.counts[MatchQuality.EXACT],
        MatchQuality.SIMILAR: 0,
    }
    assert_same_words(result, passages, new)


@pytest.mark.parametrize(
    "written",
    [
        lambda text: text.replace("\n", "\r\n").encode(),
        lambda text: b"\xef\xbb\xbf" + text.encode(),
        lambda text: b"\xff\xfe" + text.encode("utf-16-le"),
        lambda text: text.replace("\n", "\r").encode("utf-16-be"),
    ],
    ids=["CRLF", "BOM", "UTF-16", "CR"],
)
@pytest.mark.parametrize("country", COUNTRIES)
def test_line_ends_and_encodings_change_nothing(tmp_path: Path, country: str, written: Callable[[str], bytes]) -> None:
    path = tmp_path / "a.txt"
    path.write_text("\f".join(JUDGMENTS[country]), "utf-8", newline="")
    old = read_judgment_file(path).pages
    path.write_bytes(written("\f".join(JUDGMENTS[country])))
    new = read_judgment_file(path).pages
    passages = passages_of(old)
    assert [found.passage for found in find_again(passages, new).found] == passages


WORDS = st.lists(st.text(st.sampled_from("abcšžđčćаеиопжћѓ"), min_size=1, max_size=9), min_size=30, max_size=120)


@settings(max_examples=80)
@given(words=WORDS, data=st.data())
def test_any_change_of_blanks_hyphens_and_pages_is_survived(words: list[str], data: st.DataObject) -> None:
    first = data.draw(st.integers(0, len(words) - 6))
    last = data.draw(st.integers(first + 5, len(words)))
    old = " ".join(words)
    start = len(" ".join(words[:first])) + (first > 0)
    passage = quote("judgment", [old], start, start + len(" ".join(words[first:last])))
    assert passage is not None
    gaps = data.draw(
        st.lists(
            st.sampled_from([" ", "\n", "  ", "-\n", "\u00ad", "\u00a0", "\f", " „"]),
            min_size=len(words),
            max_size=len(words),
        )
    )
    new = "".join(f"{word}{gap}" for word, gap in zip(words, gaps, strict=True))
    result = find_again([passage], new.split("\f"), len(old))
    assert len(result.found) == 1 or len(letters_of(passage.exact)) < 40
    assert all(letters_of(found.passage.exact) == letters_of(passage.exact) for found in result.found)


@given(st.text(st.sampled_from("abﬁǆ… \n-\u00ad„š\u030cșş\f"), max_size=60))
def test_every_letter_of_a_skeleton_has_its_place_in_the_text(text: str) -> None:
    bones = skeleton(text)
    for place in range(len(bones.letters)):
        start, end = bones.text_start(place), bones.text_end(place)
        assert 0 <= start < end <= len(text)
        assert bones.letters[place] in letters_of(text[start:end])


def _distance(one: str, other: str) -> int:
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        above, row[0] = row[0], i
        for j, b in enumerate(other, 1):
            above, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, above + (a != b))
    return row[-1]


@given(st.text("abc", min_size=1, max_size=8), st.text("abc", max_size=14))
def test_the_best_match_is_the_best(words: str, text: str) -> None:
    match = best_match(words, text)
    everywhere = (_distance(words, text[i:j]) for i in range(len(text) + 1) for j in range(i, len(text) + 1))
    assert match.distance == min(everywhere) == _distance(words, text[match.start : match.end])


def test_quotation_marks_at_the_ends_are_kept() -> None:
    old, new = ["рекла је „немам пасош“, па је отишла"], ['рекла је\n"немам пасош", па је отишла']
    passage = quote("judgment", old, old[0].index("„"), old[0].index("“") + 1)
    assert passage is not None
    (found,) = find_again([passage], new).found
    assert (found.passage.exact, found.how) == ('"немам пасош"', MatchQuality.REFLOWED)


def test_a_short_word_is_not_taken_from_anywhere() -> None:
    passage = quote("judgment", ["казна од пет година"], 0, 5)
    assert passage is not None
    assert find_again([passage], ["друга реченица о нечему, а казна сама"]).lost == ()
    assert find_again([passage], ["некажњавање и казнама"]).lost == (passage,)
    assert find_again([passage], ["казна, па опет казна"]).lost == (passage,)


def test_the_same_words_elsewhere_are_less_than_similar_ones_in_their_place() -> None:
    old = ["окривљени је крив за кривично дело трговина људима из члана 388 став 1 и осуђује се"]
    start = old[0].index("кривично")
    passage = quote("judgment", old, start, old[0].index(" и осуђује"))
    new = [
        "трећа окривљена кривично дело трговина људима из члана 388 став 1 није извршила",
        old[0].replace("388", "383"),
    ]
    assert passage is not None
    (found,) = find_again([passage], new).found
    assert (found.passage.page, found.how) == (2, MatchQuality.SIMILAR)
    assert found.passage.exact == passage.exact.replace("388", "383")


def test_a_rectangle_becomes_text_where_there_is_some_now() -> None:
    typed = Passage(
        "id",
        "judgment",
        page=2,
        start=0,
        end=0,
        exact="задржао јој исправе",
        prefix="",
        suffix="",
        region="0.1 0.1 0.5 0.2",
    )
    (found,) = find_again([typed], ["прва", "па је задржао јој\nисправе и"]).found
    assert (found.passage.page, found.passage.exact, found.passage.region) == (2, "задржао јој\nисправе", "")
    assert find_again([typed], ["", ""]).lost == (typed,)
