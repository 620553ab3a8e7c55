"""Command `import`: reads a workbook back, previewing with `--dry-run`."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from PySide6.QtCore import QCoreApplication

from tipcoder.cli.console import (
    check_option,
    copy_passphrase,
    drain,
    faults_shown,
    project_at,
    tell_backup,
    workbook_password,
)
from tipcoder.domain.import_plan import Choices, EntryKind, Prefer, PreviewEntry
from tipcoder.domain.progress import Progress
from tipcoder.domain.projects import SUFFIX, CodingRole
from tipcoder.errors import UserError, UserErrors
from tipcoder.languages import ui_language
from tipcoder.messages import one_line, sentence
from tipcoder.messages.importing import count_lines, count_values, kind_name, state_word, why_sentence

if TYPE_CHECKING:
    from tipcoder.services.importing.importing import Imported, ImportPlan
    from tipcoder.services.importing.reading import Ambiguity, Answers, ReadWorkbook
    from tipcoder.services.projects import OpenProject

_ROUNDS = 5
"""Number of times that answers are tried: one may bring up the next question."""


def add_import(commands: typer.Typer) -> None:
    """Add `tipcoder import`."""
    dry_help = QCoreApplication.translate("Commands", "Only say what would change.")
    answer_help = QCoreApplication.translate(
        "Commands", "What is meant in a column where it cannot be told: cases.decided=day_month. May be repeated."
    )
    prefer_help = QCoreApplication.translate(
        "Commands", "Which answer counts where workbook and project both changed it: project or workbook."
    )
    role_help = QCoreApplication.translate(
        "Commands", "Whose answers they are, other than the project's own: second, of a second coder."
    )
    coder_help = QCoreApplication.translate("Commands", "Code of the second coder, such as SRB-02; added if new.")
    json_help = QCoreApplication.translate("Commands", "Print what changes as JSON.")

    @commands.command(
        "import",
        help=QCoreApplication.translate(
            "Commands",
            "Read a workbook back that was exported and corrected, or a template that was filled in: say what is new, "
            "changed, removed and refused, then bring it into the project.",
        ),
    )
    def import_(
        project: Path,
        workbook: Path,
        dry_run: Annotated[bool, typer.Option("--dry-run", help=dry_help)] = False,
        answer: Annotated[list[str] | None, typer.Option("--answer", help=answer_help)] = None,
        prefer: Annotated[str, typer.Option("--prefer", help=prefer_help)] = Prefer.PROJECT.value,
        role: Annotated[str, typer.Option("--as", help=role_help)] = "",
        coder: Annotated[str, typer.Option("--coder", help=coder_help)] = "",
        as_json: Annotated[bool, typer.Option("--json", help=json_help)] = False,
    ) -> None:
        check_option("--prefer", prefer, tuple(Prefer))
        check_option("--as", role, ("", CodingRole.SECOND.value))
        if bool(role) != bool(coder.strip()):
            raise typer.BadParameter(
                QCoreApplication.translate("Commands", "--as second and --coder go together."), param_hint="--coder"
            )
        given = [_split(text) for text in answer or ()]
        with faults_shown(), project_at(project) as opened:
            choices, second = Choices(Prefer(prefer)), coder.strip()
            _import(opened, workbook, given, choices, second=second, dry_run=dry_run, as_json=as_json)


def _import(
    project: "OpenProject",
    workbook: Path,
    given: Sequence[tuple[str, str]],
    choices: Choices,
    *,
    second: str,
    dry_run: bool,
    as_json: bool,
) -> None:
    from tipcoder.services.importing.import_preview import import_entries
    from tipcoder.services.importing.importing import apply_import, plan_import

    read = _read(project, workbook, given, is_second=bool(second))
    if read.incoming.ambiguities and not dry_run:
        raise UserErrors([_open_question(asked) for asked in read.incoming.ambiguities])
    plans: list[ImportPlan] = []
    done: list[Imported] = []

    def planned() -> Iterator[Progress]:
        plans.append((yield from plan_import(project, read.incoming, choices, second=second)))

    def applied() -> Iterator[Progress]:
        language = ui_language.current()
        done.append((yield from apply_import(project, read.incoming, choices, second=second, language=language)))

    drain(planned())
    entries = import_entries(read.incoming, plans[0], ui_language.current())
    if not as_json:
        _show(read, plans[0], entries)
    if not dry_run and plans[0].counts.changes:
        drain(applied())
    if as_json:
        typer.echo(json.dumps(_record(read, plans[0], entries, done), ensure_ascii=False, indent=1))
    else:
        _show_done(done)


def _read(
    project: "OpenProject", workbook: Path, given: Sequence[tuple[str, str]], *, is_second: bool
) -> "ReadWorkbook":
    """Read a workbook with the answers that were given; leave with exit code 2 if one answers nothing."""
    from tipcoder.services.importing.reading import NO_ANSWERS, read_copy, read_workbook

    if is_second and workbook.suffix.lower() == SUFFIX:
        return read_copy(workbook, copy_passphrase(workbook.name))
    password = ""
    try:
        read = read_workbook(project, workbook, is_second=is_second)
    except UserError as error:
        if error.code != "workbook_password_needed":
            raise
        password = workbook_password()
        read = read_workbook(project, workbook, password, NO_ANSWERS, is_second=is_second)
    answers: dict[tuple[str, str, str, str], str] = {}
    unused = dict(given)
    for _ in range(_ROUNDS):
        more = _answered(read.incoming.ambiguities, given)
        if not more:
            break
        for sheet, column, _, _ in more:
            unused.pop(f"{sheet}.{column}", None)
        answers.update(more)
        read = read_workbook(project, workbook, password, answers, is_second=is_second)
    for name, choice in unused.items():
        check_option("--answer", f"{name}={choice}", tuple(_choices(read.incoming.ambiguities)))
    return read


def _answered(ambiguities: "Sequence[Ambiguity]", given: Sequence[tuple[str, str]]) -> "Answers":
    return {
        asked.key: choice
        for asked in ambiguities
        for name, choice in given
        if name == f"{asked.sheet}.{asked.column}" and choice in asked.options
    }


def _choices(ambiguities: "Sequence[Ambiguity]") -> Iterator[str]:
    for asked in ambiguities:
        yield from (f"{asked.sheet}.{asked.column}={option}" for option in asked.options)


def _open_question(asked: "Ambiguity") -> UserError:
    return UserError(
        "import_open_question",
        place=f"{asked.sheet}!{asked.cell}",
        text=asked.text,
        column=f"{asked.sheet}.{asked.column}",
        options=", ".join(asked.options),
    )


def _split(text: str) -> tuple[str, str]:
    name, mark, choice = text.rpartition("=")
    if not mark or not name:
        raise typer.BadParameter(text, param_hint="--answer")
    return name, choice


def _show(read: "ReadWorkbook", plan: "ImportPlan", entries: Sequence[PreviewEntry]) -> None:
    for remark in read.remarks:
        typer.echo(sentence(remark), err=True)
    for asked in read.incoming.ambiguities:
        typer.echo(sentence(_open_question(asked)), err=True)
    for entry in entries:
        typer.echo(_format_entry(entry), err=entry.kind is EntryKind.REFUSED)
    for line in count_lines(plan.counts):
        typer.echo(line)


def _show_done(done: "Sequence[Imported]") -> None:
    for imported in done:
        told = QCoreApplication.translate("Commands", "Codings changed or new: {count}")
        typer.echo(told.format(count=imported.codings))
        tell_backup(imported.backup)


def _format_entry(entry: PreviewEntry) -> str:
    case = QCoreApplication.translate("Commands", "case {number}").format(number=entry.number) if entry.number else ""
    cell = f"{entry.sheet}!{entry.cell}" if entry.cell else entry.sheet
    where = ", ".join(filter(None, (cell, case, entry.place, entry.question)))
    return " ".join(filter(None, (f"{kind_name(entry.kind)}: {where}", _change(entry), why_sentence(entry))))


def _change(entry: PreviewEntry) -> str:
    old, new = _format_answer(entry.old, entry.old_state), _format_answer(entry.new, entry.new_state)
    return f"[{old or '–'} → {new or '–'}]" if old or new else ""


def _format_answer(words: str, state: object) -> str:
    from tipcoder.domain.answers import AnswerState

    return state_word(state) if isinstance(state, AnswerState) else one_line(words)


def _record(
    read: "ReadWorkbook", plan: "ImportPlan", entries: Sequence[PreviewEntry], done: "Sequence[Imported]"
) -> dict[str, object]:
    imported = done[0] if done else None
    return {
        "applied": imported is not None,
        "batch": imported.batch if imported else None,
        "backup": str(imported.backup) if imported and imported.backup else None,
        "rows": {fate.value: count for fate, count in plan.counts.rows.items()},
        "cells": {fate.value: count for fate, count in plan.counts.cells.items()},
        "counts": dict(count_values(plan.counts)),
        "remarks": [{"code": fault.code, "message": sentence(fault)} for fault in read.remarks],
        "questions": [
            {
                "column": f"{asked.sheet}.{asked.column}",
                "kind": asked.kind.value,
                "cell": f"{asked.sheet}!{asked.cell}",
                "text": asked.text,
                "options": list(asked.options),
                "cells": asked.count,
            }
            for asked in read.incoming.ambiguities
        ],
        "entries": [_entry_record(entry) for entry in entries],
    }


def _entry_record(entry: PreviewEntry) -> dict[str, object]:
    return {
        "kind": entry.kind.value,
        "sheet": entry.sheet,
        "cell": entry.cell,
        "case": entry.number or None,
        "place": entry.place,
        "question": entry.question,
        "old": entry.old,
        "new": entry.new,
        "old_state": entry.old_state.value if entry.old_state else None,
        "new_state": entry.new_state.value if entry.new_state else None,
        "reason": entry.fault.code if entry.fault else entry.reason.value if entry.reason else None,
        "message": why_sentence(entry) or None,
        "taken": entry.is_chosen,
    }
