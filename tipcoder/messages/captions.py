"""Fixed texts of workbooks and codebooks in any language. QtCore only.

English is defined with the layouts (`exchange/workbook/captions`, `exchange/reports/codebook_captions`), and each text
marked there for extraction.
"""

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication

from tipcoder.exchange.agreement_captions import AgreementCaptions
from tipcoder.exchange.captions import Captions, RegionalCaptions, TemplateCaptions
from tipcoder.exchange.reports.case_sheet import CaseSheetCaptions
from tipcoder.exchange.reports.codebook_captions import CodebookCaptions
from tipcoder.exchange.reports.learned_captions import LearnedCaptions
from tipcoder.exchange.reports.term_review_captions import TermReviewCaptions
from tipcoder.exchange.text_review.captions import TextReviewCaptions
from tipcoder.exchange.workbook.double_coding.settling_file import SettlingCaptions
from tipcoder.languages import ui_language

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    C = TypeVar("C", bound=DataclassInstance)


def workbook_captions(code: str) -> Captions:
    """Return the texts of a workbook in a language."""
    return replace(_translated(Captions(), "Workbook", code), agreement=agreement_captions(code))


def agreement_captions(code: str) -> AgreementCaptions:
    """Return the texts of the sheets on double coding in a language."""
    return _translated(AgreementCaptions(), "Agreement", code)


def settling_captions(code: str) -> SettlingCaptions:
    """Return the texts of the file in which two experts settle differences apart, in a language."""
    return _translated(SettlingCaptions(), "Agreement", code)


def regional_captions(code: str) -> RegionalCaptions:
    """Return the texts that a regional workbook has besides, in a language."""
    return _translated(RegionalCaptions(), "Workbook", code)


def template_captions(code: str) -> TemplateCaptions:
    """Return the texts of an empty workbook for coding in Excel in a language."""
    return _translated(TemplateCaptions(), "Template", code)


def codebook_captions(code: str) -> CodebookCaptions:
    """Return the texts of a codebook in a language."""
    return _translated(CodebookCaptions(), "Codebook", code)


def term_review_captions(code: str) -> TermReviewCaptions:
    """Return the heads of the list of terms that a lawyer must confirm, in a language."""
    return _translated(TermReviewCaptions(), "TermReview", code)


def case_sheet_captions(code: str) -> CaseSheetCaptions:
    """Return the fixed words of a sheet on a case in a language."""
    return _translated(CaseSheetCaptions(), "CaseSheet", code)


def text_review_captions(code: str) -> TextReviewCaptions:
    """Return the heads of the workbook in which a lawyer reviews texts, in a language."""
    return _translated(TextReviewCaptions(), "TextReview", code)


def learned_captions(code: str) -> LearnedCaptions:
    """Return the heads of the workbook on what was learned from settling differences, in a language."""
    return _translated(LearnedCaptions(), "Learned", code)


def group_name(code: str) -> str:
    """Return the name of a level of courts or a group of countries in the language in use, else its code."""
    name = Captions().of_group(code)
    return code if name == code else QCoreApplication.translate("Workbook", name)


def _translated(captions: "C", context: str, code: str) -> "C":
    """Return captions with every text in a language, those in mappings too."""
    text_in = ui_language.texts_in(code)

    def translated(value: str | Mapping[str, str]) -> str | dict[str, str]:
        if isinstance(value, str):
            return text_in(context, value)
        return {name: text_in(context, text) for name, text in value.items()}

    texts = {field.name: getattr(captions, field.name) for field in fields(captions)}
    words = {name: translated(text) for name, text in texts.items() if isinstance(text, str | Mapping)}
    if "frameworks" in texts:
        words["frameworks"] = {title: text_in("Frameworks", title) for title in texts["frameworks"]}
    return replace(captions, **words)
