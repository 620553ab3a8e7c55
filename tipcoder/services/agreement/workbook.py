"""Writes a comparison as a workbook: the sheet `agreement` with all figures, and `differences` one by one."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from tipcoder.exchange.reports.agreement_words import AgreementCaptions
from tipcoder.exchange.reports.findings_workbook import FindingsSheet, write_findings
from tipcoder.exchange.spreadsheet.cells import Value
from tipcoder.framework.form.form import Form, Text
from tipcoder.services.agreement.report import AgreementReport, Disagreement, Excluded, QuestionAgreement

_FIGURES = ("percent", "alpha", "alpha_low", "alpha_high", "alpha_jaccard", "kappa", "ac1", "ac2", "jaccard", "masi")
_WIDTHS = (24, 36, 22, 18, 10, 10, *(12,) * len(Excluded), 10, *(11,) * (len(_FIGURES) + 1), 9, 16, 36)
_WIDE = 30


def write_agreement_workbook(
    report: AgreementReport, form: Form, target: Path, language: str, captions: AgreementCaptions
) -> None:
    """Write a comparison. Coders are numbered, not named.

    Raises:
        UserError: the file cannot be written; what stood there before still does.
    """
    coders = list(dict.fromkeys(share.coder for share in report.coders))
    numbered = [captions.coder.format(number=number) for number in range(1, len(coders) + 1)]
    sheets = (
        FindingsSheet("agreement", captions.agreement, _WIDTHS, _figures(report, form, language, captions)),
        FindingsSheet(
            "differences",
            (*captions.differences, *numbered),
            (8, 24, 36, 24, *(_WIDE,) * len(coders)),
            (_difference(found, coders, form, language, captions) for found in report.disagreements),
        ),
    )
    for _ in write_findings(target, sheets):
        continue


def _figures(
    report: AgreementReport, form: Form, language: str, captions: AgreementCaptions
) -> Iterator[Sequence[Value]]:
    """Yield a row for each question, those with most differences first, at full precision."""

    def plain(text: Text) -> str:
        return text.plain(language, form.default_language)

    for found in report.by_differences():
        figures = found.figures
        yield [
            plain(found.section.label) if found.section else "",
            plain(found.label) or found.question.name,
            found.question.name,
            captions.tiers.get(found.question.agreement, ""),
            found.units,
            figures.units,
            *(found.excluded.get(reason, 0) for reason in Excluded),
            figures.same,
            *(getattr(figures, name) for name in _FIGURES),
            figures.alpha_by_group,
            figures.leads,
            *_verdict(found, captions),
        ]


def _verdict(found: QuestionAgreement, captions: AgreementCaptions) -> tuple[str, str]:
    word = found.figures.word
    return ("", "") if found.is_verified else (captions.words[word], captions.advice[word])


def _difference(
    found: Disagreement, coders: Sequence[str], form: Form, language: str, captions: AgreementCaptions
) -> Sequence[Value]:
    roster = form.roster(found.level)
    level = roster.label.plain(language, form.default_language) or roster.name if roster else captions.cases
    question = next((one for one in form.questions(found.level) if one.name == found.question), None)
    label = question.label.plain(language, form.default_language) if question else ""
    said = (
        " ".join(filter(None, (found.rows.get(coder), found.answers.get(coder)))) if coder in found.ids else ""
        for coder in coders
    )
    return [found.case, level, label or found.question, captions.kinds[found.kind], *said]
