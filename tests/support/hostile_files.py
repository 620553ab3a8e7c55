"""Judgments, taxonomies and projects that somebody made to harm."""

import io
import os
import random
import sqlite3
import zipfile
from collections.abc import Callable
from pathlib import Path

PASSPHRASE = "four fictional words here"
LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;">]>'
OUTSIDE = '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd" [<!ENTITY a SYSTEM "file:///etc/hostname">]>'
GIGABYTES = 3 * 2**30

Make = Callable[[Path], object]


def _bytes(content: Callable[[], bytes | str]) -> Make:
    def make(path: Path) -> None:
        found = content()
        path.write_bytes(found if isinstance(found, bytes) else found.encode("utf-8", "surrogatepass"))

    return make


def _sparse(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(GIGABYTES)


def _endless(path: Path) -> None:
    path.symlink_to("/dev/zero")


def _pipe(path: Path) -> None:
    os.mkfifo(path)


def _folder(path: Path) -> None:
    path.mkdir()


def _noise(size: int = 2**20) -> bytes:
    return random.Random(1).randbytes(size)


def _zip(parts: dict[str, bytes | str]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def _common(ending: str) -> dict[str, tuple[str, Make]]:
    """Return what is hostile under any name."""
    return {
        f"pipe {ending}": (f"a{ending}", _pipe),
        f"device {ending}": (f"a{ending}", _endless),
        f"folder {ending}": (f"a{ending}", _folder),
        f"3 GB {ending}": (f"a{ending}", _sparse),
        f"empty {ending}": (f"a{ending}", _bytes(lambda: b"")),
        f"noise {ending}": (f"a{ending}", _bytes(_noise)),
        f"zeros {ending}": (f"a{ending}", _bytes(lambda: bytes(2**20))),
    }


def _docx(text: str) -> bytes:
    words = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    types = "http://schemas.openxmlformats.org/package/2006/content-types"
    relations = "http://schemas.openxmlformats.org/package/2006/relationships"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    return _zip(
        {
            "[Content_Types].xml": f'<Types xmlns="{types}"><Default Extension="rels" ContentType="application/vnd'
            '.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" '
            f'ContentType="{main}"/></Types>',
            "_rels/.rels": f'<Relationships xmlns="{relations}"><Relationship Id="r" Type="{office}" '
            'Target="word/document.xml"/></Relationships>',
            "word/document.xml": text.replace("<w:document>", f'<w:document xmlns:w="{words}">'),
        }
    )


def _pdf(*objects: str) -> bytes:
    body = "%PDF-1.4\n" + "".join(f"{number} 0 obj\n{text}\nendobj\n" for number, text in enumerate(objects, 1))
    return (body + "trailer << /Root 1 0 R >>\n%%EOF\n").encode("latin-1")


def _form_in_itself() -> bytes:
    draw = "/F Do " * 50
    return _pdf(
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 5 0 R "
        "/Resources << /XObject << /F 4 0 R >> >> >>",
        "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F 4 0 R >> >> "
        f"/Length {len(draw)} >>\nstream\n{draw}\nendstream",
        f"<< /Length {len(draw)} >>\nstream\n{draw}\nendstream",
    )


def _many_pages(count: int) -> bytes:
    kids = " ".join("3 0 R" for _ in range(count))
    return _pdf(
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {count} >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] >>",
    )


JUDGMENTS: dict[str, tuple[str, Make]] = {
    **_common(".pdf"),
    **{name: case for name, case in _common(".docx").items() if name.startswith(("device", "3 GB", "noise"))},
    **{name: case for name, case in _common(".txt").items() if name.startswith(("pipe", "3 GB", "noise"))},
    "a form that draws itself": ("a.pdf", _bytes(_form_in_itself)),
    "pages that are their own parents": (
        "a.pdf",
        _bytes(lambda: _pdf("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 9 >>")),
    ),
    "a million pages": ("a.pdf", _bytes(lambda: _many_pages(1_000_000))),
    "zip bomb .docx": ("a.docx", _bytes(lambda: _zip({"word/document.xml": bytes(600 * 2**20)}))),
    "zip bomb .odt": ("a.odt", _bytes(lambda: _zip({"content.xml": bytes(600 * 2**20)}))),
    "a hundred thousand parts": ("a.docx", _bytes(lambda: _zip({f"word/{n}.xml": "" for n in range(100_000)}))),
    "entities .docx": ("a.docx", _bytes(lambda: _docx(f"{LAUGHS}<w:document>&c;</w:document>"))),
    "entity from outside .docx": ("a.docx", _bytes(lambda: _docx(f"{OUTSIDE}<w:document>&a;</w:document>"))),
    "nested .docx": ("a.docx", _bytes(lambda: _docx(f"<w:document>{'<w:p>' * 200_000}"))),
    "frames of others .html": (
        "a.html",
        _bytes(
            lambda: "<link rel=stylesheet href=//127.0.0.1:9/a><img src=http://127.0.0.1:9/b><base href=//127.0.0.1:9>x"
        ),
    ),
    "nested .html": ("a.html", _bytes(lambda: "<div>" * 400_000)),
    "one long line .txt": ("a.txt", _bytes(lambda: "x" * 60_000_000)),
    "nested .rtf": ("a.rtf", _bytes(lambda: "{\\rtf1" + "{" * 1_000_000)),
    "control words .rtf": ("a.rtf", _bytes(lambda: "{\\rtf1" + "\\u-1?" * 3_000_000 + "}")),
    "binary of another length .rtf": ("a.rtf", _bytes(lambda: "{\\rtf1\\bin2147483647 x}")),
    "damaged .doc": ("a.doc", _bytes(lambda: bytes.fromhex("d0cf11e0a1b11ae1") + _noise())),
}


def _rdf(body: str, before: str = "") -> str:
    return (
        f'<?xml version="1.0"?>{before}<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
        f'xmlns:skos="http://www.w3.org/2004/02/skos/core#">{body}</rdf:RDF>'
    )


def _turtle(count: int, more: str = "") -> str:
    head = "@prefix s: <http://www.w3.org/2004/02/skos/core#> . @prefix : <http://example.org/> .\n"
    return head + "".join(
        f':c{n} a s:Concept ; s:prefLabel "c {n}"@en {more.format(n, n + 1)} .\n' for n in range(count)
    )


def _qdc(codes: str) -> str:
    return f'<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes>{codes}</Codes></CodeBook>'


def _long_note(count: int) -> str:
    lines = "\n  " * count
    return _qdc(f'<Code name="a"><Description>[tipcoder]\ncode: a{lines}</Description></Code>')


TAXONOMIES: dict[str, tuple[str, Make]] = {
    **_common(".csv"),
    **{name: case for name, case in _common(".ttl").items() if name.startswith(("device", "3 GB", "noise", "pipe"))},
    **{name: case for name, case in _common(".qdpx").items() if name.startswith(("device", "3 GB", "noise"))},
    "800,000 rows .csv": ("a.csv", _bytes(lambda: "code,label\n" + "".join(f"c{n},C {n}\n" for n in range(800_000)))),
    "one cell of 40 MB .csv": ("a.csv", _bytes(lambda: 'code,label\na,"' + "x" * 40_000_000)),
    "a million columns .csv": ("a.csv", _bytes(lambda: "code,label" + ",x" * 1_000_000 + "\na,A\n")),
    "100,000 codes of one name .csv": ("a.csv", _bytes(lambda: "code,label\n" + "a,A\n" * 99_000)),
    "300,000 codes .qdc": ("a.qdc", _bytes(lambda: _qdc("".join(f'<Code name="c{n}"/>' for n in range(300_000))))),
    "50,000 codes of one name .qdc": ("a.qdc", _bytes(lambda: _qdc('<Code name="same"/>' * 49_000))),
    "nested .qdc": ("a.qdc", _bytes(lambda: _qdc('<Code name="c">' * 40_000))),
    "entities .qdc": ("a.qdc", _bytes(lambda: LAUGHS + _qdc('<Code name="&c;"/>'))),
    "entity from outside .qdc": ("a.qdc", _bytes(lambda: OUTSIDE + _qdc('<Code name="&a;"/>'))),
    "a note of two million lines .qdc": (
        "a.qdc",
        _bytes(lambda: _long_note(2_000_000)),
    ),
    "zip bomb .qdpx": ("a.qdpx", _bytes(lambda: _zip({"project.qde": bytes(600 * 2**20)}))),
    "zip bomb .xlsx": ("a.xlsx", _bytes(lambda: _zip({"xl/worksheets/sheet1.xml": bytes(600 * 2**20)}))),
    "entities .rdf": ("a.rdf", _bytes(lambda: _rdf("&c;", LAUGHS))),
    "entity from outside .rdf": ("a.rdf", _bytes(lambda: _rdf("&a;", OUTSIDE))),
    "imports .ttl": (
        "a.ttl",
        _bytes(
            lambda: "@base <http://127.0.0.1:9/> . <> <http://www.w3.org/2002/07/owl#imports> <http://127.0.0.1:9/a> ."
        ),
    ),
    "context elsewhere .jsonld": ("a.jsonld", _bytes(lambda: '{"@context": "http://127.0.0.1:9/c", "@id": "a"}')),
    "nested .jsonld": ("a.jsonld", _bytes(lambda: "[" * 200_000)),
    "400,000 concepts .ttl": ("a.ttl", _bytes(lambda: _turtle(400_000))),
    "40,000 in circles of one .ttl": ("a.ttl", _bytes(lambda: _turtle(40_000, "; s:broader :c0 ; s:narrower :c{0}"))),
    "a circle of 40,000 .ttl": (
        "a.ttl",
        _bytes(lambda: _turtle(40_000, "; s:broader :c{1}") + ":c40000 s:broader :c0."),
    ),
    "a circle of 40,000 with two broader .ttl": (
        "a.ttl",
        _bytes(lambda: _turtle(40_000, "; s:broader :c{1} , :c0") + ":c40000 s:broader :c0."),
    ),
    "a chain of 40,000 without a scheme .ttl": ("a.ttl", _bytes(lambda: _turtle(40_000, "; s:broader :c{1}"))),
    "one under 40,000 .ttl": ("a.ttl", _bytes(lambda: _turtle(40_000, "; s:narrower :c0"))),
    "40,000 schemes .ttl": ("a.ttl", _bytes(lambda: _turtle(40_000, "; s:inScheme :s{0}"))),
    "replaced in 40,000 circles .ttl": (
        "a.ttl",
        _bytes(lambda: _turtle(40_000, "; <http://purl.org/dc/terms/isReplacedBy> :c{1} , :c0")),
    ),
    "nested .ttl": ("a.ttl", _bytes(lambda: "<a> <b> " + "[ <c> " * 20_000)),
    "a number of 10 MB .toml": ("a.toml", _bytes(lambda: "a = " + "9" * 10_000_000)),
    "a number of 4 MB .toml": ("a.toml", _bytes(lambda: "a = " + "9" * 4_000_000)),
    "a key of 4 MB .toml": ("a.toml", _bytes(lambda: "a . " * 1_000_000 + "a = 1")),
    "400,000 terms .toml": ("a.toml", _bytes(lambda: "[[terms]]\n" * 400_000)),
    "500,000 dotted keys .toml": ("a.toml", _bytes(lambda: "".join(f"{n:x}.b=1\n" for n in range(500_000)))),
    "words of a quote .toml": ("a.toml", _bytes(lambda: 'a = "' + '\\"' * 2_000_000)),
    "nested .toml": ("a.toml", _bytes(lambda: "a = " + "[" * 200_000)),
}


def _project(change: Callable[[sqlite3.Connection], object]) -> Make:
    """Return what makes a project and writes to it as somebody else would."""

    def make(path: Path) -> None:
        from tests.support.versions import code, first
        from tipcoder.domain.projects import Country
        from tipcoder.services.projects import NewProject, close_project, create_project, file_of
        from tipcoder.storage.file import cipher

        framework = path.with_name("framework.xlsx")
        framework.write_bytes(first())
        project = create_project(NewProject(path, "P", Country.SRB, "SRB-01", PASSPHRASE, framework))
        code(project, 1, random.Random(1))
        key = file_of(project).key
        close_project(project)
        connection = cipher.connect(path, key)
        connection.execute("PRAGMA ignore_check_constraints = ON")
        change(connection)
        connection.close()

    return make


def _sql(*statements: str) -> Make:
    return _project(lambda connection: [connection.execute(statement) for statement in statements])


def _changed(change: Callable[[bytes], bytes]) -> Make:
    def make(path: Path) -> None:
        _project(lambda _: None)(path)
        path.write_bytes(change(path.read_bytes()))

    return make


_INTO_CHANGE = "INSERT INTO change (case_id, kind, coder, made_at, operations) SELECT id, 'edit', 'SRB-01', "
PROJECTS: dict[str, tuple[str, Make]] = {
    **_common(".tip"),
    "a database without a key": ("a.tip", lambda path: sqlite3.connect(path).execute("CREATE TABLE a (b)")),
    "first page alone": ("a.tip", _changed(lambda content: content[:4096])),
    "half of it": ("a.tip", _changed(lambda content: content[: len(content) // 8192 * 4096])),
    "cut within a page": ("a.tip", _changed(lambda content: content[:-100])),
    "pages in another order": ("a.tip", _changed(lambda content: content[:4096] + content[8192:] + content[4096:8192])),
    "a bit of each page": (
        "a.tip",
        _changed(lambda content: bytes(byte ^ (place % 4096 == 99) for place, byte in enumerate(content))),
    ),
    "a trigger": ("a.tip", _sql("CREATE TRIGGER t AFTER INSERT ON coder BEGIN DELETE FROM answer; END")),
    "a view in place of a table": ("a.tip", _sql("ALTER TABLE remark RENAME TO r", "CREATE VIEW remark AS SELECT 1")),
    "a generated column of 900 MB": (
        "a.tip",
        _sql('ALTER TABLE "case" ADD COLUMN huge TEXT GENERATED ALWAYS AS (hex(zeroblob(450000000))) VIRTUAL'),
    ),
    "an index on an expression": ("a.tip", _sql("CREATE INDEX i ON answer (hex(value))")),
    "rows that hold themselves": ("a.tip", _sql("PRAGMA foreign_keys = OFF", "UPDATE row SET parent_id = id")),
    "no project": ("a.tip", _sql("PRAGMA foreign_keys = OFF", "DELETE FROM project")),
    "two projects": (
        "a.tip",
        _sql(
            "INSERT INTO project (id, name, country, coder, framework_id, created_at) "
            "SELECT id || 'b', name, country, coder, framework_id, created_at FROM project"
        ),
    ),
    "a framework of entities": ("a.tip", _sql(f"UPDATE framework SET xform = '{LAUGHS}<x>&c;</x>'")),  # noqa: S608
    "a framework from outside": ("a.tip", _sql(f"UPDATE framework SET xform = '{OUTSIDE}<x>&a;</x>'")),  # noqa: S608
    "a framework of 100 MB": ("a.tip", _sql("UPDATE framework SET xform = hex(zeroblob(50000000))")),
    "an answer of 100 MB": (
        "a.tip",
        _sql("UPDATE answer SET value = hex(zeroblob(50000000)) WHERE question = 'summary'"),
    ),
    "a state that is none": ("a.tip", _sql("UPDATE answer SET state = 'nonsense'")),
    "a country that is none": ("a.tip", _sql("UPDATE project SET country = 'XXX'")),
    "a time that is none": ("a.tip", _sql("UPDATE project SET created_at = 'yesterday'")),
    "a newer schema": ("a.tip", _sql("UPDATE alembic_version SET version_num = '9999'")),
    "two versions": ("a.tip", _sql("INSERT INTO alembic_version VALUES ('0001')")),
    "operations that are none": ("a.tip", _sql(_INTO_CHANGE + "created_at, '[[[' FROM \"case\"")),
}

KINDS = {
    "judgments": JUDGMENTS,
    "taxonomies": TAXONOMIES,
    "projects": PROJECTS,
    "frameworks": _common(".xlsx"),
    "deliveries": _common(".xlsx"),
}
"""Files by what they are to be. Workbooks that are hostile within: `hostile_xlsforms`, `deliveries.hostile`."""
