"""Web pages: what a person would see. Nothing runs, nothing is fetched."""

import socket
from pathlib import Path

import pytest

from tipcoder.documents.reader import read_judgment_file
from tipcoder.domain.projects import JudgmentText, LeftOut, LeftOutKind


def read(tmp_path: Path, content: bytes, encoding: str | None = None) -> JudgmentText:
    path = tmp_path / "judgment.html"
    path.write_bytes(content)
    return read_judgment_file(path, encoding)


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<h1>ПРЕСУДА</h1><p>У  име\n народа<br>суд</p><p>даље</p>", "ПРЕСУДА\nУ име народа\nсуд\nдаље"),
        ("<div><span>при</span><b>знала</b> је</div>", "признала је"),
        ("<table><tr><td>a<td>b<tr><td>c<td>d</table>", "a\tb\nc\td"),
        ("<table><tr><td><p>a</p><p>b</p></td><td><p>c</p></td></tr></table>", "a\nb\tc"),
        ("<table><tr><td>a<td></td></tr><tr><td><td>b</td></tr></table>c", "a\t\n\tb\nc"),
        ("<ul><li>a<li>b</ul>c &amp; d &laquo;e&raquo; &#1078;", "a\nb\nc & d «e» ж"),
        ("<pre>a  b\n  c</pre>", "a  b\nc"),
        ("a<!-- c --><script>d</script><style>e</style><template>f</template>g", "ag"),
    ],
    ids=["blocks", "inline", "table", "paragraphs in cells", "empty cells", "entities", "preformatted", "never shown"],
)
def test_visible_text_in_lines(tmp_path: Path, page: str, text: str) -> None:
    assert read(tmp_path, f"<html><head><title>x</title></head><body>{page}</body></html>".encode()).pages == (text,)


def test_hidden_text_is_left_out_and_counted(tmp_path: Path) -> None:
    page = b'<p>a</p><p hidden>b</p><p style="color:red; display : none">c<b>d</b></p><p>e</p>'
    judgment = read(tmp_path, page)
    assert judgment.pages == ("a\ne",)
    assert judgment.left_out == (LeftOut(LeftOutKind.HIDDEN, 2),)


def test_pages_as_in_print(tmp_path: Path) -> None:
    page = b'a<br style="page-break-before:always">b<div style="break-after: page">c</div>d'
    assert read(tmp_path, page).pages == ("a", "b\nc", "d")


@pytest.mark.parametrize(
    ("content", "encoding"),
    [
        ("<meta charset=windows-1251><p>Пресуда</p>".encode("cp1251"), "windows-1251"),
        (
            "<meta http-equiv=x content='text/html; charset=iso-8859-5'><p>Пресуда</p>".encode("iso-8859-5"),
            "iso-8859-5",
        ),
        ("<meta charset=iso-8859-1><p>Пресуда у име народа</p>".encode(), "utf-8"),
        ("<meta charset=utf-8><p>Пресуда у име народа</p>".encode("cp1251"), "windows-1251"),
        ("<p>Пресуда у име народа</p>".encode("cp1251"), "windows-1251"),
        ("\ufeff<p>Пресуда</p>".encode("utf-16-le"), "utf-16-le"),
        ("<meta charset=no-such><p>Пресуда</p>".encode(), "utf-8"),
    ],
    ids=["meta", "http-equiv", "utf-8 after all", "not utf-8", "guessed", "mark", "unknown"],
)
def test_encodings(tmp_path: Path, content: bytes, encoding: str) -> None:
    judgment = read(tmp_path, content)
    assert (judgment.pages[0].startswith("Пресуда"), judgment.encoding) == (True, encoding)


def test_an_encoding_can_be_corrected(tmp_path: Path) -> None:
    assert read(tmp_path, "<p>è".encode("cp1252"), "windows-1252").pages == ("è",)


def test_nothing_runs_and_nothing_is_fetched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*arguments: object) -> None:
        raise AssertionError(arguments)

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    page = (
        b'<!DOCTYPE html SYSTEM "http://example.invalid/x.dtd" [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
        b'<link rel=stylesheet href="http://example.invalid/a.css"><base href="http://example.invalid/">'
        b'<img src="http://example.invalid/a.png" onerror="alert(1)"><script src="http://example.invalid/a.js"></script>'
        b"<iframe src='http://example.invalid/'></iframe><p onclick='x()'>text&x;</p>"
    )
    assert "root:" not in read(tmp_path, page).pages[0]
    assert "text" in read(tmp_path, page).pages[0]
