"""Translates previews of imports: kinds of entries, counts, reasons, questions and faults. QtCore only."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from tipcoder.domain.answers import AnswerState
from tipcoder.domain.import_plan import CellFate, EntryKind, ImportCounts, PreviewEntry, Reason, RowFate
from tipcoder.messages import sentence_without_place

KINDS = {
    EntryKind.NEW: QT_TRANSLATE_NOOP("Import", "New"),
    EntryKind.CHANGED: QT_TRANSLATE_NOOP("Import", "Changed"),
    EntryKind.REMOVED: QT_TRANSLATE_NOOP("Import", "Removed"),
    EntryKind.REFUSED: QT_TRANSLATE_NOOP("Import", "Refused"),
    EntryKind.CONFLICT: QT_TRANSLATE_NOOP("Import", "Conflict"),
    EntryKind.NEWER: QT_TRANSLATE_NOOP("Import", "Newer in the project"),
}

COUNTS = {
    "new_cases": QT_TRANSLATE_NOOP("Import", "New cases"),
    "new_rows": QT_TRANSLATE_NOOP("Import", "New rows"),
    "new_terms": QT_TRANSLATE_NOOP("Import", "Proposed terms"),
    "given": QT_TRANSLATE_NOOP("Import", "New answers"),
    "changed": QT_TRANSLATE_NOOP("Import", "Changed answers"),
    "taken_back": QT_TRANSLATE_NOOP("Import", "Answers taken back"),
    "moved": QT_TRANSLATE_NOOP("Import", "Rows in another place"),
    "removed": QT_TRANSLATE_NOOP("Import", "Removed rows"),
    "chosen": QT_TRANSLATE_NOOP("Import", "Conflicts in which the workbook is followed"),
    "conflicts": QT_TRANSLATE_NOOP("Import", "Conflicts in which the project stays as it is"),
    "passages": QT_TRANSLATE_NOOP("Import", "Passages that prove an answer now, or no longer"),
    "statuses": QT_TRANSLATE_NOOP("Import", "Cases with another status"),
    "refused_rows": QT_TRANSLATE_NOOP("Import", "Refused rows"),
    "refused": QT_TRANSLATE_NOOP("Import", "Refused answers"),
    "newer": QT_TRANSLATE_NOOP("Import", "Newer in the project, which stay"),
    "aside": QT_TRANSLATE_NOOP("Import", "Edits where nothing is read back"),
    "coarse": QT_TRANSLATE_NOOP("Import", "Less exact than in the project, left out"),
    "left_out": QT_TRANSLATE_NOOP("Import", "Texts left out of the workbook, not compared"),
    "declined": QT_TRANSLATE_NOOP("Import", "Changes that you left out"),
    "unchanged": QT_TRANSLATE_NOOP("Import", "Unchanged cells"),
    "missing": QT_TRANSLATE_NOOP("Import", "Cases that are not in the workbook, left as they are"),
}

REASONS = {
    Reason.KEY_UNKNOWN: QT_TRANSLATE_NOOP("Import", "The project has no row with this key."),
    Reason.KEY_TWICE: QT_TRANSLATE_NOOP("Import", "The key stands here a second time."),
    Reason.KEY_TAKEN: QT_TRANSLATE_NOOP("Import", "Another case came with this key before. Give it a new one."),
    Reason.CASE_UNKNOWN: QT_TRANSLATE_NOOP(
        "Import", "The project has no case with this key. A second coding is read into a case that is there."
    ),
    Reason.CASE_REMOVED: QT_TRANSLATE_NOOP("Import", "The case was removed from the project."),
    Reason.ROWS_TOO_MANY: QT_TRANSLATE_NOOP(
        "Import", "A number in it asks for more entries than a case can have. Enter a smaller one."
    ),
    Reason.CASE_REFUSED: QT_TRANSLATE_NOOP("Import", "Its case is refused."),
    Reason.ROW_REFUSED: QT_TRANSLATE_NOOP("Import", "Its row is refused."),
    Reason.ROW_REMOVED: QT_TRANSLATE_NOOP("Import", "The row was removed from the project."),
    Reason.PARENT_UNKNOWN: QT_TRANSLATE_NOOP("Import", "The row above it, named by parent_key, is not there."),
    Reason.PARENT_CHANGED: QT_TRANSLATE_NOOP("Import", "A row cannot go to another row above it."),
    Reason.ROSTER_COUNTED: QT_TRANSLATE_NOOP("Import", "An answer says how many rows there are."),
    Reason.OTHER_VERSION: QT_TRANSLATE_NOOP("Import", "The case is coded by another version of the framework."),
    Reason.SETTLED: QT_TRANSLATE_NOOP(
        "Import", "The case is settled between two coders: it is corrected in the agreed coding."
    ),
    Reason.DELIVERED: QT_TRANSLATE_NOOP("Import", "The case was delivered by its country and is corrected there."),
    Reason.LOCKED: QT_TRANSLATE_NOOP("Import", "The program works this out; nobody types it."),
    Reason.NOT_RELEVANT: QT_TRANSLATE_NOOP("Import", "This is not asked, as the other answers stand."),
    Reason.TERM_UNKNOWN: QT_TRANSLATE_NOOP("Import", "The list has no such term."),
    Reason.TERM_NOT_OFFERED: QT_TRANSLATE_NOOP("Import", "The term is not offered here."),
    Reason.WRONG_TYPE: QT_TRANSLATE_NOOP("Import", "This is no answer of the kind that is asked for."),
    Reason.STATE_NOT_ALLOWED: QT_TRANSLATE_NOOP("Import", "The question does not allow this state."),
    Reason.NOT_READ: QT_TRANSLATE_NOOP("Import", "The cell cannot be understood."),
    Reason.ROSTER_HAS_ROWS: QT_TRANSLATE_NOOP("Import", "It cannot have none: it has rows."),
    Reason.HAS_ROWS: QT_TRANSLATE_NOOP("Import", "The row is missing, but rows that stand in it are there."),
    Reason.JUDGMENT_UNKNOWN: QT_TRANSLATE_NOOP("Import", "The judgment of this passage is not in the project."),
    Reason.EVIDENCE: QT_TRANSLATE_NOOP("Import", "Evidence is changed in the program only."),
    Reason.REMARKS: QT_TRANSLATE_NOOP("Import", "Remarks are changed in the program only."),
    Reason.CODEBOOK: QT_TRANSLATE_NOOP(
        "Import", "The codebook is not read back. A framework is changed in its XLSForm."
    ),
    Reason.TERMS: QT_TRANSLATE_NOOP(
        "Import", "Terms are changed in the program only. A proposed term comes with an answer that uses it."
    ),
    Reason.LONG_TEXT: QT_TRANSLATE_NOOP("Import", "It goes on from no answer that is read back."),
    Reason.ABOUT: QT_TRANSLATE_NOOP("Import", "What About says of the workbook is not read back."),
    Reason.QUOTATIONS: QT_TRANSLATE_NOOP(
        "Import", "Quotations are released and changed in the program; nothing is read back from this sheet."
    ),
    Reason.RELEASED: QT_TRANSLATE_NOOP(
        "Import", "The program knows what was published; nothing is read back from this sheet."
    ),
    Reason.POPULATION: QT_TRANSLATE_NOOP(
        "Import", "What is known of all judgments is changed in the program; nothing is read back from this sheet."
    ),
    Reason.BRIEFS: QT_TRANSLATE_NOOP(
        "Import", "Briefs are written and approved in the program; nothing is read back from this sheet."
    ),
    Reason.FINDINGS: QT_TRANSLATE_NOOP(
        "Import", "The program counts the figures anew; nothing is read back from this sheet."
    ),
    Reason.DOUBLE_CODING: QT_TRANSLATE_NOOP(
        "Import", "Sheets on double coding are not read back. A submitted coding is changed in the program only."
    ),
    Reason.RETIRED: QT_TRANSLATE_NOOP("Import", "Answers to older versions are changed in the program only."),
    Reason.REPEATED: QT_TRANSLATE_NOOP("Import", "The column repeats what the program knows, and is not read back."),
    Reason.CHANGED_SINCE: QT_TRANSLATE_NOOP(
        "Import", "This is not read back. It may differ because the project was changed after the export."
    ),
}

STATES = {
    AnswerState.ANSWERED: QT_TRANSLATE_NOOP("Import", "answered"),
    AnswerState.NOT_STATED: QT_TRANSLATE_NOOP("Import", "not stated"),
    AnswerState.UNCLEAR: QT_TRANSLATE_NOOP("Import", "unclear"),
    AnswerState.REDACTED: QT_TRANSLATE_NOOP("Import", "redacted"),
    AnswerState.NOT_APPLICABLE: QT_TRANSLATE_NOOP("Import", "not applicable"),
    AnswerState.NONE: QT_TRANSLATE_NOOP("Import", "none in this judgment"),
}


def kind_name(kind: EntryKind) -> str:
    """Return the name of a kind of entries, in the language in use."""
    return QCoreApplication.translate("Import", str(KINDS[kind]))


def reason_sentence(reason: Reason) -> str:
    """Return why something is refused, in the language in use."""
    return QCoreApplication.translate("Import", str(REASONS[reason]))


def state_word(state: AnswerState) -> str:
    """Return an answer state in words, in the language in use."""
    return QCoreApplication.translate("Import", str(STATES[state]))


def count_values(counts: ImportCounts) -> Mapping[str, int]:
    """Return all counts by their names, as `COUNTS` has them."""
    new = counts.rows[RowFate.NEW]
    return {
        "new_cases": counts.new_cases,
        "new_rows": new - counts.new_cases,
        "new_terms": counts.new_terms,
        **{fate.value: counts.cells[fate] for fate in (CellFate.GIVEN, CellFate.CHANGED, CellFate.TAKEN_BACK)},
        "moved": counts.moved,
        "removed": counts.removed,
        "chosen": counts.chosen,
        "conflicts": counts.conflicts - counts.chosen,
        "passages": counts.passages,
        "statuses": counts.statuses,
        "refused_rows": counts.rows[RowFate.REFUSED],
        "refused": counts.cells[CellFate.REFUSED],
        "newer": counts.cells[CellFate.NEWER],
        "aside": counts.aside,
        "coarse": counts.cells[CellFate.COARSE],
        "left_out": counts.cells[CellFate.LEFT_OUT],
        "declined": counts.rows[RowFate.DECLINED] + counts.cells[CellFate.DECLINED],
        "unchanged": counts.cells[CellFate.UNCHANGED],
        "missing": counts.missing,
    }


def count_lines(counts: ImportCounts) -> Iterator[str]:
    """Yield a line for each count that is not 0, in the language in use."""
    for name, count in count_values(counts).items():
        if count:
            caption = QCoreApplication.translate("Import", str(COUNTS[name]))
            yield f"{caption}: {count}"


def why_sentence(entry: PreviewEntry) -> str:
    """Return what is said of an entry beside what happens, without its place; "" for nothing."""
    if entry.fault is not None:
        return sentence_without_place(entry.fault)
    if entry.reason is not None:
        return reason_sentence(entry.reason)
    if entry.is_moved:
        return QCoreApplication.translate("Import", "The row has another place among the others.")
    if entry.fails_check:
        return QCoreApplication.translate("Import", "The answer fails a check of the framework.")
    return ""


QUESTIONS = {
    "date_order": QT_TRANSLATE_NOOP("Import", "Dates such as {text}: what stands first?"),
    "date_number": QT_TRANSLATE_NOOP("Import", "Numbers such as {text} where a date is asked for: are they dates?"),
    "number_mark": QT_TRANSLATE_NOOP("Import", "Numbers such as {text}: what does the mark stand for?"),
    "term_label": QT_TRANSLATE_NOOP("Import", "Several terms are called {text}: which one is meant?"),
    "codes_or_terms": QT_TRANSLATE_NOOP(
        "Import", "The codes ({text}) and the columns of the terms say different things: which count?"
    ),
    "merged": QT_TRANSLATE_NOOP("Import", "Merged cells ({text}): for which rows do they count?"),
}
"""By the kind of the doubt (`exchange.reading.values.DoubtKind`)."""

CHOICES = {
    "day_month": QT_TRANSLATE_NOOP("Import", "The day"),
    "month_day": QT_TRANSLATE_NOOP("Import", "The month"),
    "days": QT_TRANSLATE_NOOP("Import", "Yes, as Excel counts days"),
    "thousands": QT_TRANSLATE_NOOP("Import", "Thousands"),
    "decimal": QT_TRANSLATE_NOOP("Import", "Decimals"),
    "codes": QT_TRANSLATE_NOOP("Import", "The codes"),
    "terms": QT_TRANSLATE_NOOP("Import", "The columns of the terms"),
    "each": QT_TRANSLATE_NOOP("Import", "For each of them"),
    "first": QT_TRANSLATE_NOOP("Import", "For the first alone"),
}
"""By the choice; of terms these are their codes, which stand for themselves."""


def question_sentence(kind: str, text: str) -> str:
    """Return what is asked, in the language in use."""
    return QCoreApplication.translate("Import", str(QUESTIONS[kind])).format(text=text)


def choice_name(choice: str) -> str:
    """Return what a choice is called, in the language in use."""
    return QCoreApplication.translate("Import", str(CHOICES[choice])) if choice in CHOICES else choice
