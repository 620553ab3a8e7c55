"""What is said before a public report is written is what the report then says of itself."""

from pathlib import Path

from tests.benchmarks.generated_cases import make_project
from tests.support.reviews import see_all
from tests.support.steps import finished
from tests.support.word_reports import read_report
from tipcoder.analysis.figures.edition import Edition
from tipcoder.services.projects import close_project
from tipcoder.services.release.ledger import list_releases, try_public
from tipcoder.services.report.making import ReportRequest, make_report
from tipcoder.services.report.preview import preview_report


def test_texts_are_counted_as_in_the_report(tmp_path: Path) -> None:
    project = make_project(tmp_path / "generated.tip", 2)
    unread = finished(preview_report(project, "en"))
    assert unread.printed == 0
    assert unread.not_read
    assert unread.not_read_of_cases == unread.not_read
    assert unread.tried == finished(try_public(project, "en"))
    assert list_releases(project) == (), "a look records nothing"

    see_all(project)
    read = finished(preview_report(project, "en"))
    assert read.printed
    assert read.printed + (read.not_read or 0) == unread.not_read
    request = ReportRequest(edition=Edition.PUBLIC, language="en", chapters=frozenset({"about"}))
    finished(make_report(project, tmp_path / "a.docx", request))
    told = [text for table in read_report(tmp_path / "a.docx").tables for row in table.rows for text in row]
    sentence = f"{read.printed} texts were read and may be printed; {read.not_read} were not read and are left out."
    assert any(sentence in text for text in told)
    close_project(project)
