"""Texts that leave, seen by a person who lets all of them go."""

from tests.support.steps import finished
from tipcoder.domain.identifiers import LeavingText, TextDecision
from tipcoder.exchange.privacy.profiles import UNODC
from tipcoder.services.projects import OpenProject
from tipcoder.services.release.request import ExportRequest
from tipcoder.services.release.texts import decide_texts, texts_for_export


def leaving_texts(project: OpenProject) -> tuple[LeavingText, ...]:
    return finished(texts_for_export(project, ExportRequest(UNODC.name).release(project.form)))


def see_all(project: OpenProject) -> None:
    decide_texts(project, [text for text in leaving_texts(project) if text.is_open], TextDecision.SEEN)
