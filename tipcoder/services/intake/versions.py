"""Versions of the framework that deliveries are coded by: known ones, and those that only a codebook tells."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from tipcoder.domain.consolidation import regional_id
from tipcoder.domain.taxonomies import Taxonomy
from tipcoder.errors import UserError, UserErrors
from tipcoder.exchange.reading.book import DeliveredBook
from tipcoder.exchange.reading.codebook import TOLD, source_of_codebook
from tipcoder.framework.form.form import Form
from tipcoder.framework.form.xform import form_from_xform
from tipcoder.framework.xlsform.external import choices_from_csv, choices_of, with_choices
from tipcoder.framework.xlsform.reader import Framework, read_framework_bytes
from tipcoder.framework.xlsform.workbook_writer import xlsform
from tipcoder.services.forms import FilledForm, load_filled, taxonomy_of
from tipcoder.services.frameworks import shipped_framework
from tipcoder.storage.coding.frameworks import (
    NewFramework,
    get_framework_files,
    get_framework_workbook,
    list_frameworks,
)
from tipcoder.storage.file.database import Database

_DIGITS = re.compile(r"(\d+)")

Taxonomies = Mapping[str, Taxonomy]


@dataclass(frozen=True, slots=True)
class Version:
    """A version of the framework. `id` follows from its workbook; `filled` has its form with choices."""

    id: str
    framework: NewFramework
    filled: FilledForm

    @property
    def is_told(self) -> bool:
        """Return whether it was made of a codebook."""
        return TOLD in self.framework.xform

    @property
    def form(self) -> Form:
        """The form with its choices."""
        return self.filled.form

    @property
    def name(self) -> tuple[str, str]:
        """Name in deliveries: id of the form and version."""
        return self.framework.form_id, self.framework.version

    @property
    def order(self) -> tuple[object, ...]:
        """Sort key of versions, the newest last: numbers within them count as numbers."""
        parts = _DIGITS.split(self.framework.version)
        return *((part.isdecimal(), part.zfill(12)) for part in parts), self.framework.sha256

    def filled_with(self, taxonomies: Taxonomies) -> "Version":
        """Return the version with the terms of other taxonomies."""
        form = form_from_xform(self.framework.xform)
        return Version(self.id, self.framework, fill(form, self.framework.files, taxonomies))


@dataclass(slots=True)
class KnownVersions:
    """Versions by what deliveries call them. Whoever adds one of the same name later is not heard.

    `ids` has the ids that the regional project gave to versions, by the checksum of their workbook. `hides_proposals`:
    lists that only a codebook tells have no terms that coders proposed.
    """

    taxonomies: Taxonomies
    ids: Mapping[str, str] = field(default_factory=dict)
    by_name: dict[tuple[str, str], Version] = field(default_factory=dict)
    hides_proposals: bool = False

    def add(self, versions: Iterable[Version]) -> None:
        """Add versions that are not known yet."""
        for version in versions:
            self.by_name.setdefault(version.name, version)

    def id_of(self, sha256: str) -> str:
        """Return the id of the version whose workbook has a checksum: the same everywhere, if nobody gave another."""
        return self.ids.get(sha256) or regional_id("framework", sha256)

    def of_book(self, book: DeliveredBook) -> Version:
        """Return the version by which a workbook is coded: one that is known, or what its codebook says.

        Raises:
            UserError: delivery_version_unknown, where the codebook does not say enough.
        """
        about = book.about
        known = self.by_name.get((about.form_id, about.form_version))
        if known is not None:
            return known
        return self._told(book, "")

    def retired_of_book(self, book: DeliveredBook, name: str) -> Version:
        """Return an older version of whose questions a workbook has retired answers.

        Raises:
            UserError: delivery_version_unknown.
        """
        return self.by_name.get((book.about.form_id, name)) or self._told(book, name)

    def _told(self, book: DeliveredBook, name: str) -> Version:
        try:
            framework = read_framework_bytes(
                xlsform(source_of_codebook(book, name, has_proposals=not self.hides_proposals)), book.file
            )
        except (UserError, UserErrors) as error:
            version = name or book.about.form_version
            raise UserError("delivery_version_unknown", file=book.file, version=version) from error
        return version_of(framework, self)


def version_of(framework: Framework, known: KnownVersions) -> Version:
    """Return a version that was read from its workbook."""
    form = framework.form
    new = NewFramework(
        form.id, form.title, form.version, framework.xlsx, framework.xform, framework.sha256, framework.files
    )
    filled = fill(form, framework.files, known.taxonomies)
    return Version(known.id_of(framework.sha256), new, filled)


def shipped_version(known: KnownVersions) -> Version:
    """Return the version that ships."""
    return version_of(shipped_framework(), known)


def stored_versions(database: Database, known: KnownVersions) -> dict[str, Version]:
    """Return the versions that a project holds, by their ids there, filled with its own terms; the oldest first."""
    found: dict[str, Version] = {}
    for stored in list_frameworks(database):
        files = get_framework_files(database, stored.id)
        xlsx = get_framework_workbook(database, stored.id)
        new = NewFramework(stored.form_id, stored.title, stored.version, xlsx, stored.xform, stored.sha256, files)
        filled = load_filled(database, stored.id)
        found[stored.id] = Version(known.id_of(stored.sha256), new, filled)
    return found


def fill(form: Form, files: Mapping[str, bytes], taxonomies: Taxonomies) -> FilledForm:
    """Return a form with choices from the files beside its workbook and from taxonomies."""
    lists = {id: choices_from_csv(files[file], file) for id, file in form.external.items() if file in files}
    named = {id: taxonomy_of(file) for id, file in form.external.items() if file not in files}
    lists |= {id: choices_of(taxonomies[name]) for id, name in named.items() if name in taxonomies}
    return FilledForm(with_choices(form, lists), named, frozenset(named.values()) - taxonomies.keys())
