"""The words of an empty workbook for coding in Excel, by field of `TemplateCaptions`. QtCore only."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from tipcoder.exchange.workbook.template_captions import TemplateCaptions
from tipcoder.languages import ui_language

TEMPLATE_CAPTIONS = {
    "kind_value": QT_TRANSLATE_NOOP("Template", "Workbook for coding judgments in Excel, to be read into tipcoder"),
    "about_cases": QT_TRANSLATE_NOOP("Template", "Cases"),
    "about_cases_value": QT_TRANSLATE_NOOP(
        "Template",
        "Each row of the sheet cases is one case. Give it a key of your own in the column case_key: 1, 2, 3.",
    ),
    "about_rows": QT_TRANSLATE_NOOP("Template", "Other rows"),
    "about_rows_value": QT_TRANSLATE_NOOP(
        "Template",
        "Each other sheet has rows that belong to a case, or to a row of another sheet. case_key is the key of the "
        "case. row_key is a key of your own, used once in the workbook: D1, D2, V1. parent_key is the key of the row "
        "above; the caption of the column says on which sheet it stands.",
    ),
    "about_answers": QT_TRANSLATE_NOOP("Template", "Answers"),
    "about_answers_value": QT_TRANSLATE_NOOP(
        "Template",
        "Choose a code from the list of the cell; the sheet terms says what the codes mean, the sheet codebook what "
        "is asked. Where there are several, type the codes with a space between them. A date can be 2021, 2021-03 or "
        "2021-03-14. Questions with * need an answer.",
    ),
    "about_states": QT_TRANSLATE_NOOP("Template", "No answer"),
    "about_states_value": QT_TRANSLATE_NOOP(
        "Template",
        "Where the judgment gives no answer, choose the reason in the column that ends in _state. What stays empty "
        "is not answered yet.",
    ),
    "about_names": QT_TRANSLATE_NOOP("Template", "Names"),
    "about_names_value": QT_TRANSLATE_NOOP(
        "Template", "Leave the names in the second row, and the names of the sheets, as they are."
    ),
    "parent_key": QT_TRANSLATE_NOOP("Template", "Key of the row above, on the sheet {sheet}"),
}


def template_captions(code: str) -> TemplateCaptions:
    """Return the words of an empty workbook in the language of its reader."""
    text_in = ui_language.texts_in(code)
    return TemplateCaptions(**{field: text_in("Template", str(text)) for field, text in TEMPLATE_CAPTIONS.items()})
