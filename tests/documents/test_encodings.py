"""The encoding of a text is found by what its letters are, in all five languages, and can be corrected."""

import codecs
from pathlib import Path

import pytest

from tipcoder.documents.encodings import ENCODINGS, decode, detect_encoding
from tipcoder.documents.reader import read_judgment_file
from tipcoder.domain.projects import LeftOut, LeftOutKind

SENTENCES = {
    "sq": "Gjykata e shkallës së parë çmon se e dëmtuara është rekrutuar me mashtrim dhe është shfrytëzuar.",
    "ro": "Instanţa a constatat că partea vătămată a fost recrutată prin înşelăciune şi ţinută într-o casă străină.",
    "sr-Latn": "Sud je utvrdio da je okrivljeni oštećenu vrbovao obećanjem posla, te da je čuvao njenu ličnu kartu.",
    "cnr": "Viši sud je našao da su optuženi žrtvu držali u kući u Sjevernoj ulici, čime su izvršili djelo.",
    "mk": "Судот утврди дека обвинетиот ја врбувал оштетената со ветување за работа и ѝ ги одзел исправите.",
    "sr": "Суд је утврдио да је окривљени оштећену врбовао обећањем посла у иностранству и задржао исправе.",
}
PAGES = {
    "windows-1250": ("sq", "ro", "sr-Latn", "cnr"),
    "windows-1251": ("mk", "sr"),
    "windows-1252": ("sq",),
    "iso-8859-2": ("sq", "ro", "sr-Latn", "cnr"),
    "iso-8859-5": ("mk", "sr"),
}
CASES = [(encoding, language) for encoding in ENCODINGS for language in PAGES.get(encoding, tuple(SENTENCES))]


@pytest.mark.parametrize("change", [str, str.upper, str.title], ids=["as it is", "capitals", "title"])
@pytest.mark.parametrize(("encoding", "language"), CASES)
def test_a_sentence_is_enough(encoding: str, language: str, change: type[str]) -> None:
    sentence = change(SENTENCES[language]).replace("ѝ", "и").replace("Ѝ", "И")
    content = sentence.encode(encoding)
    assert decode(content, detect_encoding(content)) == sentence


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [(codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")],
)
def test_a_mark_says_it_and_is_no_text(mark: bytes, encoding: str) -> None:
    content = mark + "Пресуда".encode(encoding)
    assert detect_encoding(content) == encoding
    assert decode(content, encoding) == "Пресуда"


def test_text_with_one_broken_byte_is_still_utf8() -> None:
    content = SENTENCES["sr"].encode() + b"\xff" + SENTENCES["ro"].encode()
    assert detect_encoding(content) == "utf-8"


def test_what_was_detected_is_told_and_can_be_corrected(tmp_path: Path) -> None:
    path = tmp_path / "judgment.txt"
    path.write_bytes("Le café à côté".encode("windows-1252"))
    guessed = read_judgment_file(path)
    corrected = read_judgment_file(path, encoding="windows-1252")
    assert guessed.encoding in ENCODINGS
    assert (corrected.encoding, corrected.pages) == ("windows-1252", ("Le café à côté",))
    assert corrected.sha256 == guessed.sha256


def test_bytes_that_are_no_character_are_counted(tmp_path: Path) -> None:
    path = tmp_path / "judgment.txt"
    path.write_bytes(SENTENCES["sr"].encode() + b"\xff\xfe")
    judgment = read_judgment_file(path)
    assert judgment.left_out == (LeftOut(LeftOutKind.CHARACTERS, 2),)


def test_only_a_known_encoding_is_taken(tmp_path: Path) -> None:
    path = tmp_path / "judgment.txt"
    path.write_bytes(b"text")
    with pytest.raises(ValueError, match="zip"):
        read_judgment_file(path, encoding="zip")
