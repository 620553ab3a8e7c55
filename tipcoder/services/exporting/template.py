"""An empty workbook for a colleague who codes in Excel."""

from pathlib import Path

from tipcoder.exchange.workbook.about import TaxonomyLine
from tipcoder.exchange.workbook.captions import Captions, TemplateCaptions
from tipcoder.exchange.workbook.template import Template, write_template
from tipcoder.services.projects import OpenProject, form_of
from tipcoder.services.taxonomies.installation import list_installed


def export_template(
    project: OpenProject,
    target: Path,
    *,
    language: str = "en",
    captions: Captions | None = None,
    words: TemplateCaptions | None = None,
) -> None:
    """Write an empty workbook of the project's framework; `import` reads it when it is filled in.

    Raises:
        UserError: the file cannot be written, or a level has more columns than Excel has room for.
    """
    used = set(form_of(project, project.framework_id).taxonomies.values())
    taxonomies = tuple(
        TaxonomyLine(found.id, found.title(language), found.version, found.terms)
        for found in list_installed(project)
        if found.id in used
    )
    country = project.project.country.value if project.project.country else ""
    write_template(
        target,
        Template(
            project_id=project.project.id,
            country=country,
            form=project.form,
            language=language,
            taxonomies=taxonomies,
            captions=captions or Captions(),
            words=words or TemplateCaptions(),
        ),
    )
