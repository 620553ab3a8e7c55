"""The words of an empty workbook that tell a person how to code in it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TemplateCaptions:
    """In the reader's language. English stands here; windows and commands pass a translation.

    `{sheet}` is filled by `str.format`.
    """

    kind_value: str = "Workbook for coding judgments in Excel, to be read into tipcoder"
    about_cases: str = "Cases"
    about_cases_value: str = (
        "Each row of the sheet cases is one case. Give it a key of your own in the column case_key: 1, 2, 3."
    )
    about_rows: str = "Other rows"
    about_rows_value: str = (
        "Each other sheet has rows that belong to a case, or to a row of another sheet. case_key is the key of the "
        "case. row_key is a key of your own, used once in the workbook: D1, D2, V1. parent_key is the key of the row "
        "above; the caption of the column says on which sheet it stands."
    )
    about_answers: str = "Answers"
    about_answers_value: str = (
        "Choose a code from the list of the cell; the sheet terms says what the codes mean, the sheet codebook what is "
        "asked. Where there are several, type the codes with a space between them. A date can be 2021, 2021-03 or "
        "2021-03-14. Questions with * need an answer."
    )
    about_states: str = "No answer"
    about_states_value: str = (
        "Where the judgment gives no answer, choose the reason in the column that ends in _state. What stays empty is "
        "not answered yet."
    )
    about_names: str = "Names"
    about_names_value: str = "Leave the names in the second row, and the names of the sheets, as they are."
    parent_key: str = "Key of the row above, on the sheet {sheet}"
