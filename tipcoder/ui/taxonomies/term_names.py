"""Names and icons of statuses, mappings and origins of terms."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from tipcoder.domain.taxonomies import MatchKind, Provenance, Term, TermStatus

ACTIVE_ICON = ("circle-check", "success")
STATUS_ICONS = {
    TermStatus.ACTIVE: ACTIVE_ICON,
    TermStatus.PROPOSED: ("circle-dashed", "accent"),
    TermStatus.DEPRECATED: ("eye-off", "muted"),
    TermStatus.REJECTED: ("circle-x", "danger"),
}
"""Name of the icon and token of its colour."""
ENDED_ICON = ("calendar", "muted")


def status_name(status: TermStatus) -> str:
    """Return the name of a status."""
    return {
        TermStatus.ACTIVE: QCoreApplication.translate("TermStatus", "Active"),
        TermStatus.PROPOSED: QCoreApplication.translate("TermStatus", "Proposed"),
        TermStatus.DEPRECATED: QCoreApplication.translate("TermStatus", "Offered no more"),
        TermStatus.REJECTED: QCoreApplication.translate("TermStatus", "Rejected"),
    }[status]


def state_name(term: Term) -> str:
    """Return the status of a term, or that its validity has ended, or not begun; "" for one like any other."""
    if term.status is not TermStatus.ACTIVE:
        return status_name(term.status)
    if has_ended(term):
        return QCoreApplication.translate("TermStatus", "Until {date}").format(date=term.valid_to)
    if not_begun(term):
        return QCoreApplication.translate("TermStatus", "From {date}").format(date=term.valid_from)
    return ""


def state_icon(term: Term) -> tuple[str, str]:
    """Return name and colour of the icon of `state_name`; ("", "") for a term like any other."""
    if term.status is not TermStatus.ACTIVE:
        return STATUS_ICONS[term.status]
    return ENDED_ICON if has_ended(term) or not_begun(term) else ("", "")


def has_ended(term: Term) -> bool:
    """Return whether the term is no longer valid. A year or month alone lasts until its end."""
    return bool(term.valid_to) and term.valid_to < date.today().isoformat()[: len(term.valid_to)]


def not_begun(term: Term) -> bool:
    """Return whether the term is not valid yet."""
    return bool(term.valid_from) and term.valid_from > date.today().isoformat()[: len(term.valid_from)]


def is_greyed(term: Term) -> bool:
    """Return whether a term is not to be used for what is decided today."""
    return term.status in (TermStatus.DEPRECATED, TermStatus.REJECTED) or has_ended(term) or not_begun(term)


def provenance_name(provenance: Provenance) -> str:
    """Return where a label comes from, in words."""
    return {
        Provenance.OFFICIAL: QCoreApplication.translate("Provenance", "official text"),
        Provenance.TRANSLATED: QCoreApplication.translate("Provenance", "translated"),
        Provenance.REVIEWED: QCoreApplication.translate("Provenance", "reviewed by a lawyer"),
    }[provenance]


def match_kind_name(kind: MatchKind) -> str:
    """Return how a term relates to a concept of another scheme."""
    return {
        MatchKind.EXACT: QCoreApplication.translate("MatchKind", "the same as"),
        MatchKind.CLOSE: QCoreApplication.translate("MatchKind", "close to"),
        MatchKind.BROAD: QCoreApplication.translate("MatchKind", "narrower than"),
        MatchKind.NARROW: QCoreApplication.translate("MatchKind", "broader than"),
        MatchKind.RELATED: QCoreApplication.translate("MatchKind", "related to"),
    }[kind]
