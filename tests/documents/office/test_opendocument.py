"""OpenDocument texts: what stands on the page, once."""

from pathlib import Path

import pytest

from tests.support.document_files import odt
from tipcoder.documents.reader import read_judgment_file
from tipcoder.domain.projects import JudgmentText, LeftOut, LeftOutKind
from tipcoder.errors import UserError


def read(tmp_path: Path, body: str, **others: str) -> JudgmentText:
    path = tmp_path / "judgment.odt"
    path.write_bytes(odt(body, **others))
    return read_judgment_file(path)


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<text:h>ПРЕСУДА</text:h><text:p>У име\n   народа</text:p>", "ПРЕСУДА\nУ име народа"),
        ('<text:p>a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d</text:p>', "a   b\tc\nd"),
        ("<text:p>при<text:span>зна<text:span>ла</text:span></text:span> је</text:p>", "признала је"),
        ("<text:list><text:list-item><text:p>прво</text:p></text:list-item></text:list>", "прво"),
        (
            "<table:table><table:table-row><table:table-cell><text:p>a</text:p><text:p>b</text:p></table:table-cell>"
            '<table:table-cell table:number-columns-repeated="2"/></table:table-row></table:table>',
            "a\nb\t\t",
        ),
        (
            "<text:p>пре<draw:frame><draw:text-box><text:p>ПЕЧАТ</text:p></draw:text-box></draw:frame> после</text:p>",
            "пре после\nПЕЧАТ",
        ),
    ],
    ids=["blanks", "signs", "spans", "list", "table", "box"],
)
def test_text_in_its_order(tmp_path: Path, body: str, text: str) -> None:
    assert read(tmp_path, body).pages == (text,)


def test_notes_changes_and_comments(tmp_path: Path) -> None:
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>старо</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes>"
        "<text:p>ново<text:note text:note-class='footnote'><text:note-citation>1</text:note-citation><text:note-body>"
        "<text:p>члан 388</text:p></text:note-body></text:note> и<office:annotation><text:p>реч</text:p>"
        "</office:annotation> даље<text:note text:note-class='endnote'><text:note-body><text:p>крај</text:p>"
        "</text:note-body></text:note></text:p>"
    )
    judgment = read(tmp_path, body)
    assert judgment.pages == ("ново[1] и даље[i]\n[1] члан 388\n[i] крај",)
    assert judgment.left_out == (LeftOut(LeftOutKind.COMMENTS, 1), LeftOut(LeftOutKind.DELETIONS, 1))


def test_pages_headers_and_footers(tmp_path: Path) -> None:
    judgment = read(
        tmp_path,
        '<text:p>a</text:p><text:p text:style-name="P1">b</text:p><text:p>c<text:soft-page-break/>d</text:p>',
        styles='<style:style style:name="P1"><style:paragraph-properties fo:break-before="page"/></style:style>',
        margins="<style:header><text:p>СУД</text:p></style:header>"
        "<style:footer><text:p><text:page-number>1</text:page-number></text:p></style:footer>",
    )
    assert judgment.pages == ("СУД\na", "b\nc", "d")


def test_hidden_text(tmp_path: Path) -> None:
    hidden = '<style:style style:name="T1"><style:text-properties text:display="none"/></style:style>'
    judgment = read(tmp_path, '<text:p>a<text:span text:style-name="T1">b</text:span>c</text:p>', styles=hidden)
    assert (judgment.pages, judgment.left_out) == (("ac",), (LeftOut(LeftOutKind.HIDDEN, 1),))


def test_a_protected_one_says_so(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        read(tmp_path, "", manifest="<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>")
    assert caught.value.code == "judgment_protected"
