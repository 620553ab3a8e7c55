"""Writes all figures into a folder: a workbook, and each chart as PNG and SVG."""

from collections.abc import Generator
from pathlib import Path

from tipcoder.domain.progress import Progress
from tipcoder.domain.release import Released
from tipcoder.exchange.charts.drawing import png_bytes, svg_bytes
from tipcoder.exchange.spreadsheet.files import Seal, plain_faults, replacing
from tipcoder.services.findings.charts import FigureCharts
from tipcoder.services.findings.findings import FigureEdition
from tipcoder.services.findings.labels import FigureLabels
from tipcoder.services.findings.workbook import write_findings_workbook

WORKBOOK = "findings.xlsx"


def export_findings(
    released: Released[FigureEdition], folder: Path, language: str, seal: Seal
) -> Generator[Progress, None, Path]:
    """Write the workbook of the figures, and their charts by the ids of their figures; yield progress in files.

    `seal` records them as the workbook is put in place.

    Raises:
        UserError: a file cannot be written; what was written before it stays.
    """
    findings = released.value.findings
    charts = FigureCharts(released, FigureLabels(findings.definitions, findings.form, language)).charts()
    total = len(charts) + 1
    yield Progress(0, total)
    with plain_faults(folder):
        folder.mkdir(parents=True, exist_ok=True)
    for _ in write_findings_workbook(released, folder / WORKBOOK, language, seal):
        pass
    yield Progress(1, total)
    for done, (figure, chart) in enumerate(charts.items(), 2):
        for ending, content in ((".png", png_bytes(chart)), (".svg", svg_bytes(chart))):
            with replacing(folder / f"{figure}{ending}", ending) as scratch:
                scratch.write_bytes(content)
        yield Progress(done, total)
    return folder
