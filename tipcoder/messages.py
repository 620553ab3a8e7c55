"""One translated sentence for every fault that a person can mend, for windows and commands alike. QtCore only."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from tipcoder.errors import UserError, UserErrors

SENTENCES = {
}


def sentence(error: UserError) -> str:
    """Return what happened and what to do next, in the language in use."""
    return QCoreApplication.translate("Messages", SENTENCES[error.code]).format(**error.values)


def sentences(fault: UserError | UserErrors) -> tuple[str, ...]:
    """Return one sentence for each fault found."""
    errors = fault.errors if isinstance(fault, UserErrors) else (fault,)
    return tuple(sentence(error) for error in errors)
