"""Files that courts publish, and files that somebody made to harm, written by hand for tests."""

import io
import zlib
from collections.abc import Mapping, Sequence
from zipfile import ZIP_DEFLATED, ZipFile

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_ODF = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in {
        "office": "office", "text": "text", "table": "table", "style": "style", "draw": "drawing",
        "fo": "xsl-fo-compatible", "manifest": "manifest",
    }.items()
)  # fmt: skip
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def pdf_of(objects: Sequence[bytes], trailer: str = "") -> bytes:
    """Return a PDF of these objects, numbered from 1; the first is the catalogue."""
    body = io.BytesIO()
    body.write(b"%PDF-1.5\n")
    offsets = []
    for number, content in enumerate(objects, 1):
        offsets.append(body.tell())
        body.write(b"%d 0 obj\n%b\nendobj\n" % (number, content))
    start = body.tell()
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    size = len(objects) + 1
    end = f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer\n<< /Size {size} /Root 1 0 R {trailer} >>\n"
    body.write(f"{end}startxref\n{start}\n%%EOF".encode("ascii"))
    return body.getvalue()


def stream(content: bytes, entries: str = "") -> bytes:
    """Return a stream object, compressed."""
    packed = zlib.compress(content)
    about = f"<< /Length {len(packed)} /Filter /FlateDecode {entries} >>"
    return about.encode("ascii") + b"\nstream\n" + packed + b"\nendstream"


def pdf(*pages: str, rotate: int = 0, to_unicode: bool = True, picture: bool = False) -> bytes:
    """Return a PDF with the lines of each page, in any script; "" for a page without text.

    Glyphs are numbered by the letters in order of appearance; without `to_unicode` nothing says which letters they
    are. `picture` covers every page with one.
    """
    letters = sorted(set("".join(pages)) - {"\n"})
    glyphs = {letter: number for number, letter in enumerate(letters, 1)}
    kids = " ".join(f"{7 + 2 * index} 0 R" for index in range(len(pages)))
    mapped = "/ToUnicode 5 0 R" if to_unicode else ""
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        "<< /Type /Font /Subtype /Type0 /BaseFont /Court /Encoding /Identity-H /DescendantFonts [4 0 R] "
        f"{mapped} >>".encode(),
        b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Court /DW 500 /CIDSystemInfo "
        b"<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>",
        stream(_to_unicode(glyphs)),
        stream(
            b"\x80" * 64,
            "/Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 8",
        ),
    ]
    for index, text in enumerate(pages):
        shown = "".join(
            f"<{''.join(f'{glyphs[letter]:04X}' for letter in line)}> Tj 0 -14 Td " for line in text.split("\n") if line
        )
        drawn = "q 595 0 0 842 0 0 cm /P Do Q " if picture else ""
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate {rotate} /Contents {8 + 2 * index} 0 R "
            "/Resources << /Font << /F1 3 0 R >> /XObject << /P 6 0 R >> >> >>".encode()
        )
        objects.append(stream(f"{drawn}BT /F1 12 Tf 50 780 Td {shown}ET".encode()))
    return pdf_of(objects)


def _to_unicode(glyphs: Mapping[str, int]) -> bytes:
    lines = "\n".join(f"<{glyph:04X}> <{letter.encode('utf-16-be').hex()}>" for letter, glyph in glyphs.items())
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /C def /CMapType 2 def\n"
        f"1 begincodespacerange <0000> <FFFF> endcodespacerange\n{len(glyphs)} beginbfchar\n{lines}\nendbfchar\n"
        "endcmap end end"
    ).encode("ascii")


def package(parts: Mapping[str, str | bytes]) -> bytes:
    """Return a zip archive of these parts."""
    content = io.BytesIO()
    with ZipFile(content, "w", ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return content.getvalue()


def docx(body: str, **others: str) -> bytes:
    """Return a Word document with this body; others are parts by kind: footnotes, endnotes, header, footer."""
    related = "".join(f'<Relationship Id="r{kind}" Type="{_OFFICE}/{kind}" Target="{kind}.xml"/>' for kind in others)
    return package({
        "_rels/.rels": f'<Relationships xmlns="{_RELATIONS}"><Relationship Id="r1" Type="{_OFFICE}/officeDocument" '
        'Target="word/document.xml"/></Relationships>',
        "word/document.xml": f"<w:document {W}><w:body>{body}</w:body></w:document>",
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{_RELATIONS}">{related}</Relationships>',
        **{f"word/{kind}.xml": part for kind, part in others.items()},
    })  # fmt: skip


def odt(body: str, styles: str = "", margins: str = "", manifest: str = "") -> bytes:
    """Return an OpenDocument text with this body, automatic styles, and master page content."""
    return package({
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": f"<office:document-content {_ODF}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>",
        "styles.xml": f"<office:document-styles {_ODF}><office:master-styles><style:master-page>{margins}"
        "</style:master-page></office:master-styles></office:document-styles>",
        "META-INF/manifest.xml": f"<manifest:manifest {_ODF}>{manifest}</manifest:manifest>",
    })  # fmt: skip


def encrypted_pdf() -> bytes:
    """Return a PDF that opens with a password only: the keys fit no empty one."""
    keys = f"/O <{'11' * 32}> /U <{'22' * 32}>"
    return pdf_of(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
            f"<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 {keys} >>".encode(),
        ],
        f"/Encrypt 4 0 R /ID [<{'33' * 16}> <{'33' * 16}>]",
    )


def pdf_drawing(instructions: bytes, filters: str = "/FlateDecode") -> bytes:
    """Return a PDF of one page with these instructions, packed once for each filter."""
    packed = instructions
    for _ in range(filters.count("/FlateDecode")):
        packed = zlib.compress(packed, 9)
    about = f"<< /Length {len(packed)} /Filter [{filters}] >>".encode()
    font = "<< /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>"
    return pdf_of([
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources {font} >>".encode(),
        about + b"\nstream\n" + packed + b"\nendstream",
    ])  # fmt: skip


FONT = "/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>"


def pdf_form(catalogue: str = "", fields: str = "") -> bytes:
    """Return a PDF with a field that is filled in."""
    return pdf_of([
        f"<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [5 0 R] {fields} >> {catalogue} >>".encode(),
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Annots [5 0 R] {FONT} >>".encode(),
        stream(b"BT /F1 12 Tf 50 700 Td (Court of) Tj ET"),
        b"<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /V (Nowhere) /Rect [50 600 250 620] /F 4 /P 3 0 R "
        b"/AP << /N 6 0 R >> >>",
        stream(b"BT /F1 12 Tf 2 4 Td (Nowhere) Tj ET", f"/Type /XObject /Subtype /Form /BBox [0 0 200 20] {FONT}"),
    ])  # fmt: skip
