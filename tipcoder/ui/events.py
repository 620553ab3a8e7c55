"""What changed in a project, told by id to whoever shows it."""

from PySide6.QtCore import QObject, Signal


class ProjectEvents(QObject):
    """Told by who changed something, after it was saved; heard by pages, which read again through a service.

    Signals:
        cases_changed(case_id): a case was added, removed, restored or got a judgment; "" for several.
        coding_changed(coding_id): answers, rows or remarks of a coding were saved.
        taxonomies_changed(taxonomy): terms were added, changed or installed, and perhaps answers with them; "" for
            several. A coding that is open must be opened again.
        saving_failed(error): an edit could not be saved and was taken back; carries the UserError.
    """

    cases_changed = Signal(str)
    coding_changed = Signal(str)
    taxonomies_changed = Signal(str)
    saving_failed = Signal(object)
