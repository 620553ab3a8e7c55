"""Commands `taxonomy list`, `export`, `write`, `review`, `install` and `compare`."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from PySide6.QtCore import QCoreApplication

from tipcoder.cli.console import drain, faults_shown, passphrase, tell_backup
from tipcoder.domain.progress import Progress
from tipcoder.domain.taxonomies import Taxonomy
from tipcoder.errors import UserError
from tipcoder.languages import ui_language
from tipcoder.languages.registry import LANGUAGES
from tipcoder.messages import sentence
from tipcoder.messages.differences import effect_name, term_sentence

if TYPE_CHECKING:
    from tipcoder.services.taxonomies.installation import InstallationPlan, Installed, InstalledTaxonomy, TaxonomyPlan
    from tipcoder.services.taxonomy_files import ComparedTaxonomies, TermDifference


def add_taxonomy(commands: typer.Typer) -> None:
    """Add `tipcoder taxonomy install`, `list`, `export`, `write`, `review` and `compare`."""
    group = typer.Typer(help=QCoreApplication.translate("Commands", "Shared taxonomies."))
    commands.add_typer(group, name="taxonomy")
    add_install(group)
    add_compare(group)
    json_help = QCoreApplication.translate("Commands", "Print the list as JSON.")

    @group.command("list", help=QCoreApplication.translate("Commands", "Say which taxonomies a project has."))
    def list_all(project: Path, as_json: Annotated[bool, typer.Option("--json", help=json_help)] = False) -> None:
        from tipcoder.services.projects import close_project, open_project
        from tipcoder.services.taxonomies.installation import list_installed

        with faults_shown():
            opened = open_project(project, passphrase=passphrase())
            try:
                found = list_installed(opened)
            finally:
                close_project(opened)
        if as_json:
            typer.echo(json.dumps([_record(taxonomy) for taxonomy in found], ensure_ascii=False, indent=1))
            return
        for taxonomy in found:
            typer.echo(_format_taxonomy(taxonomy))

    one_help = QCoreApplication.translate("Commands", "Which taxonomy, by its id; all if left out.")

    @group.command(
        help=QCoreApplication.translate(
            "Commands", "Write taxonomies of a project into a file: .xlsx, .csv, .ttl, .rdf, .jsonld or .qdc."
        )
    )
    def export(project: Path, file: Path, taxonomy: Annotated[str, typer.Option(help=one_help)] = "") -> None:
        from tipcoder.services.projects import close_project, open_project
        from tipcoder.services.taxonomies.installation import installed_taxonomy, list_installed
        from tipcoder.services.taxonomy_files import write_taxonomies

        with faults_shown():
            opened = open_project(project, passphrase=passphrase())
            try:
                wanted = (taxonomy,) if taxonomy else tuple(found.id for found in list_installed(opened))
                write_taxonomies(file, [installed_taxonomy(opened, id) for id in wanted])
            finally:
                close_project(opened)
        typer.echo(str(file))

    @group.command(
        help=QCoreApplication.translate(
            "Commands", "Write shipped taxonomies into a file: .xlsx, .csv, .ttl, .rdf, .jsonld or .qdc."
        )
    )
    def write(file: Path, name: Annotated[str, typer.Option(help=one_help)] = "") -> None:
        from tipcoder.services.taxonomy_files import shipped_taxonomies, shipped_taxonomy, write_taxonomies

        with faults_shown():
            write_taxonomies(file, (shipped_taxonomy(name),) if name else shipped_taxonomies())
        typer.echo(str(file))

    language_help = QCoreApplication.translate("Commands", "The language of labels and heads.")

    @group.command(
        help=QCoreApplication.translate(
            "Commands", "Write the terms that a national lawyer must confirm into an Excel workbook, to be filled in."
        )
    )
    def review(file: Path, language: Annotated[str, typer.Option(help=language_help)] = "") -> None:
        from tipcoder.languages.captions import TermReviewCaptions
        from tipcoder.services.taxonomy_files import write_review

        asked = language if language in LANGUAGES else ui_language.current()
        with faults_shown():
            count = write_review(file, asked, TermReviewCaptions(asked))
        typer.echo(f"{file}: {count}")


def _format_taxonomy(taxonomy: "InstalledTaxonomy") -> str:
    return QCoreApplication.translate(
        "Commands", "{id}, version {version}: {title}; terms: {terms}, proposed: {proposed}, deprecated: {deprecated}"
    ).format(
        id=taxonomy.id,
        version=taxonomy.version,
        title=taxonomy.title(ui_language.current()),
        terms=taxonomy.terms,
        proposed=taxonomy.proposed,
        deprecated=taxonomy.deprecated,
    )


def _record(taxonomy: "InstalledTaxonomy") -> dict[str, object]:
    return {
        "id": taxonomy.id,
        "version": taxonomy.version,
        "titles": dict(taxonomy.titles),
        "terms": taxonomy.terms,
        "proposed": taxonomy.proposed,
        "deprecated": taxonomy.deprecated,
        "installed_at": taxonomy.installed_at.isoformat(),
    }


def add_install(group: typer.Typer) -> None:
    """Add `tipcoder taxonomy install`."""
    dry_help = QCoreApplication.translate("Commands", "Only say what would change.")
    map_help = QCoreApplication.translate("Commands", "Put the terms that replace others into the answers.")
    json_help = QCoreApplication.translate("Commands", "Print the differences as JSON.")

    @group.command(
        help=QCoreApplication.translate(
            "Commands",
            "Install taxonomies, or newer versions of them, in a project: say every difference with the answers and "
            "cases that use the term, then do it. Terms in use are never removed.",
        )
    )
    def install(
        project: Path,
        files: list[Path],
        dry_run: Annotated[bool, typer.Option("--dry-run", help=dry_help)] = False,
        map_replaced: Annotated[bool, typer.Option("--map-replaced", help=map_help)] = False,
        as_json: Annotated[bool, typer.Option("--json", help=json_help)] = False,
    ) -> None:
        from tipcoder.services.projects import close_project, open_project
        from tipcoder.services.taxonomies.installation import install as install_plan
        from tipcoder.services.taxonomies.installation import plan_installation
        from tipcoder.services.taxonomy_files import read_taxonomies

        done: list[Installed] = []

        def steps() -> Iterator[Progress]:
            done.append((yield from install_plan(opened, plan, map_replaced=map_replaced)))

        with faults_shown():
            reading = read_taxonomies(files)
            _say_remarks(reading.remarks)
            opened = open_project(project, passphrase=passphrase())
            try:
                plan = plan_installation(opened, reading.taxonomies)
                if not as_json:
                    _say_plan(plan, map_replaced=map_replaced)
                if not dry_run:
                    drain(steps())
            finally:
                close_project(opened)
        if as_json:
            typer.echo(json.dumps(_plan_record(plan, done), ensure_ascii=False, indent=1))
        else:
            _say_done(done)


def add_compare(group: typer.Typer) -> None:
    """Add `tipcoder taxonomy compare`."""
    json_help = QCoreApplication.translate("Commands", "Print the differences as JSON.")

    @group.command(
        help=QCoreApplication.translate("Commands", "Say what is different in the newer of two files of taxonomies.")
    )
    def compare(old: Path, new: Path, as_json: Annotated[bool, typer.Option("--json", help=json_help)] = False) -> None:
        from tipcoder.services.taxonomy_files import compare_taxonomies, read_taxonomies

        with faults_shown():
            before, after = read_taxonomies([old]), read_taxonomies([new])
        _say_remarks((*before.remarks, *after.remarks))
        compared = compare_taxonomies(before.taxonomies, after.taxonomies)
        if as_json:
            typer.echo(json.dumps([_comparison_record(found) for found in compared], ensure_ascii=False, indent=1))
            return
        for found in compared:
            _say_comparison(found)


def _say_remarks(remarks: Iterable[UserError]) -> None:
    for remark in remarks:
        typer.echo(sentence(remark), err=True)


def _say_plan(plan: "InstallationPlan", *, map_replaced: bool) -> None:
    for part in plan.taxonomies:
        typer.echo(_heading(part.old, part.new))
        if part.old is None:
            continue
        labels = _labels(part.old, part.result)
        for planned in part.differences:
            counts = QCoreApplication.translate("Commands", "(answers: {answers}, cases: {cases})").format(
                answers=planned.use.answers, cases=planned.use.cases
            )
            typer.echo(f"  {_format_difference(planned.difference, labels)} {counts}")
        if not part.differences:
            typer.echo("  " + QCoreApplication.translate("Commands", "No differences."))
    if plan.replaced and not map_replaced:
        typer.echo(
            QCoreApplication.translate(
                "Commands", "Answers keep the terms that are replaced: {terms}. --map-replaced puts the others there."
            ).format(terms=", ".join(code for _, code in plan.replaced))
        )


def _say_done(done: "list[Installed]") -> None:
    for installed in done:
        typer.echo(
            QCoreApplication.translate("Commands", "Installed. Codings whose answers changed: {count}.").format(
                count=len(installed.recoded)
            )
        )
        tell_backup(installed.backup)


def _say_comparison(found: "ComparedTaxonomies") -> None:
    if found.new is None:
        typer.echo(QCoreApplication.translate("Commands", "{id} is only in the older file.").format(id=_id(found.old)))
        return
    typer.echo(_heading(found.old, found.new))
    if found.old is None:
        return
    labels = _labels(found.old, found.new)
    for difference in found.differences:
        typer.echo(f"  {_format_difference(difference, labels)}")
    if not found.differences:
        typer.echo("  " + QCoreApplication.translate("Commands", "No differences."))


def _heading(old: Taxonomy | None, new: Taxonomy) -> str:
    if old is None:
        return QCoreApplication.translate("Commands", "{id}: new, version {version}, terms: {terms}").format(
            id=new.id, version=new.version, terms=len(new.terms)
        )
    return QCoreApplication.translate("Commands", "{id}: from version {before} to version {after}").format(
        id=new.id, before=old.version, after=new.version
    )


def _format_difference(difference: "TermDifference", labels: Mapping[str, str]) -> str:
    return f"{effect_name(difference.effect)}: {_sentence(difference, labels)}"


def _sentence(difference: "TermDifference", labels: Mapping[str, str]) -> str:
    values = {
        "term": labels[difference.code],
        "code": difference.code,
        "property": difference.property,
        "of": difference.of,
        "old": difference.old,
        "new": difference.new,
    }
    return term_sentence(difference.change, values)


def _labels(*versions: Taxonomy) -> dict[str, str]:
    """Return the label of every term in the language in use, as the last of the versions has it."""
    return {term.code: term.label(ui_language.current()) for version in versions for term in version.terms}


def _id(taxonomy: Taxonomy | None) -> str:
    return taxonomy.id if taxonomy else ""


def _plan_record(plan: "InstallationPlan", done: "Sequence[Installed]") -> dict[str, object]:
    installed = done[0] if done else None
    return {
        "installed": installed is not None,
        "codings": list(installed.recoded) if installed else [],
        "backup": str(installed.backup) if installed and installed.backup else None,
        "taxonomies": [_part_record(part) for part in plan.taxonomies],
    }


def _part_record(part: "TaxonomyPlan") -> dict[str, object]:
    labels = _labels(*(version for version in (part.old, part.result) if version))
    return {
        "id": part.new.id,
        "before": part.old.version if part.old else None,
        "after": part.new.version,
        "retired": list(part.retired),
        "replaced": dict(part.replaced),
        "unmapped": list(part.unmapped),
        "differences": [
            _difference_record(planned.difference, labels) | asdict(planned.use) for planned in part.differences
        ],
    }


def _comparison_record(found: "ComparedTaxonomies") -> dict[str, object]:
    labels = _labels(*(version for version in (found.old, found.new) if version))
    return {
        "id": _id(found.new or found.old),
        "before": found.old.version if found.old else None,
        "after": found.new.version if found.new else None,
        "differences": [_difference_record(difference, labels) for difference in found.differences],
    }


def _difference_record(difference: "TermDifference", labels: Mapping[str, str]) -> dict[str, object]:
    return {
        "change": difference.change.value,
        "class": difference.effect.value,
        "code": difference.code,
        "property": difference.property,
        "of": difference.of,
        "old": difference.old,
        "new": difference.new,
        "message": _sentence(difference, labels),
    }
