"""Commands `taxonomy list`, `export`, `write` and `review`."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from PySide6.QtCore import QCoreApplication

from tipcoder.cli.console import faults_shown, passphrase
from tipcoder.cli.taxonomy_changes import add_compare, add_install
from tipcoder.languages import ui_language
from tipcoder.languages.registry import LANGUAGES

if TYPE_CHECKING:
    from tipcoder.services.taxonomies.installation import InstalledTaxonomy


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
