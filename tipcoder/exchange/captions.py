"""Fixed texts of workbooks in the reader's language; names, codes and keys never depend on them.

English is defined here; `tipcoder.messages.captions` translates every field.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from tipcoder.exchange.agreement_captions import AgreementCaptions
from tipcoder.exchange.framework_titles import own_titles
from tipcoder.exchange.translation import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Captions:
    """Captions of the sheets that every workbook has.

    `{question}`, `{term}` and `{version}` are filled by `str.format`.
    """

    kind: str = QT_TRANSLATE_NOOP("Workbook", "What this is")
    kind_value: str = QT_TRANSLATE_NOOP("Workbook", "Coded judgments on trafficking in persons, written by tipcoder")
    format: str = QT_TRANSLATE_NOOP("Workbook", "Format of the workbook")
    country: str = QT_TRANSLATE_NOOP("Workbook", "Country")
    project_id: str = QT_TRANSLATE_NOOP("Workbook", "Project")
    framework_id: str = QT_TRANSLATE_NOOP("Workbook", "Framework")
    framework_title: str = QT_TRANSLATE_NOOP("Workbook", "Title of the framework")
    questions_asked: str = QT_TRANSLATE_NOOP("Workbook", "Questions asked (core, or the extended ones too)")
    framework_version: str = QT_TRANSLATE_NOOP("Workbook", "Version of the framework")
    retired: str = QT_TRANSLATE_NOOP("Workbook", "{question} (retired, version {version})")
    retired_in: str = QT_TRANSLATE_NOOP("Workbook", "Retired, of version")
    profile: str = QT_TRANSLATE_NOOP("Workbook", "Profile")
    recipient: str = QT_TRANSLATE_NOOP("Workbook", "For")
    selection: str = QT_TRANSLATE_NOOP("Workbook", "Cases chosen")
    language: str = QT_TRANSLATE_NOOP("Workbook", "Language")
    program_version: str = QT_TRANSLATE_NOOP("Workbook", "Version of tipcoder")
    written_at: str = QT_TRANSLATE_NOOP("Workbook", "Written at (UTC)")
    last_change: str = QT_TRANSLATE_NOOP("Workbook", "Last change of the project that is in it (number and mark)")
    withheld: str = QT_TRANSLATE_NOOP("Workbook", "Questions that are not in this workbook")
    years: str = QT_TRANSLATE_NOOP("Workbook", "Dates given as years only")
    levels: str = QT_TRANSLATE_NOOP("Workbook", "Courts given as levels only")
    groups: str = QT_TRANSLATE_NOOP("Workbook", "Answers given as groups only")
    reviewed: str = QT_TRANSLATE_NOOP("Workbook", "Texts that were looked through for what identifies persons")
    reviewed_texts: str = QT_TRANSLATE_NOOP("Workbook", "Texts that a person saw before they left")
    reviewed_by: str = QT_TRANSLATE_NOOP("Workbook", "Texts seen by")
    first_reviewed: str = QT_TRANSLATE_NOOP("Workbook", "First seen (UTC)")
    last_reviewed: str = QT_TRANSLATE_NOOP("Workbook", "Last seen (UTC)")
    withheld_answers: str = QT_TRANSLATE_NOOP("Workbook", "Answers left out after this look")
    missing_texts: str = QT_TRANSLATE_NOOP("Workbook", "Texts missing in this language, shown in another")
    left_out: str = QT_TRANSLATE_NOOP("Workbook", "Cases that were not chosen, not in this workbook")
    column_names: str = QT_TRANSLATE_NOOP("Workbook", "How columns are called")
    column_names_value: str = QT_TRANSLATE_NOOP(
        "Workbook",
        "Row 1 says it in words. Row 2 has names that are the same in every language: the name of a question alone has "
        "the code or the value; with _label behind it, the words for the code; with _state, why there is no answer; "
        "with _precision, how exact a date is; with / and a code, 1 where this term is chosen and 0 where it is not. "
        "Columns of single terms are folded: the + above the column before them opens them. In Excel, choose or type "
        "what shall be read back in the column with the words; the code beside it follows when it is read.",
    )
    names: str = QT_TRANSLATE_NOOP("Workbook", "The names of these questions")
    reading: str = QT_TRANSLATE_NOOP("Workbook", "How to read empty cells")
    reading_value: str = QT_TRANSLATE_NOOP(
        "Workbook",
        "The column that ends in _state says why a cell is empty. Where it is empty too, the question is not answered "
        "yet or is not asked in this case. An empty cell never means no. Where rows of their own sheet are asked for, "
        "none in that column says that this judgment has none.",
    )
    sheet: str = QT_TRANSLATE_NOOP("Workbook", "Sheet")
    taxonomy_title: str = QT_TRANSLATE_NOOP("Workbook", "Title")
    taxonomy_version: str = QT_TRANSLATE_NOOP("Workbook", "Version")
    terms: str = QT_TRANSLATE_NOOP("Workbook", "Terms")
    level: str = QT_TRANSLATE_NOOP("Workbook", "Level")
    rows: str = QT_TRANSLATE_NOOP("Workbook", "Rows")
    sha256: str = QT_TRANSLATE_NOOP("Workbook", "SHA-256 of the content")
    sha256_any: str = QT_TRANSLATE_NOOP("Workbook", "SHA-256 of the rows in any order")
    about_sha256: str = QT_TRANSLATE_NOOP("Workbook", "SHA-256 of this sheet")
    case: str = QT_TRANSLATE_NOOP("Workbook", "Case")
    case_key: str = QT_TRANSLATE_NOOP("Workbook", "Key of the case")
    local_number: str = QT_TRANSLATE_NOOP("Workbook", "Number in the project")
    row_key: str = QT_TRANSLATE_NOOP("Workbook", "Key of the row")
    parent_key: str = QT_TRANSLATE_NOOP("Workbook", "Key of the row above")
    parent_label: str = QT_TRANSLATE_NOOP("Workbook", "Belongs to")
    row_number: str = QT_TRANSLATE_NOOP("Workbook", "No.")
    code: str = QT_TRANSLATE_NOOP("Workbook", "{question} (code)")
    state: str = QT_TRANSLATE_NOOP("Workbook", "{question} (state)")
    state_answered: str = QT_TRANSLATE_NOOP("Workbook", "answered")
    state_not_stated: str = QT_TRANSLATE_NOOP("Workbook", "not stated")
    state_unclear: str = QT_TRANSLATE_NOOP("Workbook", "unclear")
    state_redacted: str = QT_TRANSLATE_NOOP("Workbook", "redacted")
    state_not_applicable: str = QT_TRANSLATE_NOOP("Workbook", "not applicable")
    state_none: str = QT_TRANSLATE_NOOP("Workbook", "none in this judgment")
    precision: str = QT_TRANSLATE_NOOP("Workbook", "{question} (precision of the date)")
    year: str = QT_TRANSLATE_NOOP("Workbook", "{question} (year)")
    court_level: str = QT_TRANSLATE_NOOP("Workbook", "{question} (level)")
    group: str = QT_TRANSLATE_NOOP("Workbook", "{question} (group)")
    term: str = QT_TRANSLATE_NOOP("Workbook", "{question}: {term}")
    name: str = QT_TRANSLATE_NOOP("Workbook", "Name")
    path: str = QT_TRANSLATE_NOOP("Workbook", "Path")
    type: str = QT_TRANSLATE_NOOP("Workbook", "Type")
    privacy: str = QT_TRANSLATE_NOOP("Workbook", "Privacy")
    leaves: str = QT_TRANSLATE_NOOP("Workbook", "How it leaves")
    measure: str = QT_TRANSLATE_NOOP("Workbook", "Measure")
    tier: str = QT_TRANSLATE_NOOP("Workbook", "Tier")
    evidence: str = QT_TRANSLATE_NOOP("Workbook", "Evidence")
    states: str = QT_TRANSLATE_NOOP("Workbook", "States allowed")
    choices: str = QT_TRANSLATE_NOOP("Workbook", "List of terms")
    columns: str = QT_TRANSLATE_NOOP("Workbook", "Columns")
    label: str = QT_TRANSLATE_NOOP("Workbook", "Label")
    hint: str = QT_TRANSLATE_NOOP("Workbook", "Hint")
    guidance: str = QT_TRANSLATE_NOOP("Workbook", "Guidance")
    taxonomy: str = QT_TRANSLATE_NOOP("Workbook", "List of terms")
    term_code: str = QT_TRANSLATE_NOOP("Workbook", "Code")
    choice: str = QT_TRANSLATE_NOOP("Workbook", "In drop-downs")
    parent: str = QT_TRANSLATE_NOOP("Workbook", "Parent")
    status: str = QT_TRANSLATE_NOOP("Workbook", "Status")
    replaced_by: str = QT_TRANSLATE_NOOP("Workbook", "Replaced by")
    proposed_term: str = QT_TRANSLATE_NOOP("Workbook", "Proposed term")
    row: str = QT_TRANSLATE_NOOP("Workbook", "Row")
    column: str = QT_TRANSLATE_NOOP("Workbook", "Column")
    part: str = QT_TRANSLATE_NOOP("Workbook", "Part")
    text: str = QT_TRANSLATE_NOOP("Workbook", "Text, continued")
    question: str = QT_TRANSLATE_NOOP("Workbook", "Question")
    passages: str = QT_TRANSLATE_NOOP("Workbook", "Passages")
    judgment: str = QT_TRANSLATE_NOOP("Workbook", "Judgment")
    judgment_kind: str = QT_TRANSLATE_NOOP("Workbook", "Kind of judgment")
    page: str = QT_TRANSLATE_NOOP("Workbook", "Page")
    start: str = QT_TRANSLATE_NOOP("Workbook", "From character")
    end: str = QT_TRANSLATE_NOOP("Workbook", "To character")
    exact: str = QT_TRANSLATE_NOOP("Workbook", "Exact words")
    prefix: str = QT_TRANSLATE_NOOP("Workbook", "Words before")
    suffix: str = QT_TRANSLATE_NOOP("Workbook", "Words after")
    region: str = QT_TRANSLATE_NOOP("Workbook", "Area of the page (left, top, right, bottom)")
    remark: str = QT_TRANSLATE_NOOP("Workbook", "Key of the remark")
    replies_to: str = QT_TRANSLATE_NOOP("Workbook", "Replies to")
    remark_status: str = QT_TRANSLATE_NOOP("Workbook", "Status of the remark")
    remarks: str = QT_TRANSLATE_NOOP("Workbook", "Remarks")
    coder: str = QT_TRANSLATE_NOOP("Workbook", "Coder")
    made_at: str = QT_TRANSLATE_NOOP("Workbook", "Written at (UTC)")
    remark_text: str = QT_TRANSLATE_NOOP("Workbook", "Remark")
    level_l1: str = QT_TRANSLATE_NOOP("Workbook", "First instance")
    level_l2: str = QT_TRANSLATE_NOOP("Workbook", "Appeal")
    level_l3: str = QT_TRANSLATE_NOOP("Workbook", "Supreme court or cassation")
    level_lc: str = QT_TRANSLATE_NOOP("Workbook", "Constitutional court")
    level_lm: str = QT_TRANSLATE_NOOP("Workbook", "Misdemeanour court")
    group_project_country: str = QT_TRANSLATE_NOOP("Workbook", "Country of the project")
    group_european_union: str = QT_TRANSLATE_NOOP("Workbook", "European Union")
    group_other_country: str = QT_TRANSLATE_NOOP("Workbook", "Any other country")
    group_under_18: str = QT_TRANSLATE_NOOP("Workbook", "Child, under 18")
    group_from_18: str = QT_TRANSLATE_NOOP("Workbook", "Adult, 18 and over")
    group_foreign: str = QT_TRANSLATE_NOOP("Workbook", "Another country, or none")
    small_cells: str = QT_TRANSLATE_NOOP("Workbook", "Persons who can be recognised, let go all the same")
    small_cells_value: str = QT_TRANSLATE_NOOP(
        "Workbook",
        "{roster}: {persons} in all. {unique} can be recognised by a few answers, {few} more are among fewer than {k} "
        "alike. With the numbers, {unique_by_numbers} can be recognised.",
    )
    generalised: str = QT_TRANSLATE_NOOP("Workbook", "Questions made more general, so that fewer are recognised")
    left_out_attributes: str = QT_TRANSLATE_NOOP("Workbook", "Questions left out, so that fewer are recognised")
    quotation: str = QT_TRANSLATE_NOOP("Workbook", "Key of the quotation")
    quotation_english: str = QT_TRANSLATE_NOOP("Workbook", "Anonymised words of the judgment, in English")
    quotation_theme: str = QT_TRANSLATE_NOOP("Workbook", "Code of the theme")
    quotation_code: str = QT_TRANSLATE_NOOP("Workbook", "Code of the challenge or good practice")
    agreement: AgreementCaptions = field(default_factory=AgreementCaptions)
    frameworks: Mapping[str, str] = field(default_factory=own_titles)
    """Titles of frameworks by the English ones: their translations are those in the context "Frameworks"."""

    def of_state(self, state: str) -> str:
        """Return what the state of an answer is called."""
        return str(getattr(self, f"state_{state}"))

    def of_group(self, code: str) -> str:
        """Return what a level of courts or a group of countries is called, its code where it has no name here."""
        name = code.lower()
        return str(getattr(self, f"level_{name}", None) or getattr(self, f"group_{name}", code))


@dataclass(frozen=True, slots=True)
class RegionalCaptions:
    """Captions that a regional workbook has besides."""

    kind_value: str = QT_TRANSLATE_NOOP(
        "Workbook", "Coded judgments on trafficking in persons of several countries, consolidated by tipcoder"
    )
    countries: str = QT_TRANSLATE_NOOP("Workbook", "Countries")
    deliveries: str = QT_TRANSLATE_NOOP("Workbook", "Deliveries")
    cases: str = QT_TRANSLATE_NOOP("Workbook", "Cases")
    delivery: str = QT_TRANSLATE_NOOP("Workbook", "Delivery")
    source_sheet: str = QT_TRANSLATE_NOOP("Workbook", "Sheet in the delivery")
    source_key: str = QT_TRANSLATE_NOOP("Workbook", "Key in the delivery")
    file: str = QT_TRANSLATE_NOOP("Workbook", "File")
    kind: str = QT_TRANSLATE_NOOP("Workbook", "Kind of file")
    project_id: str = QT_TRANSLATE_NOOP("Workbook", "Project")
    taken: str = QT_TRANSLATE_NOOP("Workbook", "Taken (1) or replaced by a newer one (0)")
    left_out: str = QT_TRANSLATE_NOOP("Workbook", "Cases left out")
    answers: str = QT_TRANSLATE_NOOP("Workbook", "Answers")
    retired: str = QT_TRANSLATE_NOOP("Workbook", "Retired answers")
    withheld: str = QT_TRANSLATE_NOOP("Workbook", "Answers left out")
    sha256: str = QT_TRANSLATE_NOOP("Workbook", "SHA-256 of the file")
    severity: str = QT_TRANSLATE_NOOP("Workbook", "Severity")
    code: str = QT_TRANSLATE_NOOP("Workbook", "Check")
    cell: str = QT_TRANSLATE_NOOP("Workbook", "Cell")
    message: str = QT_TRANSLATE_NOOP("Workbook", "What was found")


@dataclass(frozen=True, slots=True)
class TemplateCaptions:
    """Captions of an empty workbook that tell a person how to code in it.

    `{sheet}` is filled by `str.format`.
    """

    kind_value: str = QT_TRANSLATE_NOOP("Template", "Workbook for coding judgments in Excel, to be read into tipcoder")
    about_cases: str = QT_TRANSLATE_NOOP("Template", "Cases")
    about_cases_value: str = QT_TRANSLATE_NOOP(
        "Template",
        "Each row of the sheet cases is one case. Give it a key of your own in the column case_key: 1, 2, 3.",
    )
    about_rows: str = QT_TRANSLATE_NOOP("Template", "Other rows")
    about_rows_value: str = QT_TRANSLATE_NOOP(
        "Template",
        "Each other sheet has rows that belong to a case, or to a row of another sheet. case_key is the key of the "
        "case. row_key is a key of your own, used once in the workbook: D1, D2, V1. parent_key is the key of the row "
        "above; the caption of the column says on which sheet it stands.",
    )
    about_answers: str = QT_TRANSLATE_NOOP("Template", "Answers")
    about_answers_value: str = QT_TRANSLATE_NOOP(
        "Template",
        "Choose from the list of the cell; the sheet terms says what each term means, the sheet codebook what is "
        "asked. Where there are several, type their codes with a space between them, or their names with a semicolon. "
        "A date can be 2021, 2021-03 or 2021-03-14. Questions with * need an answer.",
    )
    about_states: str = QT_TRANSLATE_NOOP("Template", "No answer")
    about_states_value: str = QT_TRANSLATE_NOOP(
        "Template",
        "Where the judgment gives no answer, choose the reason in the column that ends in _state. Where it has nothing "
        "to enter on another sheet, choose there that it has none. What stays empty is not answered yet.",
    )
    about_names: str = QT_TRANSLATE_NOOP("Template", "Names")
    about_names_value: str = QT_TRANSLATE_NOOP(
        "Template", "Leave the names in the second row, and the names of the sheets, as they are."
    )
    parent_key: str = QT_TRANSLATE_NOOP("Template", "Key of the row above, on the sheet {sheet}")
